package fr.completude.reading.child;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImageTagsTest {

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void orientationAndResolutionAreReadInEitherByteOrder(boolean little) {
        ImageTags tags = ImageTags.of(tiff(little, 6, 118, 1, 3), 0);
        assertThat(tags.orientation()).isEqualTo(6);
        assertThat(tags.dpi()).isCloseTo(299.7, within(0.1));
    }

    @Test
    void exifInAJpegIsFound() {
        byte[] tiff = tiff(false, 8, 300, 1, 2);
        ByteBuffer jpeg = ByteBuffer.allocate(tiff.length + 20);
        jpeg.putShort((short) 0xFFD8)
                .putShort((short) 0xFFE1)
                .putShort((short) (tiff.length + 8))
                .put("Exif\0\0".getBytes(StandardCharsets.ISO_8859_1))
                .put(tiff)
                .putShort((short) 0xFFDA)
                .putShort((short) 2);
        assertThat(ImageTags.of(jpeg.array(), 0)).isEqualTo(new ImageTags(8, 300.0, null));
    }

    @Test
    void theResolutionOfAPngIsFound() {
        ByteBuffer png = ByteBuffer.allocate(60);
        png.putLong(0x89504E470D0A1A0AL)
                .putInt(9)
                .put("pHYs".getBytes(StandardCharsets.ISO_8859_1))
                .putInt(7874)
                .putInt(7874)
                .put((byte) 1);
        assertThat(ImageTags.of(png.array(), 0).dpi()).isCloseTo(200, within(0.1));
    }

    @Test
    void aResolutionDividedByZeroIsUnknown() {
        assertThat(ImageTags.of(tiff(true, 1, 300, 0, 2), 0)).isEqualTo(new ImageTags(1, null, null));
    }

    @Test
    void anImpossibleOrientationIsUpright() {
        assertThat(ImageTags.of(tiff(true, 77, 300, 1, 2), 0).orientation()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "2026:03:14 09:26:53, 2026-03-14",
        "2026:02:30 09:26:53,",
        "0000:00:00 00:00:00,",
        "    :  :     :  :  ,"
    })
    void theDayAPictureWasTakenIsReadWhereItIsADay(String written, @Nullable LocalDate day) {
        ByteBuffer tiff = ByteBuffer.allocate(80).order(ByteOrder.LITTLE_ENDIAN);
        tiff.putShort((short) 0x4949).putShort((short) 42).putInt(8);
        tiff.putShort((short) 1);
        entry(tiff, 0x8769, 4).putInt(26);
        tiff.putInt(0);
        tiff.putShort((short) 1);
        entry(tiff, 0x9003, 2).putInt(44);
        tiff.putInt(0).put(written.getBytes(StandardCharsets.US_ASCII));
        assertThat(ImageTags.of(tiff.array(), 0)).isEqualTo(new ImageTags(1, null, day));
    }

    @Test
    void aDirectoryOutsideTheFileLosesTheDayAlone() {
        ByteBuffer tiff = ByteBuffer.allocate(40).order(ByteOrder.LITTLE_ENDIAN);
        tiff.putShort((short) 0x4949).putShort((short) 42).putInt(8);
        tiff.putShort((short) 2);
        entry(tiff, 0x0112, 3).putShort((short) 6).putShort((short) 0);
        entry(tiff, 0x8769, 4).putInt(9000);
        assertThat(ImageTags.of(tiff.array(), 0)).isEqualTo(new ImageTags(6, null, null));
    }

    /** Whatever bytes follow a known beginning, there is an answer. */
    @Property(tries = 500)
    void malformedTagsNeverFail(@ForAll @Size(min = 2, max = 200) byte[] bytes, @ForAll int kind) {
        int[] beginnings = {0xFFD8, 0x8950, 0x5249, 0x4949, 0x4D4D};
        ByteBuffer.wrap(bytes).putShort((short) beginnings[Math.floorMod(kind, beginnings.length)]);
        assertThat(ImageTags.of(bytes, 0).orientation()).isBetween(1, 8);
    }

    private static byte[] tiff(boolean little, int orientation, int resolution, int divisor, int unit) {
        ByteBuffer tiff = ByteBuffer.allocate(60).order(little ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        tiff.putShort((short) (little ? 0x4949 : 0x4D4D)).putShort((short) 42).putInt(8);
        tiff.putShort((short) 3);
        entry(tiff, 0x0112, 3).putShort((short) orientation).putShort((short) 0);
        entry(tiff, 0x011A, 5).putInt(50);
        entry(tiff, 0x0128, 3).putShort((short) unit).putShort((short) 0);
        tiff.putInt(0).putInt(resolution).putInt(divisor);
        return tiff.array();
    }

    private static ByteBuffer entry(ByteBuffer tiff, int tag, int type) {
        return tiff.putShort((short) tag).putShort((short) type).putInt(1);
    }
}
