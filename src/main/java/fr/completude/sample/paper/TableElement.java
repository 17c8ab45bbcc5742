package fr.completude.sample.paper;

import java.awt.Color;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A table; its first row is the heading. Columns after the first are set flush right.
 *
 * @param columns widths, mm
 * @param rows cells; a row that shows a value which is not there is left out
 * @param accent background of the heading
 */
record TableElement(
        double x,
        double y,
        List<Double> columns,
        List<List<String>> rows,
        double rowHeight,
        TextStyle style,
        Color accent)
        implements Element {

    private static final Color GRID = new Color(0xC8C8C8);

    @Override
    public void draw(Sheet sheet, Wording wording) throws IOException {
        double width = columns.stream().mapToDouble(Double::doubleValue).sum();
        sheet.fill(x, y, width, rowHeight, accent);
        TextStyle heading = style.bold().coloured(isDark(accent) ? Color.WHITE : Color.BLACK);
        double top = y;
        for (List<String> row : rows) {
            Optional<List<String>> cells = fill(row, wording);
            if (cells.isPresent()) {
                drawRow(sheet, cells.get(), top, top == y ? heading : style);
                top += rowHeight;
                sheet.line(List.of(new double[] {x, top}, new double[] {x + width, top}), GRID, 0.15);
            }
        }
    }

    private static boolean isDark(Color color) {
        return color.getRed() * 0.3 + color.getGreen() * 0.6 + color.getBlue() * 0.1 < 140;
    }

    private static Optional<List<String>> fill(List<String> row, Wording wording) {
        List<String> cells = new ArrayList<>();
        for (String cell : row) {
            Optional<String> filled = wording.fill(cell);
            if (filled.isEmpty()) {
                return Optional.empty();
            }
            cells.add(filled.get());
        }
        return Optional.of(cells);
    }

    private void drawRow(Sheet sheet, List<String> cells, double top, TextStyle set) throws IOException {
        double base = top + rowHeight * 0.68;
        double cellLeft = x;
        for (int i = 0; i < Math.min(cells.size(), columns.size()); i++) {
            double right = cellLeft + columns.get(i);
            if (i == 0) {
                sheet.text(cells.get(i), cellLeft + 1.5, base, set);
            } else {
                sheet.text(cells.get(i), right - 1.5, base, set.aligned(TextStyle.Align.RIGHT));
            }
            cellLeft = right;
        }
    }
}
