package fr.completude.sample.paper;

import java.awt.Color;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A round rubber stamp with words around it. */
record SealElement(String words, double x, double y, double radius, Color ink) implements Element {

    @Override
    public void draw(Sheet sheet, Wording wording) throws IOException {
        Optional<String> text = wording.fill(words);
        if (text.isPresent()) {
            ring(sheet, radius, 0.4);
            ring(sheet, radius * 0.62, 0.2);
            double size = Math.min(radius * 0.7, 380.0 * radius / (text.get().length() * 12.0 + 1) / 3);
            sheet.around(
                    text.get(), x, y, radius * 0.7, new TextStyle("etroit-gras", size, ink, TextStyle.Align.LEFT, 0));
            star(sheet);
        }
    }

    private void ring(Sheet sheet, double size, double pen) throws IOException {
        List<double[]> points = new ArrayList<>();
        for (int i = 0; i <= 48; i++) {
            double angle = i * Math.PI / 24;
            points.add(new double[] {x + size * Math.cos(angle), y + size * Math.sin(angle)});
        }
        sheet.line(points, ink, pen);
    }

    private void star(Sheet sheet) throws IOException {
        List<double[]> points = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            double reach = radius * (i % 2 == 0 ? 0.4 : 0.17);
            double angle = Math.PI / 5 * i - Math.PI / 2;
            points.add(new double[] {x + reach * Math.cos(angle), y + reach * Math.sin(angle)});
        }
        sheet.polygon(points, ink);
    }
}
