package fr.completude.reading.child;

import java.io.IOException;
import java.io.Writer;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import fr.completude.dossier.Box;
import fr.completude.dossier.ReadBy;
import fr.completude.dossier.Word;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;

/** Collects the words that a page of a PDF holds as text, those of filled form fields and notes included. */
final class TextLayer extends PDFTextStripper {

    private static final int MAX_LETTERS = 100_000;

    private final Glyphs glyphs;
    private final List<Piece> pieces = new ArrayList<>();
    private int line;
    private int letters;

    private TextLayer(Glyphs glyphs) {
        this.glyphs = glyphs;
        setSortByPosition(true);
    }

    /**
     * The words of a page, upright as most of its text stands, whatever the page says of its rotation.
     *
     * @param number from 1
     * @param glyphs which of its letters can be seen; the others are left out
     */
    static PageContent.Text of(PDPage page, PDDocument document, int number, Glyphs glyphs) throws IOException {
        TextLayer layer = new TextLayer(glyphs);
        layer.setStartPage(number);
        layer.setEndPage(number);
        layer.writeText(document, Writer.nullWriter());
        PDRectangle box = page.getCropBox();
        return layer.upright(box.getWidth(), box.getHeight());
    }

    private PageContent.Text upright(double width, double height) {
        Map<Integer, Integer> lettersByTurn = new HashMap<>();
        pieces.forEach(piece -> lettersByTurn.merge(piece.turn(), piece.text().length(), Integer::sum));
        int turn = lettersByTurn.entrySet().stream()
                .max(Comparator.comparingInt((Map.Entry<Integer, Integer> e) -> e.getValue())
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey)
                .orElse(0);
        double w = turn % 180 == 0 ? width : height;
        double h = turn % 180 == 0 ? height : width;
        List<Word> words = pieces.stream()
                .map(piece -> piece.turnedBack(turn, w, h))
                .filter(word -> word.box().width() > 0 && Box.PAGE.holds(word.box()))
                .toList();
        return new PageContent.Text(ReadBy.TEXT_LAYER, words, w, h, turn);
    }

    /** Fields and notes are drawn after the page itself; their text belongs to what a person sees on it. */
    @Override
    protected void writePage() throws IOException {
        for (PDAnnotation annotation : getCurrentPage().getAnnotations()) {
            if (!annotation.isHidden() && !annotation.isNoView()) {
                showAnnotation(annotation);
            }
        }
        super.writePage();
    }

    @Override
    protected void processTextPosition(TextPosition text) {
        Matrix place = text.getTextMatrix();
        if (!glyphs.hides(place.getTranslateX(), place.getTranslateY())) {
            super.processTextPosition(text);
        }
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) {
        List<TextPosition> word = new ArrayList<>();
        for (TextPosition position : positions) {
            if (position.getUnicode().isBlank()) {
                add(word);
                word = new ArrayList<>();
            } else {
                word.add(position);
            }
        }
        add(word);
    }

    private void add(List<TextPosition> word) {
        if (!word.isEmpty() && letters < MAX_LETTERS) {
            letters += word.size();
            pieces.add(Piece.of(word, line));
        }
    }

    @Override
    protected void writeLineSeparator() {
        line++;
    }

    /**
     * A word where its own writing direction is horizontal.
     *
     * @param turn degrees its line of writing is turned: 0, 90, 180, 270
     * @param left points from the left of the page turned that way
     * @param top points from its top
     */
    private record Piece(String text, int turn, double left, double top, double width, double height, int line) {

        static Piece of(List<TextPosition> glyphs, int line) {
            StringBuilder text = new StringBuilder();
            double left = Double.MAX_VALUE;
            double top = Double.MAX_VALUE;
            double right = -Double.MAX_VALUE;
            double bottom = -Double.MAX_VALUE;
            for (TextPosition glyph : glyphs) {
                text.append(letters(glyph.getUnicode()));
                left = Math.min(left, glyph.getXDirAdj());
                right = Math.max(right, glyph.getXDirAdj() + glyph.getWidthDirAdj());
                bottom = Math.max(bottom, glyph.getYDirAdj());
                top = Math.min(top, glyph.getYDirAdj() - glyph.getHeightDir());
            }
            String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
            return new Piece(composed, (int) glyphs.get(0).getDir(), left, top, right - left, bottom - top, line);
        }

        /** Ligatures of type, U+FB00 to U+FB06, taken apart. */
        private static String letters(String glyph) {
            boolean ligature = glyph.length() == 1 && glyph.charAt(0) >= 0xFB00 && glyph.charAt(0) <= 0xFB06;
            return ligature ? Normalizer.normalize(glyph, Normalizer.Form.NFKC) : glyph;
        }

        /** The word on the page turned as its main text is; {@code w} and {@code h} are that page's size. */
        Word turnedBack(int pageTurn, double w, double h) {
            Box box =
                    switch (Math.floorMod(turn - pageTurn, 360)) {
                        case 90 -> new Box(top, h - left - width, height, width);
                        case 180 -> new Box(w - left - width, h - top - height, width, height);
                        case 270 -> new Box(w - top - height, left, height, width);
                        default -> new Box(left, top, width, height);
                    };
            return new Word(text, new Box(box.left() / w, box.top() / h, box.width() / w, box.height() / h), 1, line);
        }
    }
}
