package fr.completude.reading.child.lines;

import java.util.Arrays;

/**
 * What stands out from the ground of a page, one bit a pixel, 32 to a word from the left, rows starting on a word.
 *
 * @param dark darker than the ground, as print is
 * @param light lighter than a dark ground, as in coloured headings
 * @param wordsPerRow words a row takes
 */
@SuppressWarnings("ArrayRecordComponent")
public record Ink(int[] dark, int[] light, int wordsPerRow, int width, int height) {

    private static final int WORD = Integer.SIZE;

    /** Print is darker than its ground by this part of it, at least; the patterns of identity cards are less so. */
    private static final int DARKER_PART = 5;

    private static final int LEAST_CONTRAST = 20;

    /** The ground of light print is at most this bright. */
    private static final int DARK_GROUND = 150;

    /** Light print comes this many hundredths nearer to white. */
    private static final int LIGHTER = 30;

    private static final int WHITE = 255;
    private static final int NONE = WHITE + 1;

    private static final int[] BRIGHTEST_INK = new int[WHITE + 1];
    private static final int[] DARKEST_LIGHT = new int[WHITE + 1];

    static {
        for (int paper = 0; paper <= WHITE; paper++) {
            BRIGHTEST_INK[paper] = paper - Math.max(LEAST_CONTRAST, (paper + DARKER_PART - 1) / DARKER_PART);
            int lighter = (LIGHTER * (WHITE - paper) + 99) / 100;
            DARKEST_LIGHT[paper] = paper > DARK_GROUND ? NONE : paper + Math.max(LEAST_CONTRAST, lighter);
        }
    }

    /** Tells ink from ground. */
    public static Ink on(Plane page) {
        int width = page.width();
        int height = page.height();
        int wordsPerRow = (width + WORD - 1) / WORD;
        int[] dark = new int[wordsPerRow * height];
        int[] light = new int[wordsPerRow * height];
        Ground ground = Ground.of(page);
        int[] row = new int[width];
        int[] brightestInk = new int[width];
        int[] darkestLight = new int[width];
        int[] known = new int[0];
        boolean hasDarkGround = false;
        for (int y = 0; y < height; y++) {
            int[] values = ground.at(y);
            // Most rows lie on the same ground as the row above.
            if (!Arrays.equals(values, known)) {
                Ground.between(values, row);
                hasDarkGround = Arrays.stream(values).min().orElse(WHITE) <= DARK_GROUND;
                known = values;
                look(BRIGHTEST_INK, row, brightestInk);
                look(DARKEST_LIGHT, row, darkestLight);
            }
            mark(page.grey(), y * width, brightestInk, dark, y * wordsPerRow);
            if (hasDarkGround) {
                markLight(page.grey(), y * width, darkestLight, light, y * wordsPerRow);
            }
        }
        return new Ink(dark, light, wordsPerRow, width, height);
    }

    /** What a table says of each value. */
    private static void look(int[] table, int[] values, int[] into) {
        for (int i = 0; i < values.length; i++) {
            into[i] = table[values[i]];
        }
    }

    private static void mark(byte[] grey, int start, int[] brightest, int[] bits, int words) {
        for (int from = 0, word = words; from < brightest.length; from += WORD, word++) {
            int to = Math.min(brightest.length, from + WORD);
            int marked = 0;
            for (int x = from; x < to; x++) {
                if ((grey[start + x] & 0xFF) <= brightest[x]) {
                    marked |= 1 << (WORD - 1 - x + from);
                }
            }
            bits[word] = marked;
        }
    }

    private static void markLight(byte[] grey, int start, int[] darkest, int[] bits, int words) {
        for (int from = 0, word = words; from < darkest.length; from += WORD, word++) {
            int to = Math.min(darkest.length, from + WORD);
            int marked = 0;
            for (int x = from; x < to; x++) {
                if ((grey[start + x] & 0xFF) >= darkest[x]) {
                    marked |= 1 << (WORD - 1 - x + from);
                }
            }
            bits[word] = marked;
        }
    }
}
