package fr.completude.reading.child;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The words of an engine's answer in its table form: a row for each part of the page, words on the lowest level. */
final class TsvWords {

    private static final String LINE = "4";
    private static final String WORD = "5";
    private static final int COLUMNS = 12;
    private static final int LEFT = 6;
    private static final int CONFIDENCE = 10;

    private TsvWords() {}

    /** The words in the order of reading. */
    static List<PixelWord> of(String table) {
        List<PixelWord> words = new ArrayList<>();
        int line = -1;
        for (String row : table.split("\n", -1)) {
            String[] cells = row.split("\t", COLUMNS);
            if (cells[0].equals(LINE)) {
                line++;
            } else if (cells[0].equals(WORD) && cells.length == COLUMNS && !cells[COLUMNS - 1].isBlank()) {
                word(cells, Math.max(0, line)).ifPresent(words::add);
            }
        }
        return words;
    }

    /** A word that stands nowhere is none. */
    private static Optional<PixelWord> word(String[] cells, int line) {
        try {
            int left = Integer.parseInt(cells[LEFT]);
            int top = Integer.parseInt(cells[LEFT + 1]);
            int width = Integer.parseInt(cells[LEFT + 2]);
            int height = Integer.parseInt(cells[LEFT + 3]);
            return Optional.of(new PixelWord(
                    cells[COLUMNS - 1].strip(),
                    left,
                    top,
                    left + width,
                    top + height,
                    confidence(cells[CONFIDENCE]),
                    line));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** From 0 to 1. The engine writes numbers as the locale of its process does, with a comma in French. */
    private static double confidence(String percent) {
        try {
            double share = Double.parseDouble(percent.replace(',', '.')) / 100;
            return share > 0 ? Math.min(1, share) : 0;
        } catch (NumberFormatException e) {
            // A word that was read is shown to people, but nothing is believed of it.
            return 0;
        }
    }
}
