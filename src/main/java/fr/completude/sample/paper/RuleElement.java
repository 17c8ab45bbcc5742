package fr.completude.sample.paper;

import java.awt.Color;
import java.io.IOException;
import java.util.List;

/** A straight line. */
record RuleElement(double x, double y, double toX, double toY, Color color, double pen) implements Element {

    @Override
    public void draw(Sheet sheet, Wording wording) throws IOException {
        sheet.line(List.of(new double[] {x, y}, new double[] {toX, toY}), color, pen);
    }
}
