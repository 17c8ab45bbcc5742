package fr.completude.reading.child;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import fr.completude.dossier.Word;
import fr.completude.reading.child.lines.Footing;
import fr.completude.reading.child.lines.Stretch;

/**
 * The lines of a page, each read when first asked for: a few tell whether the page lies the way it is meant to be read,
 * and until that is known nothing is read twice.
 */
final class PageLines {

    /** Reads a line. */
    interface Reader {

        /** What each of some lines says at first sight. */
        List<List<PlacedWord>> quickly(List<Stretch> stretches);

        /** What it says when what was doubted at first sight is looked at again. */
        List<PlacedWord> carefully(Stretch stretch, List<PlacedWord> atFirstSight);
    }

    private static final int TRIED = 6;
    private static final int LONG_ENOUGH = 6;

    /** Letters in sure words that short lines upside down or sideways do not have. */
    private static final int ENOUGH_SURE = 16;

    /** Share of letters in sure words that long ones do not have. */
    private static final double SURE_SHARE = 0.3;

    private static final double LEAST_BELIEVED = 0.35;

    private final List<List<Stretch>> lines;
    private final double width;
    private final double height;
    private final Reader reader;
    private final Map<Stretch, List<PlacedWord>> read = new HashMap<>();

    /**
     * @param lines in reading order
     * @param width of the reduced page, px
     * @param height px
     */
    PageLines(List<List<Stretch>> lines, double width, double height, Reader reader) {
        this.lines = lines;
        this.width = width;
        this.height = height;
        this.reader = reader;
    }

    /** Whether the page lies as it is meant to be read, which some of the longest stretches tell. */
    boolean makeSense() {
        List<Stretch> longest = lines.stream()
                .flatMap(List::stream)
                .filter(stretch -> stretch.shapes().size() >= LONG_ENOUGH)
                .sorted(Comparator.comparingInt(stretch -> -stretch.shapes().size()))
                .limit(TRIED)
                .toList();
        readAll(longest);
        List<PlacedWord> words =
                longest.stream().flatMap(stretch -> read(stretch).stream()).toList();
        int sure = letters(words.stream().filter(PlacedWord::isSure).toList());
        return sure >= ENOUGH_SURE && sure >= SURE_SHARE * letters(words);
    }

    /** Whether the page seems to lie upside down, by the shapes alone, before anything is read. */
    boolean seemUpsideDown() {
        return Footing.of(lines.stream().flatMap(List::stream).toList()).isUpsideDown();
    }

    private static int letters(List<PlacedWord> words) {
        return words.stream().mapToInt(word -> word.read().text().length()).sum();
    }

    /** All words, in fractions of the page set straight. */
    List<Word> words() {
        readAll(lines.stream().flatMap(List::stream).toList());
        List<Word> words = new ArrayList<>();
        for (int line = 0; line < lines.size(); line++) {
            for (Stretch stretch : lines.get(line)) {
                List<PlacedWord> here = reader.carefully(stretch, read(stretch));
                if (isText(here)) {
                    for (PlacedWord word : here) {
                        words.add(word.on(width, height, line));
                    }
                }
            }
        }
        return words;
    }

    /**
     * What the engine makes of a texture it believes little of; of machine readable lines and of the numbers of papers it
     * does not either.
     */
    private static boolean isText(List<PlacedWord> words) {
        double believed = words.stream()
                .mapToDouble(
                        word -> word.read().confidence() * word.read().text().length())
                .sum();
        boolean fillers = words.stream().anyMatch(word -> word.read().text().contains("<"));
        boolean number =
                words.stream().anyMatch(word -> OcrPass.isNumber(word.read().text()));
        return fillers || number || believed >= LEAST_BELIEVED * letters(words);
    }

    private void readAll(List<Stretch> wanted) {
        List<Stretch> unread = wanted.stream()
                .filter(stretch -> !read.containsKey(stretch))
                .distinct()
                .toList();
        List<List<PlacedWord>> words = reader.quickly(unread);
        for (int i = 0; i < unread.size(); i++) {
            read.put(unread.get(i), words.get(i));
        }
    }

    private List<PlacedWord> read(Stretch stretch) {
        return read.getOrDefault(stretch, List.of());
    }
}
