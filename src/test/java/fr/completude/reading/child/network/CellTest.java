package fr.completude.reading.child.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the library works out held against the formulas of a memory, written out. */
class CellTest {

    private static final int SHOWN = 3;
    private static final int SIZE = 5;
    private static final long SEED = 20261122;

    private final Random random = new Random(SEED);
    private final Cell cell = Cell.of(Stream.generate(this::matrix).limit(4).toList());

    @BeforeAll
    static void natives() {
        System.setProperty(
                "jna.library.path",
                Path.of("target", "engine", "native").toAbsolutePath().toString());
    }

    private Matrix matrix() {
        return new Matrix(SIZE, SHOWN + SIZE, numbers(SIZE * (SHOWN + SIZE)), numbers(SIZE));
    }

    private float[] numbers(int count) {
        float[] numbers = new float[count];
        for (int i = 0; i < count; i++) {
            numbers[i] = (float) random.nextGaussian();
        }
        return numbers;
    }

    @Test
    void aStepIsWhatTheFormulasSay() {
        try (StepBatch batch = new StepBatch(LiteLibrary.load(), cell, null, 4)) {
            StepState state = new StepState(4, SHOWN, SIZE, SIZE);
            System.arraycopy(numbers(3 * SHOWN), 0, state.shown, 0, 3 * SHOWN);
            System.arraycopy(numbers(3 * SIZE), 0, state.said, 0, 3 * SIZE);
            System.arraycopy(numbers(3 * SIZE), 0, state.inMind, 0, 3 * SIZE);
            float[] before = state.inMind.clone();
            float[][] in =
                    IntStream.range(0, 3).mapToObj(place -> input(state, place)).toArray(float[][]::new);

            batch.run(state, 3);

            for (int place = 0; place < 3; place++) {
                for (int i = 0; i < SIZE; i++) {
                    double mind = before[place * SIZE + i] * logistic(sum(cell.kept(), i, in[place]))
                            + Math.tanh(sum(cell.offered(), i, in[place])) * logistic(sum(cell.taken(), i, in[place]));
                    double said = Math.tanh(mind) * logistic(sum(cell.said(), i, in[place]));
                    assertThat((double) state.inMind[place * SIZE + i]).isCloseTo(mind, within(1e-4));
                    assertThat((double) state.said[place * SIZE + i]).isCloseTo(said, within(1e-4));
                    assertThat(state.given[place * SIZE + i]).isEqualTo(state.said[place * SIZE + i]);
                }
            }
        }
    }

    private static float[] input(StepState state, int place) {
        float[] in = new float[SHOWN + SIZE];
        System.arraycopy(state.shown, place * SHOWN, in, 0, SHOWN);
        System.arraycopy(state.said, place * SIZE, in, SHOWN, SIZE);
        return in;
    }

    private static double sum(Matrix matrix, int row, float[] in) {
        double sum = matrix.added()[row];
        for (int i = 0; i < in.length; i++) {
            sum += matrix.weights()[row * in.length + i] * in[i];
        }
        return sum;
    }

    private static double logistic(double value) {
        return 1 / (1 + Math.exp(-value));
    }
}
