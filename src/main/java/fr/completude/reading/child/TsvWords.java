package fr.completude.reading.child;

import java.util.ArrayList;
import java.util.List;

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
                words.add(word(cells, Math.max(0, line)));
            }
        }
        return words;
    }

    private static PixelWord word(String[] cells, int line) {
        int left = Integer.parseInt(cells[LEFT]);
        int top = Integer.parseInt(cells[LEFT + 1]);
        return new PixelWord(
                cells[COLUMNS - 1].strip(),
                left,
                top,
                left + Integer.parseInt(cells[LEFT + 2]),
                top + Integer.parseInt(cells[LEFT + 3]),
                Math.min(1, Math.max(0, Double.parseDouble(cells[CONFIDENCE]) / 100)),
                line);
    }
}
