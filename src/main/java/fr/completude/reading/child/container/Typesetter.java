package fr.completude.reading.child.container;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import fr.completude.dossier.Box;
import fr.completude.dossier.Word;

/**
 * Gives every word of a text a place on paper. Where exactly a word processor would put it is unknown without its
 * fonts; what stands on one line, under what and in which column is known, and that is what reading a form needs.
 */
final class Typesetter {

    private static final double MARGIN = 57;

    /** Width of a letter, and height of its ink, in sizes. */
    private static final double LETTER = 0.5;

    private static final double INK = 0.72;
    private static final double LINE = 1.35;
    private static final double TAB = 36;
    private static final double GAP = 4;
    private static final double COLUMN_GAP = 8;
    private static final Pattern BETWEEN_WORDS = Pattern.compile("(?<=\t)|(?=\t)|[[\\s\u00a0\u202f]&&[^\t]]+");

    private final List<TextPage> pages = new ArrayList<>();
    private List<Word> words = new ArrayList<>();
    private double top = MARGIN;
    private int line;

    /** A word on its way to a place. */
    private record Placed(String text, double left, double width, double size) {}

    private Typesetter() {}

    /** The pages of a text; none when it has no word. */
    static List<TextPage> pages(List<Flow.Block> blocks) {
        Typesetter typesetter = new Typesetter();
        for (Flow.Block block : blocks) {
            if (block instanceof Flow.Block.Paragraph paragraph) {
                typesetter.row(List.of(List.of(paragraph)));
            } else if (block instanceof Flow.Block.Row row) {
                typesetter.row(row.cells());
            } else {
                typesetter.endPage();
            }
        }
        typesetter.endPage();
        return typesetter.pages;
    }

    /** Sets cells side by side, each wrapped to its column; lines at one height are one line. */
    private void row(List<List<Flow.Block.Paragraph>> cells) {
        double width = (TextPage.WIDTH - 2 * MARGIN) / Math.max(1, cells.size());
        List<List<List<Placed>>> columns = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            double right = MARGIN + (i + 1) * width - (i + 1 < cells.size() ? COLUMN_GAP : 0);
            columns.add(lines(cells.get(i), MARGIN + i * width, right));
        }
        int height = columns.stream().mapToInt(List::size).max().orElse(0);
        for (int i = 0; i < height; i++) {
            int at = i;
            set(columns.stream()
                    .filter(column -> at < column.size())
                    .flatMap(column -> column.get(at).stream())
                    .toList());
        }
        top += GAP;
    }

    private static List<List<Placed>> lines(List<Flow.Block.Paragraph> paragraphs, double left, double right) {
        List<List<Placed>> lines = new ArrayList<>();
        for (Flow.Block.Paragraph paragraph : paragraphs) {
            double letter = paragraph.size() * LETTER;
            List<Placed> current = new ArrayList<>();
            double x = left;
            for (String piece : BETWEEN_WORDS.split(paragraph.text(), -1)) {
                if (piece.equals("\t")) {
                    x = left + (Math.floor((x - left) / TAB) + 1) * TAB;
                } else if (!piece.isBlank()) {
                    double width = Math.min(piece.length() * letter, right - left);
                    if (x + width > right && !current.isEmpty()) {
                        lines.add(current);
                        current = new ArrayList<>();
                        x = left;
                    }
                    double start = Math.min(x, right - width);
                    current.add(new Placed(piece, start, width, paragraph.size()));
                    x = start + width + letter;
                }
            }
            lines.add(current);
        }
        return lines;
    }

    private void set(List<Placed> placed) {
        double size = placed.stream().mapToDouble(Placed::size).max().orElse(Flow.USUAL_SIZE);
        if (top + size > TextPage.HEIGHT - MARGIN) {
            endPage();
        }
        for (Placed word : placed) {
            words.add(new Word(
                    word.text(),
                    new Box(
                            word.left() / TextPage.WIDTH,
                            (top + size - INK * word.size()) / TextPage.HEIGHT,
                            word.width() / TextPage.WIDTH,
                            INK * word.size() / TextPage.HEIGHT),
                    1,
                    line));
        }
        line += placed.isEmpty() ? 0 : 1;
        top += size * LINE;
    }

    private void endPage() {
        if (!words.isEmpty()) {
            pages.add(new TextPage(List.copyOf(words)));
        }
        words = new ArrayList<>();
        top = MARGIN;
        line = 0;
    }
}
