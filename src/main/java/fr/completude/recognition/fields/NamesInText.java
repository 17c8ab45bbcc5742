package fr.completude.recognition.fields;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import fr.completude.recognition.text.Flow;
import fr.completude.recognition.text.Match;
import fr.completude.recognition.text.PageText;
import fr.completude.recognition.text.Phrase;
import fr.completude.recognition.text.Run;

/**
 * Finds the name in a sentence: after a title of courtesy, or before {@code né le}.
 *
 * @param notAfter words before the name of somebody who is not meant, beside those of the lexicon
 */
record NamesInText(Lexicon lexicon, List<Phrase> notAfter) {

    private static final int FARTHEST = 60;
    private static final int LONGEST = 7;
    private static final int SHORT = 3;
    private static final int CLOSE = 3;
    private static final double DEEPEST = 8;

    /** The words that hold the first name after a label, in reading order. */
    Optional<Run> after(Match label) {
        PageText page = label.page();
        int last = Math.min(page.words().size(), label.lastWord() + FARTHEST);
        List<Mention> mentions = new Mentions(lexicon)
                .on(page).stream()
                        .filter(found -> found.firstWord() > label.lastWord() && found.firstWord() < last)
                        .filter(found -> found.firstWord() - label.lastWord() <= CLOSE || !isOther(found))
                        .toList();
        Optional<Mention> mention =
                SideBySide.firstOf(label, mentions, found -> found.run().box());
        if (!mentions.isEmpty() && mention.isEmpty()) {
            return Optional.empty();
        }
        int until = mention.map(Mention::firstWord).orElse(last);
        for (int i = label.lastWord() + 1; i < until; i++) {
            String plain = plain(page, i);
            boolean born = (plain.equals("NE") || plain.equals("NEE"))
                    && i + 1 < last
                    && plain(page, i + 1).equals("LE");
            if (born) {
                return before(page, label.lastWord() + 1, i)
                        .filter(name -> !SideBySide.isInColumnLeftOf(label, name.box()));
            }
        }
        if (mention.isPresent()) {
            return mention.map(Mention::run);
        }
        return nameLine(label);
    }

    private boolean isOther(Mention mention) {
        Flow flow = mention.flow();
        return Stream.concat(lexicon.others().stream(), notAfter.stream())
                .flatMap(phrase -> phrase.findIn(flow.page()).stream())
                .map(match -> flow.indexOf(match.lastWord()))
                .anyMatch(at -> at >= 0 && at < mention.from() && mention.from() - at <= CLOSE);
    }

    /** A line of its own below the label that is nothing but a family name in capitals and given names. */
    private Optional<Run> nameLine(Match label) {
        PageText page = label.page();
        double deepest = label.box().bottom() + DEEPEST * page.wordHeight();
        List<Run> names = page.runs().stream()
                .filter(run ->
                        run.box().top() > label.box().bottom() && run.box().top() < deepest)
                .filter(run -> run.words().size() > 1 && run.words().size() <= LONGEST)
                .filter(this::isName)
                .toList();
        return SideBySide.firstOf(label, names, Run::box);
    }

    private boolean isName(Run run) {
        List<String> words =
                run.words().stream().map(i -> run.page().words().get(i).text()).toList();
        boolean capitalised = words.stream().allMatch(word -> Character.isUpperCase(word.charAt(0)));
        boolean letters = words.stream().noneMatch(word -> word.chars().anyMatch(Character::isDigit));
        long capitals = words.stream().filter(NamesInText::isFamilyName).count();
        return capitalised
                && letters
                && capitals > 0
                && capitals < words.size()
                && words.stream().noneMatch(lexicon::isNoName);
    }

    /** « H.T. » and « TVA » are in capitals too. */
    private static boolean isFamilyName(String word) {
        return word.chars().filter(Character::isLetter).count() > SHORT && word.equals(word.toUpperCase(Locale.FRENCH));
    }

    /** The capitalised words just before a word. */
    private Optional<Run> before(PageText page, int first, int end) {
        int from = end;
        while (from > first && end - from < LONGEST && belongs(page, from - 1, end)) {
            from--;
        }
        return from == end ? Optional.empty() : Optional.of(run(page, from, end));
    }

    private boolean belongs(PageText page, int word, int end) {
        String read = page.words().get(word).text();
        boolean closes = word < end - 1 && read.endsWith(",");
        boolean particle = lexicon.particles().contains(plain(page, word));
        return !closes && (startsName(page, word) || particle) && !lexicon.ends(read, "");
    }

    private static boolean startsName(PageText page, int word) {
        return Character.isUpperCase(page.words().get(word).text().charAt(0));
    }

    private static String plain(PageText page, int word) {
        return page.plain(word);
    }

    private static Run run(PageText page, int from, int to) {
        List<Integer> words = new ArrayList<>();
        for (int i = from; i < to; i++) {
            words.add(i);
        }
        return new Run(page, words);
    }
}
