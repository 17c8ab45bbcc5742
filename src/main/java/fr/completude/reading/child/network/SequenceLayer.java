package fr.completude.reading.child.network;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

/** A memory that goes along strips, several strips at once: where one ends, another goes on in its place. */
final class SequenceLayer implements AutoCloseable {

    /** Takes what the layer gives for a column of a strip. */
    interface Taker {

        void take(int strip, int column, float[] values, int offset);
    }

    /** Whether it goes with or against the direction of reading. */
    enum Direction {
        ONWARD {
            @Override
            int column(int step, int columns) {
                return step;
            }
        },
        BACK {
            @Override
            int column(int step, int columns) {
                return columns - 1 - step;
            }
        };

        abstract int column(int step, int columns);
    }

    /** Strips at once: fourteen are twice the rows the library multiplies together, and few strips cost less in few. */
    private static final int[] PLACES = {1, 4, 8, 14};

    private final Direction direction;
    private final List<StepBatch> batches = new ArrayList<>();
    private final StepState state;

    /** @param characters what tells characters from what the memory says; null to give what it says */
    SequenceLayer(LiteLibrary library, Direction direction, Cell cell, @Nullable Matrix characters) {
        this.direction = direction;
        int given = characters == null ? cell.size() : characters.rows();
        state = new StepState(PLACES[PLACES.length - 1], cell.shown(), cell.size(), given);
        for (int places : PLACES) {
            batches.add(new StepBatch(library, cell, characters, places));
        }
    }

    /** A strip on its way. */
    private static final class Walk {

        private final int strip;
        private final float[] features;
        private final int columns;
        private int step;

        Walk(int strip, float[] features, int columns) {
            this.strip = strip;
            this.features = features;
            this.columns = columns;
        }
    }

    /**
     * Goes along all strips, the longest ones first.
     *
     * @param strips features of each, column after column
     */
    void along(List<float[]> strips, Taker taker) {
        Deque<Walk> waiting = new ArrayDeque<>(IntStream.range(0, strips.size())
                .mapToObj(i -> new Walk(i, strips.get(i), strips.get(i).length / state.shownSize))
                .filter(walk -> walk.columns > 0)
                .sorted(Comparator.comparingInt(walk -> -walk.columns))
                .toList());
        List<Walk> walks = new ArrayList<>();
        int most = PLACES[PLACES.length - 1];
        while (!waiting.isEmpty() || !walks.isEmpty()) {
            while (walks.size() < most && !waiting.isEmpty()) {
                state.forget(walks.size());
                walks.add(waiting.remove());
            }
            step(walks, taker);
        }
    }

    private void step(List<Walk> walks, Taker taker) {
        for (int place = 0; place < walks.size(); place++) {
            Walk walk = walks.get(place);
            int column = direction.column(walk.step, walk.columns);
            System.arraycopy(
                    walk.features, column * state.shownSize, state.shown, place * state.shownSize, state.shownSize);
        }
        batch(walks.size()).run(state, walks.size());
        for (int place = walks.size() - 1; place >= 0; place--) {
            Walk walk = walks.get(place);
            int column = direction.column(walk.step, walk.columns);
            taker.take(walk.strip, column, state.given, place * state.givenSize);
            walk.step++;
            if (walk.step == walk.columns) {
                // The last one takes its place, so that those on their way stand side by side.
                Walk moved = walks.remove(walks.size() - 1);
                if (moved != walk) {
                    state.move(walks.size(), place);
                    walks.set(place, moved);
                }
            }
        }
    }

    private StepBatch batch(int taken) {
        return batches.stream()
                .filter(batch -> batch.places() >= taken)
                .findFirst()
                .orElseThrow();
    }

    @Override
    public void close() {
        batches.forEach(StepBatch::close);
    }
}
