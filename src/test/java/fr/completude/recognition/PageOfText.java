package fr.completude.recognition;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import fr.completude.dossier.Box;
import fr.completude.dossier.Code;
import fr.completude.dossier.MrzReading;
import fr.completude.dossier.Page;
import fr.completude.dossier.PageQuality;
import fr.completude.dossier.Picture;
import fr.completude.dossier.ReadBy;
import fr.completude.dossier.ReadFile;
import fr.completude.dossier.SourceFile;
import fr.completude.dossier.Word;

/** Lays lines of text out on an A4 page, each word with its box, as a reader would give them. */
public final class PageOfText {

    private static final double LETTER = 0.009;
    private static final double HEIGHT = 0.010;
    private static final double STEP = 0.018;

    private final List<Word> words = new ArrayList<>();
    private final List<MrzReading> zones = new ArrayList<>();
    private final List<Picture> pictures = new ArrayList<>();
    private final List<Code> codes = new ArrayList<>();
    private double top = 0.05;
    private int line;

    /** A page whose lines begin at the left margin, one below the other; {@code |} parts columns. */
    public static PageOfText of(String... lines) {
        PageOfText page = new PageOfText();
        for (String text : lines) {
            page.then(text);
        }
        return page;
    }

    /** One more line; an empty one leaves a gap. */
    public PageOfText then(String text) {
        String[] columns = text.split("\\|", -1);
        for (int i = 0; i < columns.length; i++) {
            at(0.08 + i * 0.47, top, columns[i].strip());
        }
        top += STEP;
        return this;
    }

    /** A gap before the next line, as a fraction of the page height. */
    public PageOfText down(double gap) {
        top += gap;
        return this;
    }

    /** Words at a place of the page. */
    public PageOfText at(double left, double y, String text) {
        double x = left;
        for (String word : text.split("\\s+", -1)) {
            if (!word.isEmpty()) {
                double width = LETTER * word.length();
                words.add(new Word(word, new Box(x, y, width, HEIGHT), 1, line));
                x += width + LETTER;
            }
        }
        line++;
        return this;
    }

    /** A line in letters twice as high, each word as sure as the engine is of it. */
    PageOfText tall(double left, double y, List<String> texts, List<Double> confidences) {
        double x = left;
        for (int i = 0; i < texts.size(); i++) {
            double width = 2 * LETTER * texts.get(i).length();
            words.add(new Word(texts.get(i), new Box(x, y, width, 2 * HEIGHT), confidences.get(i), line));
            x += width + LETTER;
        }
        line++;
        return this;
    }

    public PageOfText zone(String lines) {
        zones.add(new MrzReading(lines, new Box(0.1, 0.8, 0.7, 0.06)));
        return this;
    }

    public PageOfText picture(Box box, Map<String, Double> measures, List<Box> faces) {
        pictures.add(new Picture(box, measures, faces));
        return this;
    }

    /** A 2D-Doc at the upper right. */
    public PageOfText code(String content) {
        codes.add(new Code(Code.Format.DATA_MATRIX, content, new Box(0.8, 0.05, 0.1, 0.07)));
        return this;
    }

    public Page page(int number) {
        PageQuality quality = new PageQuality(200.0, 1, 0, 0);
        return new Page(number, 1654, 2339, ReadBy.TEXT_LAYER, quality, words, zones, pictures, codes);
    }

    /** A file of one page. */
    public ReadFile in(String name) {
        return file(name, this);
    }

    /** A file of several pages. */
    public static ReadFile file(String name, PageOfText... pages) {
        List<Page> read = new ArrayList<>();
        for (PageOfText page : pages) {
            read.add(page.page(read.size() + 1));
        }
        SourceFile source = new SourceFile(name, Path.of(name), "0".repeat(64), 1);
        return new ReadFile(source, "application/pdf", read.size(), null, read, 1);
    }
}
