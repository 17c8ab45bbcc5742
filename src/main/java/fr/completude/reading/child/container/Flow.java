package fr.completude.reading.child.container;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Collects a text as its file tells it, paragraph after paragraph and table row after table row. Tables in tables
 * become paragraphs of the outer cell.
 */
final class Flow {

    /** Size of letters nobody gave a size, points. */
    static final double USUAL_SIZE = 11;

    /** More than the pages read at most can hold; an empty paragraph or cell counts as one. */
    private static final int MAX_LETTERS = 400_000;

    /** One piece of the text, top to bottom. */
    sealed interface Block {

        /** A line of text, wrapped where the paper ends. */
        record Paragraph(String text, double size) implements Block {}

        /** Cells side by side. */
        record Row(List<List<Paragraph>> cells) implements Block {}

        /** The rest stands on another page. */
        record PageBreak() implements Block {}
    }

    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private double size = USUAL_SIZE;
    private int letters;
    private int tables;
    private @Nullable List<List<Block.Paragraph>> row;

    List<Block> blocks() {
        endLine();
        return blocks;
    }

    /** Adds to the present paragraph; a line feed ends it, a tab leaves room. */
    void text(String more) {
        int start = 0;
        for (int end = more.indexOf('\n'); end >= 0; end = more.indexOf('\n', start)) {
            append(more.substring(start, end));
            endParagraph();
            start = end + 1;
        }
        append(more.substring(start));
    }

    private void append(String more) {
        if (letters < MAX_LETTERS) {
            letters += more.length();
            text.append(more);
        }
    }

    /** Sets the size of what follows, and of all of the present paragraph: a line has one height. */
    void size(double points) {
        size = points;
    }

    /** Ends the paragraph; an empty one is an empty line. */
    void endParagraph() {
        Block.Paragraph paragraph = new Block.Paragraph(text.toString(), size);
        text.setLength(0);
        if (letters++ >= MAX_LETTERS && paragraph.text().isEmpty()) {
            return;
        }
        if (row == null) {
            blocks.add(paragraph);
        } else if (!row.isEmpty()) {
            row.get(row.size() - 1).add(paragraph);
        }
    }

    /** Ends the paragraph where one has begun. */
    void endLine() {
        if (!text.toString().isBlank()) {
            endParagraph();
        }
    }

    void pageBreak() {
        endLine();
        if (row == null) {
            blocks.add(new Block.PageBreak());
        }
    }

    void startTable() {
        endLine();
        tables++;
    }

    void endTable() {
        endLine();
        tables = Math.max(0, tables - 1);
    }

    void startRow() {
        if (tables == 1) {
            row = new ArrayList<>();
        }
    }

    void startCell() {
        if (tables == 1 && row != null && letters++ < MAX_LETTERS) {
            row.add(new ArrayList<>());
        }
    }

    void endCell() {
        if (tables > 1) {
            text("\t");
        } else {
            endLine();
        }
    }

    void endRow() {
        endLine();
        if (tables == 1 && row != null) {
            blocks.add(new Block.Row(row));
            row = null;
        }
    }
}
