package fr.completude.sample.paper;

import java.awt.Color;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.datamatrix.DataMatrixWriter;
import com.google.zxing.datamatrix.encoder.SymbolShapeHint;
import fr.completude.dossier.FieldName;

/**
 * A 2D-Doc code, a square DataMatrix on white.
 *
 * @param type of the document, as the code names it
 * @param module side of one of its squares, mm
 */
record TwoDDocElement(String type, double x, double y, double module) implements Element {

    /** Squares left white around it. */
    private static final int QUIET = 3;

    @Override
    public void draw(Sheet sheet, Wording wording) throws IOException {
        Optional<String> text = TwoDDocText.of(type, wording);
        if (text.isEmpty()) {
            return;
        }
        BitMatrix matrix = new DataMatrixWriter()
                .encode(
                        text.get(),
                        BarcodeFormat.DATA_MATRIX,
                        0,
                        0,
                        Map.of(EncodeHintType.DATA_MATRIX_SHAPE, SymbolShapeHint.FORCE_SQUARE));
        double side = (matrix.getWidth() + 2 * QUIET) * module;
        sheet.fill(x - QUIET * module, y - QUIET * module, side, side, Color.WHITE);
        sheet.fillAll(runs(matrix), Color.BLACK);
        wording.note(FieldName.TWO_D_DOC, text.get());
    }

    /** The black squares, those side by side joined: x, y, width, height. */
    private List<double[]> runs(BitMatrix matrix) {
        List<double[]> runs = new ArrayList<>();
        for (int row = 0; row < matrix.getHeight(); row++) {
            int start = 0;
            for (int column = 0; column <= matrix.getWidth(); column++) {
                if (column < matrix.getWidth() && matrix.get(column, row)) {
                    continue;
                }
                if (column > start) {
                    runs.add(new double[] {x + start * module, y + row * module, (column - start) * module, module});
                }
                start = column + 1;
            }
        }
        return runs;
    }
}
