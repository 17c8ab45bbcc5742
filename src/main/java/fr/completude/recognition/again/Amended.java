package fr.completude.recognition.again;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fr.completude.dossier.Box;
import fr.completude.dossier.Look;
import fr.completude.dossier.MrzReading;
import fr.completude.dossier.Page;
import fr.completude.dossier.ReadFile;
import fr.completude.dossier.SecondReading;
import fr.completude.dossier.Word;

/** Files as if what a second look showed had been read at once. */
final class Amended {

    private static final double LEAST_TRUST = 0.3;

    private Amended() {}

    /** The file itself where nothing more was seen. */
    static ReadFile file(ReadFile read, List<SecondReading> seconds) {
        if (seconds.isEmpty()) {
            return read;
        }
        List<Page> pages = new ArrayList<>();
        for (Page page : read.pages()) {
            Page amended = page;
            for (SecondReading second : seconds) {
                if (second.look().page() == page.number()) {
                    amended = page(amended, second);
                }
            }
            pages.add(amended);
        }
        return new ReadFile(
                read.source(),
                read.mediaType(),
                read.pageCount(),
                read.problem(),
                pages,
                read.readMs(),
                read.unreadParts(),
                read.remembered());
    }

    private static Page page(Page page, SecondReading second) {
        return switch (second.look().kind()) {
            case MRZ -> with(page, page.words(), withZones(page, second));
            case TEXT -> with(page, replaced(page.words(), second.look().box(), second.words()), page.mrz());
            case BAND -> with(page, beside(page.words(), second.words()), page.mrz());
            case NUMBER -> with(page, withNumber(page.words(), second), page.mrz());
        };
    }

    private static Page with(Page page, List<Word> words, List<MrzReading> mrz) {
        return new Page(
                page.number(),
                page.widthPx(),
                page.heightPx(),
                page.readBy(),
                page.quality(),
                words,
                mrz,
                page.pictures(),
                page.codes(),
                page.part());
    }

    private static List<MrzReading> withZones(Page page, SecondReading second) {
        List<MrzReading> zones = new ArrayList<>(page.mrz());
        second.readings()
                .forEach(lines -> zones.add(new MrzReading(lines, second.look().box())));
        return zones;
    }

    /** The words of a part of a page, in their place among the others. */
    private static List<Word> replaced(List<Word> words, Box box, List<Word> seen) {
        if (seen.isEmpty()) {
            return words;
        }
        List<Word> kept = new ArrayList<>();
        int at = -1;
        for (Word word : words) {
            if (!box.holds(word.box())) {
                kept.add(word);
            } else if (at < 0) {
                at = kept.size();
            }
        }
        kept.addAll(at < 0 ? kept.size() : at, numbered(words, seen));
        return kept;
    }

    /** The words seen take the place of those they cover. */
    private static List<Word> beside(List<Word> words, List<Word> seen) {
        List<Word> kept = new ArrayList<>(words);
        kept.removeIf(word -> seen.stream()
                .anyMatch(other -> other.box().holds(word.box()) || word.box().holds(other.box())));
        kept.addAll(numbered(words, seen));
        return kept;
    }

    private static List<Word> numbered(List<Word> words, List<Word> seen) {
        int first = nextLine(words);
        return seen.stream()
                .map(word -> new Word(word.text(), word.box(), word.confidence(), first + word.line()))
                .toList();
    }

    private static int nextLine(List<Word> words) {
        return words.stream().mapToInt(Word::line).max().orElse(-1) + 1;
    }

    private static List<Word> withNumber(List<Word> words, SecondReading second) {
        Look look = second.look();
        List<Word> old =
                words.stream().filter(word -> look.box().holds(word.box())).toList();
        List<String> readings = new ArrayList<>(second.readings());
        // Whoever looked first was the first of the two engines.
        readings.add(old.stream().map(Word::text).collect(Collectors.joining()));
        return NumberVote.of(readings)
                .map(vote -> {
                    int line = old.isEmpty() ? nextLine(words) : old.get(0).line();
                    Box box = old.stream().map(Word::box).reduce(Box::union).orElse(look.box());
                    double trust = vote.sure() ? 1 - LEAST_TRUST / 3 : LEAST_TRUST;
                    // In one place: what the number may be instead becomes its variant.
                    List<Word> numbers = Stream.concat(Stream.of(vote.number()), vote.others().stream())
                            .map(number -> new Word(number, box, trust, line))
                            .toList();
                    return replacedBy(words, look.box(), numbers);
                })
                .orElse(words);
    }

    private static List<Word> replacedBy(List<Word> words, Box box, List<Word> numbers) {
        List<Word> kept = new ArrayList<>();
        boolean placed = false;
        for (Word word : words) {
            if (!box.holds(word.box())) {
                kept.add(word);
            } else if (!placed) {
                kept.addAll(numbers);
                placed = true;
            }
        }
        if (!placed) {
            kept.addAll(numbers);
        }
        return kept;
    }
}
