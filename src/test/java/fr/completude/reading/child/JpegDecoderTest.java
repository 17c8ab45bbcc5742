package fr.completude.reading.child;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.stream.IntStream;

import javax.imageio.ImageIO;

import fr.completude.reading.wire.ReadLimits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JpegDecoderTest {

    private static final int WIDTH = 203;
    private static final int HEIGHT = 117;
    private static final ReadLimits LIMITS = limits(1_000_000, 1_000_000);

    private final JpegDecoder decoder = new JpegDecoder(Natives.leptonica());

    private static ReadLimits limits(long refused, long subsampled) {
        return new ReadLimits(60, 30, refused, subsampled, 200, 2500);
    }

    /** White, with a red patch in the upper left corner and a black one in the upper right. */
    private static BufferedImage picture(int type) {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, type);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, WIDTH, HEIGHT);
        graphics.setColor(Color.RED);
        graphics.fillRect(0, 0, 64, 48);
        graphics.setColor(Color.BLACK);
        graphics.fillRect(WIDTH - 32, 0, 32, 32);
        graphics.dispose();
        return image;
    }

    private static byte[] encoded(BufferedImage image) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "jpg", out);
        return out.toByteArray();
    }

    private static int at(PageImage image, int x, int y) {
        return image.grey()[y * image.width() + x] & 0xFF;
    }

    @ParameterizedTest
    @ValueSource(ints = {BufferedImage.TYPE_INT_RGB, BufferedImage.TYPE_BYTE_GRAY})
    void brightnessIsThatOfTheColours(int type) throws Exception {
        PageImage image = decoder.decode(encoded(picture(type)), 1, LIMITS).orElseThrow();

        byte[] expected = PageImage.of(image.colours()).grey();
        assertThat(image.width()).isEqualTo(WIDTH);
        assertThat(image.height()).isEqualTo(HEIGHT);
        double difference = IntStream.range(0, expected.length)
                .map(i -> Math.abs((image.grey()[i] & 0xFF) - (expected[i] & 0xFF)))
                .average()
                .orElseThrow();
        // Beside sharp edges the colours overflow where the brightness does not.
        assertThat(difference).isLessThan(1);
        assertThat(at(image, WIDTH - 8, 8)).isLessThan(8);
        assertThat(at(image, 100, 100)).isGreaterThan(247);
    }

    @Test
    void aPictureOfBrightnessAloneTakesNoMoreThanItsBrightness() throws Exception {
        PageImage image = decoder.decode(encoded(picture(BufferedImage.TYPE_BYTE_GRAY)), 6, LIMITS)
                .orElseThrow();

        BufferedImage colours = image.colours();
        assertThat(colours.getType()).isEqualTo(BufferedImage.TYPE_BYTE_GRAY);
        assertThat(((DataBufferByte) colours.getRaster().getDataBuffer()).getData())
                .isSameAs(image.grey());
    }

    /** Where the red and the black patch must stand: which side is up and which left, by the table of EXIF 2.3. */
    @ParameterizedTest
    @CsvSource({
        "1, top left, top right",
        "2, top right, top left",
        "3, bottom right, bottom left",
        "4, bottom left, bottom right",
        "5, top left, bottom left",
        "6, top right, bottom right",
        "7, bottom right, top right",
        "8, bottom left, top left"
    })
    void bothLieAsTheCameraWasHeld(int orientation, String red, String black) throws Exception {
        PageImage image = decoder.decode(encoded(picture(BufferedImage.TYPE_INT_RGB)), orientation, LIMITS)
                .orElseThrow();

        boolean lying = orientation > 4;
        assertThat(image.width()).isEqualTo(lying ? HEIGHT : WIDTH);
        assertThat(image.height()).isEqualTo(lying ? WIDTH : HEIGHT);
        assertThat(brightness(image, red)).isBetween(66, 86);
        assertThat(brightness(image, black)).isLessThan(10);
        Color colour = new Color(image.colours().getRGB(x(image, red), y(image, red)));
        assertThat(colour.getRed()).isGreaterThan(200);
        assertThat(colour.getGreen()).isLessThan(60);
    }

    @ParameterizedTest
    @CsvSource({"90, top right, bottom right", "180, bottom right, bottom left", "270, bottom left, top left"})
    void brightnessAndColoursAreTurnedAlike(int degrees, String red, String black) throws Exception {
        PageImage image = decoder.decode(encoded(picture(BufferedImage.TYPE_INT_RGB)), 1, LIMITS)
                .orElseThrow()
                .turned(degrees);

        assertThat(image.width()).isEqualTo(degrees == 180 ? WIDTH : HEIGHT);
        assertThat(brightness(image, red)).isBetween(66, 86);
        assertThat(brightness(image, black)).isLessThan(10);
        Color colour = new Color(image.colours().getRGB(x(image, red), y(image, red)));
        assertThat(colour.getRed()).isGreaterThan(200);
        assertThat(colour.getGreen()).isLessThan(60);
    }

    private static int brightness(PageImage image, String corner) {
        return at(image, x(image, corner), y(image, corner));
    }

    private static int x(PageImage image, String corner) {
        return corner.endsWith("left") ? 8 : image.width() - 8;
    }

    private static int y(PageImage image, String corner) {
        return corner.startsWith("top") ? 8 : image.height() - 8;
    }

    @Test
    void whatIsCutOffIsLeftToDecodersThatSaySo() throws Exception {
        byte[] whole = encoded(picture(BufferedImage.TYPE_INT_RGB));

        assertThat(decoder.decode(Arrays.copyOf(whole, whole.length / 2), 1, LIMITS))
                .isEmpty();
    }

    @Test
    void whatIsNoJpegIsLeftToOthers() throws Exception {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(picture(BufferedImage.TYPE_INT_RGB), "png", png);
        ByteArrayOutputStream gif = new ByteArrayOutputStream();
        ImageIO.write(picture(BufferedImage.TYPE_INT_RGB), "gif", gif);

        assertThat(decoder.decode(png.toByteArray(), 1, LIMITS)).isEmpty();
        assertThat(decoder.decode(gif.toByteArray(), 1, LIMITS)).isEmpty();
        assertThat(decoder.decode(new byte[0], 1, LIMITS)).isEmpty();
    }

    @Test
    void aLargePictureIsDecodedAtAFractionOfItsSize() throws Exception {
        long pixels = WIDTH * HEIGHT;

        PageImage image = decoder.decode(encoded(picture(BufferedImage.TYPE_INT_RGB)), 1, limits(pixels, pixels - 1))
                .orElseThrow();

        assertThat(image.width()).isEqualTo((WIDTH + 1) / 2);
        assertThat(image.height()).isEqualTo((HEIGHT + 1) / 2);
        assertThat(image.colours().getWidth()).isEqualTo(image.width());
    }

    @Test
    void moreThanMayBeDecodedIsRefused() throws Exception {
        byte[] content = encoded(picture(BufferedImage.TYPE_INT_RGB));

        assertThatThrownBy(() -> decoder.decode(content, 1, limits(WIDTH * HEIGHT - 1, 100)))
                .isInstanceOf(UnreadableFileException.class);
    }
}
