package fr.completude.reading.child.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.zip.Deflater;

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

    /** A byte more or less of it is packed into as many bytes, so that the ratio alone decides. */
    @Test
    void theRatioIsALimitToTheByte() throws ContainerException {
        int ratio = 30;
        int noise = 100_000;
        int at = 3 << 20;
        while (at != ratio * packed(at, noise)
                || packed(at - 1, noise) != packed(at, noise)
                || packed(at + 1, noise) != packed(at, noise)) {
            noise += at == ratio * packed(at, noise) ? 1 : 0;
            at = ratio * packed(at, noise);
        }
        Map<String, byte[]> near = new LinkedHashMap<>();
        near.put("under", mixed(at - 1, noise));
        near.put("at", mixed(at, noise));
        near.put("over", mixed(at + 1, noise));
        ZipBytes zip = ZipBytes.open(TestContainers.zip(near), ratio);

        assertThat(zip.unpack("under", 100 << 20)).hasSize(at - 1);
        assertThat(zip.unpack("at", 100 << 20)).hasSize(at);
        assertThat(problem(zip, "over", 100 << 20)).isEqualTo(FileProblem.UNSAFE);
    }

    @Test
    void whatUnpacksToTheLimitIsUnpackedAndAByteMoreIsNot() throws ContainerException {
        ZipBytes zip = ZipBytes.open(TestContainers.zip(Map.of("a", new byte[1000])), 5000);

        assertThat(zip.unpack("a", 1001)).hasSize(1000);
        assertThat(zip.unpack("a", 1000)).hasSize(1000);
        assertThat(problem(zip, "a", 999)).isEqualTo(FileProblem.TOO_LARGE);
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

    /** Noise, which hardly packs, then zeros. */
    private static byte[] mixed(int size, int noise) {
        byte[] first = new byte[noise];
        new Random(1).nextBytes(first);
        return Arrays.copyOf(first, size);
    }

    private static int packed(int size, int noise) {
        Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
        deflater.setInput(mixed(size, noise));
        deflater.finish();
        int length = deflater.deflate(new byte[size]);
        deflater.end();
        return length;
    }

    private static FileProblem problem(ZipBytes zip, String name, long most) {
        return catchThrowableOfType(ContainerException.class, () -> zip.unpack(name, most))
                .problem();
    }
}
