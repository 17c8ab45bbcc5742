package fr.completude.reading.child;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import fr.completude.dossier.Box;
import fr.completude.dossier.Picture;
import fr.completude.dossier.Word;

/**
 * Finds ink that is no print, such as signatures and handwriting: what is left of a page without its words, its rules
 * and its solid areas. Each mark is a {@link Picture} with the measure {@code ink}: share of its box that is dark.
 */
final class InkMarks {

    /** Fine enough for the stroke of a pen: 100 dpi on A4. */
    private static final double EDGE = 1170;

    private static final int DARK = 150;
    private static final int GAP = 3;
    private static final int MOST = 20;

    private static final double SURE_WORD = 0.6;
    private static final double LEAST_WIDTH = 0.04;
    private static final double LEAST_HEIGHT = 0.012;
    private static final double MOST_WIDTH = 0.6;
    private static final double MOST_HEIGHT = 0.2;
    private static final double LEAST_INK = 0.02;
    private static final double MOST_INK = 0.45;
    /** A row or column this full belongs to a rule or a frame. */
    private static final double RULED = 0.6;

    private final boolean[] dark;
    /** Points of a shape still to be gone on from; each waits once, so that there is room for all. */
    private final int[] waiting;

    private final int width;
    private final int height;

    private InkMarks(byte[] grey, int width, int height) {
        this.width = width;
        this.height = height;
        this.dark = new boolean[grey.length];
        int count = 0;
        for (int i = 0; i < grey.length; i++) {
            dark[i] = (grey[i] & 0xFF) < DARK;
            count += dark[i] ? 1 : 0;
        }
        this.waiting = new int[count + 1];
    }

    /** The marks of a page that lies straight, given the words read on it. */
    static List<Picture> on(Pix page, List<Word> words) {
        try (Pix small = page.scaled(Math.min(1, EDGE / Math.max(page.width(), page.height())));
                Pix even = small.evened()) {
            InkMarks marks = new InkMarks(even.grey(), even.width(), even.height());
            words.stream().filter(InkMarks::isPrint).map(Word::box).forEach(marks::erase);
            return marks.found();
        }
    }

    /** OCR takes a signature for a word, but hardly for a sure and plausible one. */
    static boolean isPrint(Word word) {
        return word.confidence() >= SURE_WORD && Plausibility.isPlausible(word.text());
    }

    private void erase(Box word) {
        int bottom = Math.min(height - 1, (int) Math.ceil(word.bottom() * height));
        int right = Math.min(width - 1, (int) Math.ceil(word.right() * width));
        for (int y = Math.max(0, (int) (word.top() * height)); y <= bottom; y++) {
            for (int x = Math.max(0, (int) (word.left() * width)); x <= right; x++) {
                dark[y * width + x] = false;
            }
        }
    }

    private List<Picture> found() {
        List<Picture> marks = new ArrayList<>();
        boolean[] seen = new boolean[dark.length];
        for (int start = 0; start < dark.length && marks.size() < MOST; start++) {
            if (dark[start] && !seen[start]) {
                int[] shape = shape(start, seen);
                double ink = ink(shape);
                if (hasSizeOfWriting(shape) && ink >= LEAST_INK && ink <= MOST_INK && !isRuled(shape)) {
                    marks.add(new Picture(box(shape), Map.of("ink", ink), List.of()));
                }
            }
        }
        return marks;
    }

    /** Left, top, right, bottom (inclusive) of all that hangs together with a dark point, small gaps bridged. */
    private int[] shape(int start, boolean[] seen) {
        int[] shape = {width, height, 0, 0};
        seen[start] = true;
        int open = 0;
        waiting[open++] = start;
        while (open > 0) {
            int at = waiting[--open];
            int x = at % width;
            int y = at / width;
            shape[0] = Math.min(shape[0], x);
            shape[1] = Math.min(shape[1], y);
            shape[2] = Math.max(shape[2], x);
            shape[3] = Math.max(shape[3], y);
            for (int ny = Math.max(0, y - GAP); ny <= Math.min(height - 1, y + GAP); ny++) {
                for (int nx = Math.max(0, x - GAP); nx <= Math.min(width - 1, x + GAP); nx++) {
                    int next = ny * width + nx;
                    if (dark[next] && !seen[next]) {
                        seen[next] = true;
                        waiting[open++] = next;
                    }
                }
            }
        }
        return shape;
    }

    private boolean hasSizeOfWriting(int[] shape) {
        Box box = box(shape);
        return box.width() >= LEAST_WIDTH
                && box.width() <= MOST_WIDTH
                && box.height() >= LEAST_HEIGHT
                && box.height() <= MOST_HEIGHT;
    }

    private Box box(int[] shape) {
        return new Box(
                (double) shape[0] / width,
                (double) shape[1] / height,
                (double) (shape[2] - shape[0] + 1) / width,
                (double) (shape[3] - shape[1] + 1) / height);
    }

    private double ink(int[] shape) {
        int count = 0;
        for (int y = shape[1]; y <= shape[3]; y++) {
            count += inRow(y, shape);
        }
        return (double) count / ((shape[2] - shape[0] + 1) * (shape[3] - shape[1] + 1));
    }

    /** Whether most of the ink lies in straight rules, as in frames and tables. */
    private boolean isRuled(int[] shape) {
        int total = 0;
        int ruled = 0;
        for (int y = shape[1]; y <= shape[3]; y++) {
            int count = inRow(y, shape);
            total += count;
            ruled += count > RULED * (shape[2] - shape[0] + 1) ? count : 0;
        }
        for (int x = shape[0]; x <= shape[2]; x++) {
            int count = inColumn(x, shape);
            ruled += count > RULED * (shape[3] - shape[1] + 1) ? count : 0;
        }
        return 2 * ruled > total;
    }

    private int inRow(int y, int[] shape) {
        int count = 0;
        for (int x = shape[0]; x <= shape[2]; x++) {
            count += dark[y * width + x] ? 1 : 0;
        }
        return count;
    }

    private int inColumn(int x, int[] shape) {
        int count = 0;
        for (int y = shape[1]; y <= shape[3]; y++) {
            count += dark[y * width + x] ? 1 : 0;
        }
        return count;
    }
}
