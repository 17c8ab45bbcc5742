package fr.completude.reading.child.network;

/**
 * Weights of a layer.
 *
 * @param rows how many values it gives
 * @param columns how many it takes
 * @param weights row after row
 * @param added to each value it gives
 */
@SuppressWarnings("ArrayRecordComponent")
record Matrix(int rows, int columns, float[] weights, float[] added) {

    /** What this gives for rows of a tensor. */
    int of(TensorGraph graph, int tensor) {
        return graph.product(tensor, graph.constant(weights, rows, columns), graph.constant(added, rows));
    }
}
