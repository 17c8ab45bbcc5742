package fr.completude.reading.child.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;

import fr.completude.dossier.FileProblem;
import fr.completude.reading.TestContainers;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ZipBytesTest {

    private static final int ENCRYPTED = 1;
    private static final int END_LENGTH = 22;

    @Property(tries = 200)
    void whatWasPackedIsUnpacked(@ForAll byte[] one, @ForAll byte[] other) throws ContainerException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("un/é.bin", one);
        files.put("deux.bin", other);
        ZipBytes zip = ZipBytes.open(TestContainers.zip(files), 100);

        assertThat(zip.names()).containsExactly("un/é.bin", "deux.bin");
        assertThat(zip.unpack("un/é.bin", 1 << 20)).isEqualTo(one);
        assertThat(zip.unpack("deux.bin", 1 << 20)).isEqualTo(other);
    }

    @Property(tries = 500)
    void damageIsAProblemAndNothingWorse(@ForAll long seed) {
        byte[] zip = TestContainers.zip(Map.of("a.bin", new byte[300], "b.bin", new byte[] {1, 2, 3}));
        Random random = new Random(seed);
        for (int i = 0; i < 4; i++) {
            zip[random.nextInt(zip.length)] = (byte) random.nextInt();
        }
        byte[] cut = Arrays.copyOf(zip, random.nextInt(4) == 0 ? random.nextInt(zip.length) : zip.length);

        try {
            ZipBytes opened = ZipBytes.open(cut, 100);
            for (String name : opened.names()) {
                assertThat(opened.unpack(name, 1 << 20)).hasSizeLessThanOrEqualTo(1 << 20);
            }
        } catch (ContainerException e) {
            assertThat(e.problem())
                    .isIn(
                            FileProblem.CORRUPT,
                            FileProblem.ENCRYPTED,
                            FileProblem.UNSUPPORTED,
                            FileProblem.TOO_LARGE,
                            FileProblem.UNSAFE);
        }
    }

    @Test
    void whatUnpacksToMoreThanAllowedIsNotUnpackedWhole() throws ContainerException {
        ZipBytes zip = ZipBytes.open(TestContainers.zip(Map.of("a", new byte[1 << 20])), 100);
        assertThat(problem(zip, "a", 1000)).isEqualTo(FileProblem.TOO_LARGE);
    }

    @Test
    void whatUnpacksOverTheRatioIsATrap() throws ContainerException {
        ZipBytes zip = ZipBytes.open(TestContainers.zip(Map.of("a", new byte[8 << 20])), 100);
        assertThat(problem(zip, "a", 100 << 20)).isEqualTo(FileProblem.UNSAFE);
        ZipBytes trusting = ZipBytes.open(TestContainers.zip(Map.of("a", new byte[8 << 20])), 5000);
        assertThat(trusting.unpack("a", 100 << 20)).hasSize(8 << 20);
    }

    @Test
    void aPasswordIsSaid() throws ContainerException {
        byte[] bytes = TestContainers.zip(Map.of("a", new byte[10]));
        int directory = bytes.length - END_LENGTH - 46 - 1;
        bytes[directory + 8] |= ENCRYPTED;
        assertThat(problem(ZipBytes.open(bytes, 100), "a", 100)).isEqualTo(FileProblem.ENCRYPTED);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void filesThatTheDirectoryDoesNotCountAreNotPassedOver(boolean lengthAgrees) {
        byte[] bytes = TestContainers.zip(Map.of("a", new byte[10], "b", new byte[10]));
        int end = bytes.length - END_LENGTH;
        bytes[end + 8] = 1;
        bytes[end + 10] = 1;
        if (lengthAgrees) {
            bytes[end + 12] = 46 + 1;
        }
        ContainerException refused = catchThrowableOfType(ContainerException.class, () -> ZipBytes.open(bytes, 100));
        assertThat(refused.problem()).isEqualTo(FileProblem.CORRUPT);
    }

    private static FileProblem problem(ZipBytes zip, String name, long most) {
        return catchThrowableOfType(ContainerException.class, () -> zip.unpack(name, most))
                .problem();
    }
}
