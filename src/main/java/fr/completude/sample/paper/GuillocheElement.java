package fr.completude.sample.paper;

import java.awt.Color;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Fine waves in the background of a card. */
record GuillocheElement(double x, double y, double width, double height, Color color) implements Element {

    @Override
    public void draw(Sheet sheet, Wording wording) throws IOException {
        for (double base = 2; base < height - 1.5; base += 1.6) {
            List<double[]> wave = new ArrayList<>();
            for (double across = 0; across <= width; across += 1) {
                double swing = Math.sin(across / 5 + base) * Math.cos(across / 23 + base * 0.4) * 1.3;
                wave.add(new double[] {x + across, y + base + swing});
            }
            sheet.line(wave, color, 0.12);
        }
    }
}
