package fr.completude.reading.child.network;

import java.util.List;

/**
 * A long short-term memory (Hochreiter and Schmidhuber 1997, with the forget gate of Gers 2000): what it says and what it
 * keeps in mind after each step hang on what it is shown and on both after the step before.
 *
 * @param offered what may be kept in mind
 * @param taken how much of it is
 * @param kept how much of what was in mind stays
 * @param said how much of it is said
 */
record Cell(Matrix offered, Matrix taken, Matrix kept, Matrix said) {

    static Cell of(List<Matrix> gates) {
        return new Cell(gates.get(0), gates.get(1), gates.get(2), gates.get(3));
    }

    int size() {
        return offered.rows();
    }

    /** How many values it is shown in a step. */
    int shown() {
        return offered.columns() - size();
    }

    /** The numbers of the tensors for what is said and what is in mind after a step. */
    int[] step(TensorGraph graph, int shown, int said, int inMind) {
        int all = graph.beside(shown, said);
        int fresh = graph.times(graph.tanh(offered.of(graph, all)), graph.logistic(taken.of(graph, all)));
        int stays = graph.times(inMind, graph.logistic(kept.of(graph, all)));
        int next = graph.sum(stays, fresh);
        return new int[] {graph.times(graph.tanh(next), graph.logistic(this.said.of(graph, all))), next};
    }
}
