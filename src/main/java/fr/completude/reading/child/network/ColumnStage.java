package fr.completude.reading.child.network;

import java.util.ArrayList;
import java.util.List;

/**
 * The first layers, which look at three columns of pixels at a time: edges, the strongest of each square of three, and a
 * memory that goes down. What they give for a place hangs on the pixels there and beside it alone, so pieces of many strips
 * are put into one picture of a fixed width.
 */
final class ColumnStage implements AutoCloseable {

    private static final int FEW = 64;
    private static final int MANY = 256;

    private final ColumnBatch few;
    private final ColumnBatch many;
    private final int size;

    ColumnStage(LiteLibrary library, TextModel model) {
        size = model.rows().size();
        few = new ColumnBatch(library, model, FEW);
        many = new ColumnBatch(library, model, MANY);
    }

    /** Columns of a strip that stand in a picture. */
    private record Piece(int strip, int first, int columns, int at) {}

    /** The features of each strip, column after column. */
    List<float[]> features(List<StripImage> strips) {
        List<float[]> features =
                strips.stream().map(strip -> new float[strip.columns() * size]).toList();
        int left = strips.stream().mapToInt(strip -> strip.columns() + 1).sum();
        int strip = 0;
        int next = 0;
        while (strip < strips.size()) {
            ColumnBatch batch = left <= FEW ? few : many;
            List<Piece> pieces = new ArrayList<>();
            int at = 0;
            while (strip < strips.size() && at < batch.columns()) {
                int taken = Math.min(strips.get(strip).columns() - next, batch.columns() - at);
                pieces.add(new Piece(strip, next, taken, at));
                // Between strips there is room for the pixels beside them.
                at += taken + 1;
                next += taken;
                if (next == strips.get(strip).columns()) {
                    strip++;
                    next = 0;
                }
            }
            left -= at;
            see(batch, pieces, strips, features);
        }
        return features;
    }

    private void see(ColumnBatch batch, List<Piece> pieces, List<StripImage> strips, List<float[]> features) {
        float[] picture = batch.picture();
        int width = ColumnBatch.width(batch.columns());
        for (Piece piece : pieces) {
            strips.get(piece.strip())
                    .copy(piece.first(), piece.columns(), picture, width, piece.at() * StripImage.STEP);
        }
        float[] found = batch.features(picture);
        for (Piece piece : pieces) {
            float[] into = features.get(piece.strip());
            System.arraycopy(found, piece.at() * size, into, piece.first() * size, piece.columns() * size);
        }
    }

    @Override
    public void close() {
        few.close();
        many.close();
    }
}
