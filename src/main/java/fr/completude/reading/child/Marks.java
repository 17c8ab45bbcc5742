package fr.completude.reading.child;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;

import fr.completude.dossier.Box;
import fr.completude.dossier.Picture;
import fr.completude.dossier.Word;

/**
 * Finds what is drawn or written by hand on a page beside its words: signatures, seals. Each is a picture with the one
 * measure {@code ink}, the share of its box that is dark (ratio, 0 to 1). Rules, frames and photographs are left out.
 */
final class Marks {

    private static final int WIDTH = 800;
    private static final int WINDOW = 20;
    private static final int DARKER = 28;
    private static final int REACH = 3;
    private static final double READ = 0.6;
    private static final double LEAST_HEIGHT = 0.012;
    private static final double MOST_HEIGHT = 0.16;
    private static final double LEAST_WIDTH = 0.035;
    private static final double MOST_WIDTH = 0.5;
    private static final double LEAST_INK = 0.015;
    private static final double MOST_INK = 0.5;
    private static final double BORDER = 0.75;
    private static final int MOST_MARKS = 12;

    private final int width;
    private final int height;
    private final boolean[] dark;

    private Marks(BufferedImage page, List<Word> words) {
        this.width = WIDTH;
        this.height = Math.max(1, (int) Math.round((double) page.getHeight() * WIDTH / page.getWidth()));
        this.dark = dark(grey(page));
        words.stream().filter(word -> word.confidence() >= READ).forEach(this::erase);
    }

    /**
     * The marks on a page, top down.
     *
     * @param uprightPage as displayed
     * @param words whose ink is not looked at, as long as they were read with some confidence
     */
    static List<Picture> on(BufferedImage uprightPage, List<Word> words) {
        return new Marks(uprightPage, words).found();
    }

    private int[] grey(BufferedImage page) {
        BufferedImage small = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = small.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(page, 0, 0, width, height, null);
        graphics.dispose();
        return small.getRaster().getSamples(0, 0, width, height, 0, (int[]) null);
    }

    /** Darker than the mean around it, so that shadows on a photographed page are no ink. */
    private boolean[] dark(int[] grey) {
        long[] sums = new long[(width + 1) * (height + 1)];
        for (int y = 0; y < height; y++) {
            long row = 0;
            for (int x = 0; x < width; x++) {
                row += grey[y * width + x];
                sums[(y + 1) * (width + 1) + x + 1] = sums[y * (width + 1) + x + 1] + row;
            }
        }
        boolean[] marks = new boolean[width * height];
        for (int y = 0; y < height; y++) {
            int top = Math.max(0, y - WINDOW);
            int bottom = Math.min(height, y + WINDOW);
            for (int x = 0; x < width; x++) {
                int left = Math.max(0, x - WINDOW);
                int right = Math.min(width, x + WINDOW);
                long sum = sums[bottom * (width + 1) + right]
                        - sums[top * (width + 1) + right]
                        - sums[bottom * (width + 1) + left]
                        + sums[top * (width + 1) + left];
                long mean = sum / ((long) (bottom - top) * (right - left));
                marks[y * width + x] = grey[y * width + x] < mean - DARKER;
            }
        }
        return marks;
    }

    private void erase(Word word) {
        int left = Math.max(0, (int) (word.box().left() * width) - 2);
        int right = Math.min(width, (int) (word.box().right() * width) + 2);
        int top = Math.max(0, (int) (word.box().top() * height) - 2);
        int bottom = Math.min(height, (int) (word.box().bottom() * height) + 3);
        for (int y = top; y < bottom; y++) {
            for (int x = left; x < right; x++) {
                dark[y * width + x] = false;
            }
        }
    }

    private List<Picture> found() {
        boolean[] seen = new boolean[dark.length];
        List<Picture> found = new ArrayList<>();
        for (int start = 0; start < dark.length && found.size() < MOST_MARKS; start++) {
            if (dark[start] && !seen[start]) {
                List<Integer> mark = grown(start, seen);
                Box box = box(mark);
                double ink = mark.size() / (box.width() * width * box.height() * height);
                if (isMark(box, ink) && !isFrame(mark, box)) {
                    found.add(new Picture(box, Map.of("ink", ink), List.of()));
                }
            }
        }
        return found;
    }

    /** The dark points that hang together, over gaps of a few points. */
    private List<Integer> grown(int start, boolean[] seen) {
        List<Integer> mark = new ArrayList<>();
        Deque<Integer> open = new ArrayDeque<>(List.of(start));
        seen[start] = true;
        while (!open.isEmpty()) {
            int point = open.pop();
            mark.add(point);
            int x = point % width;
            int y = point / width;
            for (int ny = Math.max(0, y - REACH); ny <= Math.min(height - 1, y + REACH); ny++) {
                for (int nx = Math.max(0, x - REACH); nx <= Math.min(width - 1, x + REACH); nx++) {
                    int next = ny * width + nx;
                    if (dark[next] && !seen[next]) {
                        seen[next] = true;
                        open.push(next);
                    }
                }
            }
        }
        return mark;
    }

    private Box box(List<Integer> mark) {
        int left = width;
        int right = 0;
        int top = height;
        int bottom = 0;
        for (int point : mark) {
            left = Math.min(left, point % width);
            right = Math.max(right, point % width);
            top = Math.min(top, point / width);
            bottom = Math.max(bottom, point / width);
        }
        return new Box(
                (double) left / width,
                (double) top / height,
                (right - left + 1.0) / width,
                (bottom - top + 1.0) / height);
    }

    private static boolean isMark(Box box, double ink) {
        return box.height() >= LEAST_HEIGHT
                && box.height() <= MOST_HEIGHT
                && box.width() >= LEAST_WIDTH
                && box.width() <= MOST_WIDTH
                && ink >= LEAST_INK
                && ink <= MOST_INK;
    }

    /** Whether nearly all ink lies along the edges of the box. */
    private boolean isFrame(List<Integer> mark, Box box) {
        double left = box.left() * width;
        double right = box.right() * width;
        double top = box.top() * height;
        double bottom = box.bottom() * height;
        long edge = mark.stream()
                .filter(point -> {
                    int x = point % width;
                    int y = point / width;
                    return x - left < REACH || right - x <= REACH || y - top < REACH || bottom - y <= REACH;
                })
                .count();
        return edge > BORDER * mark.size();
    }
}
