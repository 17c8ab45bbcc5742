package fr.completude.sample.paper;

import java.awt.Color;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * A mark of an invented house.
 *
 * @param shape {@code soleil}, {@code goutte}, {@code flamme}, {@code ondes}, {@code toit}, {@code bouclier},
 *     {@code rond}, {@code balance}
 * @param size mm
 */
record LogoElement(String shape, double x, double y, double size, Color color) implements Element {

    @Override
    public void draw(Sheet sheet, Wording wording) throws IOException {
        switch (shape) {
            case "soleil" -> sun(sheet);
            case "goutte" -> polar(sheet, a -> 0.34 + 0.16 * Math.max(0, Math.pow(Math.sin(a), 5)) * 2);
            case "flamme" -> polar(sheet, a -> 0.3 + 0.2 * Math.pow(Math.abs(Math.sin(a / 2 + 0.8)), 6));
            case "ondes" -> waves(sheet);
            case "toit" -> roof(sheet);
            case "bouclier" -> shield(sheet);
            default -> polar(sheet, a -> 0.45);
        }
    }

    private interface Radius {
        double at(double angle);
    }

    private void polar(Sheet sheet, Radius radius) throws IOException {
        List<double[]> corners = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            double angle = i * Math.PI / 30;
            corners.add(at(0.5 + radius.at(angle) * Math.cos(angle), 0.55 - radius.at(angle) * Math.sin(angle)));
        }
        sheet.polygon(corners, color);
    }

    private double[] at(double across, double down) {
        return new double[] {x + across * size, y + down * size};
    }

    private void sun(Sheet sheet) throws IOException {
        polar(sheet, a -> 0.28);
        for (int i = 0; i < 12; i++) {
            double angle = i * Math.PI / 6;
            sheet.line(
                    List.of(
                            at(0.5 + 0.33 * Math.cos(angle), 0.55 + 0.33 * Math.sin(angle)),
                            at(0.5 + 0.48 * Math.cos(angle), 0.55 + 0.48 * Math.sin(angle))),
                    color,
                    size / 18);
        }
    }

    private void waves(Sheet sheet) throws IOException {
        for (int ring = 1; ring <= 3; ring++) {
            List<double[]> arc = new ArrayList<>();
            for (int i = 0; i <= 20; i++) {
                double angle = Math.PI * (0.15 + 0.7 * i / 20);
                arc.add(at(0.5 + ring * 0.15 * Math.cos(angle), 0.75 - ring * 0.2 * Math.sin(angle)));
            }
            sheet.line(arc, color, size / 12);
        }
    }

    private void roof(Sheet sheet) throws IOException {
        sheet.polygon(
                List.of(at(0, 0.5), at(0.5, 0.05), at(1, 0.5), at(0.86, 0.5), at(0.5, 0.2), at(0.14, 0.5)), color);
        sheet.polygon(List.of(at(0.2, 0.55), at(0.8, 0.55), at(0.8, 1), at(0.2, 1)), color);
    }

    private void shield(Sheet sheet) throws IOException {
        sheet.polygon(List.of(at(0.1, 0.1), at(0.9, 0.1), at(0.9, 0.55), at(0.5, 1), at(0.1, 0.55)), color);
    }
}
