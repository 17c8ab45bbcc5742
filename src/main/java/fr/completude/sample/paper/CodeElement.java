package fr.completude.sample.paper;

import java.awt.Color;
import java.io.IOException;
import java.util.SplittableRandom;

/**
 * Looks like a square code but encodes nothing: what the real ones hold is not known.
 *
 * @param modules along a side
 */
record CodeElement(double x, double y, double size, int modules, String of) implements Element {

    @Override
    public void draw(Sheet sheet, Wording wording) throws IOException {
        SplittableRandom random =
                new SplittableRandom(wording.fill(of).orElse(of).hashCode());
        double module = size / modules;
        for (int row = 0; row < modules; row++) {
            for (int column = 0; column < modules; column++) {
                boolean dark = random.nextBoolean();
                if (dark && !inCorner(row, column)) {
                    sheet.fill(x + column * module, y + row * module, module, module, Color.BLACK);
                }
            }
        }
        finder(sheet, 0, 0, module);
        finder(sheet, (modules - 7) * module, 0, module);
        finder(sheet, 0, (modules - 7) * module, module);
    }

    private boolean inCorner(int row, int column) {
        boolean left = column < 8;
        boolean top = row < 8;
        return (top && left) || (top && column >= modules - 8) || (left && row >= modules - 8);
    }

    private void finder(Sheet sheet, double across, double down, double module) throws IOException {
        sheet.fill(x + across, y + down, 7 * module, 7 * module, Color.BLACK);
        sheet.fill(x + across + module, y + down + module, 5 * module, 5 * module, Color.WHITE);
        sheet.fill(x + across + 2 * module, y + down + 2 * module, 3 * module, 3 * module, Color.BLACK);
    }
}
