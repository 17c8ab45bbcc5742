package fr.completude.reading.child;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

import com.sun.jna.Library;
import com.sun.jna.Native;
import com.sun.jna.Pointer;
import com.sun.jna.ptr.LongByReference;
import com.sun.jna.ptr.PointerByReference;
import fr.completude.dossier.FileProblem;
import fr.completude.reading.wire.ReadLimits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every format of pictures that is said to be read, in the variants that cameras, scanners and programs write. */
class ImageFormatsTest {

    private static final ReadLimits LIMITS = new ReadLimits(60, 30, 100_000_000, 25_000_000, 200, 2500);
    private static final int WIDTH = 320;
    private static final int HEIGHT = 200;

    /** Formats as Leptonica numbers them. */
    private static final int JPEG_2000 = 14;

    private static final int WEBP = 15;

    private static final Leptonica LEPTONICA = Natives.leptonica();

    /** What the tests need of the library to write pictures. */
    private interface Writing extends Library {

        int pixWriteMem(PointerByReference data, LongByReference size, Pointer pix, int format);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aJpegMayBeProgressive(boolean progressive) throws Exception {
        byte[] file = written("jpg", List.of(picture(BufferedImage.TYPE_INT_RGB)), param -> {
            param.setProgressiveMode(progressive ? ImageWriteParam.MODE_DEFAULT : ImageWriteParam.MODE_DISABLED);
        });
        assertThat(isProgressive(file)).isEqualTo(progressive);
        assertShown(file, "image/jpeg", 1);
    }

    /** Four inks, written the other way round, as Photoshop and all after it do. */
    @Test
    void aJpegMayBeForPrinters() throws Exception {
        WritableRaster inks = Raster.createInterleavedRaster(0, WIDTH, HEIGHT, 4, null);
        BufferedImage grey = picture(BufferedImage.TYPE_BYTE_GRAY);
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                int black = 255 - grey.getRaster().getSample(x, y, 0);
                inks.setPixel(x, y, new int[] {255, 255, 255, 255 - black});
            }
        }
        byte[] plain = written("jpg", new IIOImage(inks, null, null));
        byte[] adobe = {(byte) 0xFF, (byte) 0xEE, 0, 14, 'A', 'd', 'o', 'b', 'e', 0, 100, 0, 0, 0, 0, 0};
        assertShown(afterStart(plain, adobe), "image/jpeg", 1);
    }

    @ParameterizedTest
    @CsvSource({
        "1, left top, right top",
        "2, right top, left top",
        "3, right bottom, left bottom",
        "4, left bottom, right bottom",
        "5, left top, left bottom",
        "6, right top, right bottom",
        "7, right bottom, right top",
        "8, left bottom, left top"
    })
    void aPhotoIsTurnedAsItAsks(int orientation, String darkCorner, String greyCorner) throws Exception {
        BufferedImage photo = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = photo.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, WIDTH, HEIGHT);
        graphics.setColor(Color.BLACK);
        graphics.fillRect(0, 0, 60, 60);
        graphics.setColor(Color.GRAY);
        graphics.fillRect(WIDTH - 60, 0, 60, 60);
        graphics.dispose();
        byte[] file = afterStart(written("jpg", List.of(photo), param -> {}), exif(orientation));

        BufferedImage shown = shown(file, "image/jpeg", 1);

        assertThat(shown.getWidth()).isEqualTo(orientation < 5 ? WIDTH : HEIGHT);
        assertThat(corner(shown, darkCorner)).isLessThan(40);
        assertThat(corner(shown, greyCorner)).isBetween(90, 210);
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                BufferedImage.TYPE_INT_RGB,
                BufferedImage.TYPE_INT_ARGB,
                BufferedImage.TYPE_BYTE_GRAY,
                BufferedImage.TYPE_USHORT_GRAY,
                BufferedImage.TYPE_BYTE_INDEXED
            })
    void aPngMayHaveAnyDepth(int type) throws Exception {
        assertShown(written("png", List.of(picture(type)), param -> {}), "image/png", 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "tiff"})
    void greyOfSixteenBitsIsAsDarkAsGreyOfEight(String format) throws Exception {
        BufferedImage deep = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_USHORT_GRAY);
        BufferedImage plain = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_GRAY);
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                plain.getRaster().setSample(x, y, 0, x / 2);
                deep.getRaster().setSample(x, y, 0, x / 2 * 257);
            }
        }
        assertSame(shown(written(format, List.of(deep), param -> {}), "image/" + format, 1), plain);
    }

    @Test
    void whatIsTransparentShowsThePaper() throws Exception {
        BufferedImage image = picture(BufferedImage.TYPE_INT_ARGB);
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                boolean white = (image.getRGB(x, y) & 0xFF) > 240;
                image.setRGB(x, y, white ? 0 : image.getRGB(x, y));
            }
        }
        assertShown(written("png", List.of(image), param -> {}), "image/png", 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"LZW", "ZLib", "Deflate", "PackBits", "JPEG"})
    void aTiffMayBePackedInAnyWayAndHaveSeveralPages(String packing) throws Exception {
        BufferedImage picture = picture(BufferedImage.TYPE_INT_RGB);
        BufferedImage blank = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        byte[] file = written("tiff", List.of(blank, picture), param -> {
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionType(packing);
        });
        assertShown(file, "image/tiff", 2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"CCITT RLE", "CCITT T.4", "CCITT T.6"})
    void aFaxIsATiff(String packing) throws Exception {
        BufferedImage picture = picture(BufferedImage.TYPE_BYTE_BINARY);
        byte[] file = written("tiff", List.of(picture, picture), param -> {
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionType(packing);
        });
        assertSame(shown(file, "image/tiff", 2), picture);
    }

    @Test
    void aTiffMayBeTiled() throws Exception {
        byte[] file = written("tiff", List.of(picture(BufferedImage.TYPE_INT_RGB)), param -> {
            param.setTilingMode(ImageWriteParam.MODE_EXPLICIT);
            param.setTiling(64, 64, 0, 0);
        });
        assertShown(file, "image/tiff", 1);
    }

    /** Scanners of twenty years ago wrote JPEG in TIFF in a way (compression 6) that Java does not know. */
    @Test
    void aPageOfATiffThatJavaCannotReadIsReadByLeptonica() throws Exception {
        BufferedImage picture = picture(BufferedImage.TYPE_INT_RGB);
        byte[] file = written("tiff", List.of(picture, picture), param -> {
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionType("LZW");
        });
        assertSame(new PictureDecoder(LEPTONICA).decodeTiff(file, 1, LIMITS), picture);
    }

    @ParameterizedTest
    @CsvSource({"bmp, image/bmp", "gif, image/gif"})
    void oldFormatsAreRead(String format, String mediaType) throws Exception {
        assertShown(written(format, List.of(picture(BufferedImage.TYPE_BYTE_GRAY)), param -> {}), mediaType, 1);
    }

    @Test
    void ofAMovingPictureTheFirstFrameIsRead() throws Exception {
        BufferedImage blank = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_GRAY);
        byte[] file = written("gif", List.of(picture(BufferedImage.TYPE_BYTE_GRAY), blank), param -> {});

        try (PagedFile gif = open(file, "image/gif")) {
            assertThat(gif.pageCount()).isEqualTo(1);
        }
        assertShown(file, "image/gif", 1);
    }

    @ParameterizedTest
    @CsvSource({JPEG_2000 + ", image/jp2", WEBP + ", image/webp"})
    void formatsJavaDoesNotKnowAreReadByLeptonica(int format, String mediaType) throws Exception {
        byte[] png = written("png", List.of(picture(BufferedImage.TYPE_INT_RGB)), param -> {});
        Writing writing = Native.load("leptonica", Writing.class);
        PointerByReference data = new PointerByReference();
        LongByReference size = new LongByReference();
        try (Pix pix = Pix.owning(LEPTONICA, LEPTONICA.pixReadMem(png, png.length))) {
            assertThat(writing.pixWriteMem(data, size, pix.pointer(), format)).isZero();
        }
        assertShown(data.getValue().getByteArray(0, (int) size.getValue()), mediaType, 1);
    }

    @ParameterizedTest
    @CsvSource({"heic, image/heic", "heix, image/heic", "mif1, image/heif", "avif, image/avif"})
    void picturesOfPhonesThatNothingHereDecodesAreUnsupportedByName(String brand, String mediaType) {
        byte[] file = ("\0\0\0\u0018ftyp" + brand + "\0\0\0\0mif1" + brand).getBytes(StandardCharsets.ISO_8859_1);
        UnreadableFileException refused =
                catchThrowableOfType(UnreadableFileException.class, () -> open(file, mediaType));
        assertThat(refused.problem()).isEqualTo(FileProblem.UNSUPPORTED);
    }

    private static PagedFile open(byte[] file, String mediaType) throws UnreadableFileException {
        MediaTypes types = new MediaTypes();
        assertThat(types.of(file)).isEqualTo(mediaType);
        return new FileOpener(new PictureDecoder(LEPTONICA), types).open(mediaType, file, LIMITS);
    }

    private static BufferedImage shown(byte[] file, String mediaType, int page) throws UnreadableFileException {
        try (PagedFile opened = open(file, mediaType)) {
            return ((PageContent.Picture) opened.page(page)).image().colours();
        }
    }

    private static void assertShown(byte[] file, String mediaType, int page) throws UnreadableFileException {
        assertSame(shown(file, mediaType, page), picture(BufferedImage.TYPE_BYTE_GRAY));
    }

    /** Whether OCR would see the same. */
    private static void assertSame(BufferedImage shown, BufferedImage expected) {
        assertThat(shown.getWidth()).isEqualTo(WIDTH);
        assertThat(shown.getHeight()).isEqualTo(HEIGHT);
        try (Pix one = Pix.greyOf(LEPTONICA, PageImage.of(shown));
                Pix other = Pix.greyOf(LEPTONICA, PageImage.of(expected))) {
            byte[] a = one.grey();
            byte[] b = other.grey();
            double sum = 0;
            for (int i = 0; i < a.length; i++) {
                sum += Math.abs((a[i] & 0xFF) - (b[i] & 0xFF));
            }
            assertThat(sum / a.length).isCloseTo(0, within(6.0));
        }
    }

    private static int corner(BufferedImage image, String which) {
        int x = which.startsWith("left") ? 30 : image.getWidth() - 30;
        int y = which.endsWith("top") ? 30 : image.getHeight() - 30;
        return image.getRGB(x, y) & 0xFF;
    }

    /** Bars of black and grey on white, no side like another. */
    private static BufferedImage picture(int type) {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, type);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, WIDTH, HEIGHT);
        graphics.setColor(Color.BLACK);
        graphics.fillRect(20, 10, 40, 120);
        graphics.setColor(type == BufferedImage.TYPE_BYTE_BINARY ? Color.BLACK : new Color(0x999999));
        graphics.fillRect(120, 90, 150, 40);
        graphics.dispose();
        return image;
    }

    private interface Setting {

        void on(ImageWriteParam param);
    }

    private static byte[] written(String format, List<BufferedImage> pages, Setting setting) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName(format).next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            ImageWriteParam param = writer.getDefaultWriteParam();
            setting.on(param);
            if (pages.size() == 1) {
                writer.write(null, new IIOImage(pages.get(0), null, null), param);
            } else {
                writer.prepareWriteSequence(null);
                for (BufferedImage page : pages) {
                    writer.writeToSequence(new IIOImage(page, null, null), param);
                }
                writer.endWriteSequence();
            }
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static byte[] written(String format, IIOImage image) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName(format).next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(null, image, null);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static byte[] afterStart(byte[] jpeg, byte[] segment) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(jpeg, 0, 2);
        bytes.writeBytes(segment);
        bytes.write(jpeg, 2, jpeg.length - 2);
        return bytes.toByteArray();
    }

    private static byte[] exif(int orientation) {
        ByteBuffer segment = ByteBuffer.allocate(36);
        segment.putShort((short) 0xFFE1).putShort((short) 34);
        segment.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII));
        segment.order(ByteOrder.BIG_ENDIAN).put("MM".getBytes(StandardCharsets.US_ASCII));
        segment.putShort((short) 42).putInt(8).putShort((short) 1);
        segment.putShort((short) 0x0112).putShort((short) 3).putInt(1).putShort((short) orientation);
        segment.putShort((short) 0).putInt(0);
        return segment.array();
    }

    private static boolean isProgressive(byte[] jpeg) {
        return IntStream.range(0, jpeg.length - 1)
                .anyMatch(i -> (jpeg[i] & 0xFF) == 0xFF && (jpeg[i + 1] & 0xFF) == 0xC2);
    }
}
