package fr.completude.reading.child.network;

import java.util.List;

import com.sun.jna.Pointer;

/** The first layers for a fixed number of columns at once. */
final class ColumnBatch implements AutoCloseable {

    private static final int STEP = StripImage.STEP;
    private static final int ROWS = StripImage.HEIGHT / STEP;
    private static final int TALL = StripImage.HEIGHT + 2;

    private final int columns;
    private final Computation computation;
    private final Pointer input;
    private final float[] found;

    ColumnBatch(LiteLibrary library, TextModel model, int columns) {
        this.columns = columns;
        computation = new Computation(library, graph(model, columns));
        input = computation.input(0);
        found = new float[columns * model.rows().size()];
    }

    private static byte[] graph(TextModel model, int columns) {
        TensorGraph graph = new TensorGraph();
        Matrix edges = model.edges();
        int picture = graph.tensor(1, TALL, width(columns), 1);
        int filters = graph.constant(filters(edges), edges.rows(), STEP, STEP, 1);
        int strongest =
                graph.greatest(graph.convolution(picture, filters, graph.constant(edges.added(), edges.rows())), STEP);
        // What is strongest before the curve is strongest after it.
        List<Integer> rows = graph.parts(graph.reshaped(graph.tanh(strongest), ROWS * columns, edges.rows()), ROWS);
        int size = model.rows().size();
        int nothing = graph.constant(new float[columns * size], columns, size);
        int[] state = {nothing, nothing};
        for (int row : rows) {
            state = model.rows().step(graph, row, state[0], state[1]);
        }
        return graph.model(new int[] {picture}, new int[] {state[0]});
    }

    /** The engine goes through a square column by column, the library row by row. */
    private static float[] filters(Matrix edges) {
        float[] filters = new float[edges.weights().length];
        for (int filter = 0; filter < edges.rows(); filter++) {
            for (int x = 0; x < STEP; x++) {
                for (int y = 0; y < STEP; y++) {
                    filters[(filter * STEP + y) * STEP + x] = edges.weights()[(filter * STEP + x) * STEP + y];
                }
            }
        }
        return filters;
    }

    /** Width of the picture of so many columns with its edge, px. */
    static int width(int columns) {
        return columns * STEP + 2;
    }

    int columns() {
        return columns;
    }

    /** An empty picture to put strips into. */
    float[] picture() {
        return new float[TALL * width(columns)];
    }

    /** The features of each column of a picture, column after column; overwritten by the next. */
    float[] features(float[] picture) {
        input.write(0, picture, 0, picture.length);
        computation.run();
        computation.output(0).read(0, found, 0, found.length);
        return found;
    }

    @Override
    public void close() {
        computation.close();
    }
}
