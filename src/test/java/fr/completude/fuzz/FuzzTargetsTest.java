package fr.completude.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import fr.completude.checking.matrix.MatrixFuzz;
import fr.completude.checking.matrix.RegistryFuzz;
import fr.completude.intake.DeclarationFuzz;
import fr.completude.recognition.fields.DatesFuzz;
import fr.completude.recognition.mrz.MrzFuzz;
import fr.completude.recognition.twoddoc.TwoDDocFuzz;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every target for a bounded number of inputs, the same in every build; {@code -Dfuzz.times=100} runs a hundred times as
 * many, {@code -Dfuzz.each=100000} so many of each, {@code -Dfuzz.first} other ones. With Jazzer: {@code src/docs/securite.md}.
 */
class FuzzTargetsTest {

    private static final int TIMES = Integer.getInteger("fuzz.times", 1);
    private static final long FIRST = Long.getLong("fuzz.first", 1);
    private static final Integer EACH = Integer.getInteger("fuzz.each");

    /** @param inputs in a build */
    record Target(String name, Consumer<byte[]> run, List<String> seeds, int inputs) {

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Target> targets() {
        return Stream.of(
                new Target("MRZ", MrzFuzz::fuzzerTestOneInput, MrzFuzz.SEEDS, 20_000),
                new Target("2D-Doc", TwoDDocFuzz::fuzzerTestOneInput, TwoDDocFuzz.SEEDS, 20_000),
                new Target("dates", DatesFuzz::fuzzerTestOneInput, DatesFuzz.SEEDS, 10_000),
                new Target("dossier.yaml", DeclarationFuzz::fuzzerTestOneInput, DeclarationFuzz.SEEDS, 10_000),
                new Target("matrix", MatrixFuzz::fuzzerTestOneInput, MatrixFuzz.SEEDS, 500),
                new Target("communes", RegistryFuzz::fuzzerTestOneInput, RegistryFuzz.SEEDS, 2_000));
    }

    @ParameterizedTest
    @MethodSource("targets")
    void noBytesAreAnError(Target target) {
        List<byte[]> sound = target.seeds().stream()
                .map(text -> text.getBytes(StandardCharsets.UTF_8))
                .toList();
        sound.forEach(target.run());
        Seed seed = new Seed(sound, FIRST);
        long most = EACH != null ? EACH : (long) target.inputs() * TIMES;
        for (long i = 0; i < most; i++) {
            byte[] bytes = seed.next();
            try {
                target.run().accept(bytes);
            } catch (RuntimeException | StackOverflowError | AssertionError e) {
                fail(target + ", input " + i + ": " + HexFormat.of().formatHex(bytes), e);
            }
        }
        assertThat(sound).isNotEmpty();
        System.out.println("fuzz " + target + ": " + most + " inputs");
    }
}
