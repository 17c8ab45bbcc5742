package fr.completude.sample.paper;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * Lines of text one below the other.
 *
 * @param x of the alignment point, mm
 * @param y of the first base line, mm
 * @param measure width the lines are wrapped at, mm; 0 for none
 */
record TextElement(List<String> lines, double x, double y, double measure, TextStyle style) implements Element {

    @Override
    public void draw(Sheet sheet, Wording wording) throws IOException {
        double base = y;
        for (String line : lines) {
            Optional<String> filled = wording.fill(line);
            if (filled.isPresent()) {
                base = draw(sheet, filled.get(), base);
            }
        }
    }

    private double draw(Sheet sheet, String text, double from) throws IOException {
        double base = from;
        for (String line : text.split("\n", -1)) {
            for (String part : measure > 0 ? sheet.wrap(line, measure, style) : List.of(line)) {
                sheet.text(part, x, base, style);
                base += style.leading();
            }
        }
        return base;
    }
}
