package fr.completude.reading.child.network;

import com.sun.jna.Pointer;
import org.jspecify.annotations.Nullable;

/** A step of a memory for a fixed number of strips at once, and what comes of it. */
final class StepBatch implements AutoCloseable {

    private final int places;
    private final Computation computation;
    private final Pointer shown;
    private final Pointer said;
    private final Pointer inMind;

    /** @param characters what tells characters from what the memory says; null to give what it says */
    StepBatch(LiteLibrary library, Cell cell, @Nullable Matrix characters, int places) {
        this.places = places;
        TensorGraph graph = new TensorGraph();
        int[] in = {
            graph.tensor(places, cell.shown()), graph.tensor(places, cell.size()), graph.tensor(places, cell.size())
        };
        int[] state = cell.step(graph, in[0], in[1], in[2]);
        int given = characters == null ? state[0] : graph.softmax(characters.of(graph, state[0]));
        computation = new Computation(library, graph.model(in, new int[] {given, state[0], state[1]}));
        shown = computation.input(0);
        said = computation.input(1);
        inMind = computation.input(2);
    }

    int places() {
        return places;
    }

    /** Takes the step for those places that are taken, the first ones. */
    void run(StepState state, int taken) {
        shown.write(0, state.shown, 0, taken * state.shownSize);
        said.write(0, state.said, 0, taken * state.size);
        inMind.write(0, state.inMind, 0, taken * state.size);
        computation.run();
        computation.output(0).read(0, state.given, 0, taken * state.givenSize);
        computation.output(1).read(0, state.said, 0, taken * state.size);
        computation.output(2).read(0, state.inMind, 0, taken * state.size);
    }

    @Override
    public void close() {
        computation.close();
    }
}
