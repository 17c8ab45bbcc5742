package fr.completude.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;

import fr.completude.checking.matrix.MatrixFuzz;
import fr.completude.checking.matrix.RegistryFuzz;
import fr.completude.intake.DeclarationFuzz;
import fr.completude.recognition.fields.DatesFuzz;
import fr.completude.recognition.mrz.MrzFuzz;
import fr.completude.recognition.twoddoc.TwoDDocFuzz;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every target for a bounded number of inputs, the same in every build; {@code -Dfuzz.times=100} runs a hundred times as
 * many, {@code -Dfuzz.first} other ones. With Jazzer: {@code src/docs/securite.md}.
 */
class FuzzTargetsTest {

    private static final int TIMES = Integer.getInteger("fuzz.times", 1);
    private static final long FIRST = Long.getLong("fuzz.first", 1);

    enum Target {
        MRZ(MrzFuzz::fuzzerTestOneInput, MrzFuzz.SEEDS, 20_000),
        TWO_D_DOC(TwoDDocFuzz::fuzzerTestOneInput, TwoDDocFuzz.SEEDS, 20_000),
        DATES(DatesFuzz::fuzzerTestOneInput, DatesFuzz.SEEDS, 10_000),
        DECLARATION(DeclarationFuzz::fuzzerTestOneInput, DeclarationFuzz.SEEDS, 10_000),
        MATRIX(MatrixFuzz::fuzzerTestOneInput, MatrixFuzz.SEEDS, 500),
        REGISTRY(RegistryFuzz::fuzzerTestOneInput, RegistryFuzz.SEEDS, 2_000);

        private final Consumer<byte[]> run;
        private final List<String> seeds;
        private final int inputs;

        Target(Consumer<byte[]> run, List<String> seeds, int inputs) {
            this.run = run;
            this.seeds = seeds;
            this.inputs = inputs;
        }
    }

    @ParameterizedTest
    @EnumSource
    void noBytesAreAnError(Target target) {
        List<byte[]> sound = target.seeds.stream()
                .map(text -> text.getBytes(StandardCharsets.UTF_8))
                .toList();
        sound.forEach(target.run);
        Seed seed = new Seed(sound, FIRST);
        long most = (long) target.inputs * TIMES;
        for (long i = 0; i < most; i++) {
            byte[] bytes = seed.next();
            try {
                target.run.accept(bytes);
            } catch (RuntimeException | StackOverflowError | AssertionError e) {
                fail(target + ", input " + i + ": " + HexFormat.of().formatHex(bytes), e);
            }
        }
        assertThat(sound).isNotEmpty();
        System.out.println("fuzz " + target + ": " + most + " inputs");
    }
}
