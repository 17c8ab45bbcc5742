package fr.completude.hostile;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32;

/** Pictures that declare what they are not. */
final class HostilePictures {

    private HostilePictures() {}

    static List<HostileFile> all() {
        return List.of(
                HostileFile.of("immense.png", png(60_000, 60_000, new byte[1 << 10]), "too-large"),
                HostileFile.of("zero.png", png(0, 0, new byte[0]), "corrupt"),
                HostileFile.of("negatif.png", png(-1, -1, new byte[0]), "corrupt", "too-large"),
                HostileFile.of("texte-bombe.png", pngWithText(), "none", "corrupt"),
                HostileFile.of(
                        "sans-fin.png", java.util.Arrays.copyOf(png(800, 600, new byte[1 << 10]), 60), "corrupt"),
                HostileFile.of("mensonge.png", png(4_000, 4_000, new byte[100]), "corrupt"),
                HostileFile.of("immense.gif", gif(65_535, 65_535), "too-large", "corrupt"),
                HostileFile.of("immense.bmp", bmp(60_000, 60_000), "too-large", "corrupt"),
                HostileFile.of("immense.jpg", jpeg(65_500, 65_500), "too-large"),
                HostileFile.of("immense.jp2", jpeg2000(2_000_000_000, 2_000_000_000), "too-large", "corrupt"),
                HostileFile.of("immense.tif", tiff(500_000, 500_000, 0), "too-large", "corrupt"),
                HostileFile.of("en-rond.tif", tiff(100, 100, 8), "corrupt"),
                HostileFile.of("un-octet.jpg", new byte[] {-1}, "unsupported", "corrupt"),
                HostileFile.of("vide.jpg", new byte[0], "empty"),
                HostileFile.of(
                        "faux.jpg",
                        "MZ\u0090\0ceci n'est pas une image".getBytes(StandardCharsets.ISO_8859_1),
                        "unsupported"));
    }

    private static ByteBuffer big(int bytes) {
        return ByteBuffer.allocate(bytes);
    }

    private static ByteBuffer little(int bytes) {
        return ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static byte[] bytes(ByteBuffer buffer) {
        byte[] bytes = new byte[buffer.capacity()];
        buffer.rewind().get(bytes);
        return bytes;
    }

    static byte[] png(int width, int height, byte[] rows) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10});
        chunk(out, "IHDR", header(width, height));
        chunk(out, "IDAT", RawPdf.deflated(rows));
        chunk(out, "IEND", new byte[0]);
        return out.toByteArray();
    }

    /** A comment that unpacks to 100 MB. */
    private static byte[] pngWithText() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10});
        chunk(out, "IHDR", header(200, 200));
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        text.writeBytes("Comment\0\0".getBytes(StandardCharsets.US_ASCII));
        text.writeBytes(RawPdf.deflated(new byte[100 << 20]));
        chunk(out, "zTXt", text.toByteArray());
        chunk(out, "IDAT", RawPdf.deflated(new byte[200 * 201]));
        chunk(out, "IEND", new byte[0]);
        return out.toByteArray();
    }

    private static byte[] header(int width, int height) {
        return bytes(big(13).putInt(width).putInt(height).put(new byte[] {8, 0, 0, 0, 0}));
    }

    private static void chunk(ByteArrayOutputStream out, String type, byte[] data) {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 crc = new CRC32();
        crc.update(name);
        crc.update(data);
        out.writeBytes(bytes(big(4).putInt(data.length)));
        out.writeBytes(name);
        out.writeBytes(data);
        out.writeBytes(bytes(big(4).putInt((int) crc.getValue())));
    }

    private static byte[] gif(int width, int height) {
        ByteBuffer gif = little(40).put("GIF89a".getBytes(StandardCharsets.US_ASCII));
        gif.putShort((short) width)
                .putShort((short) height)
                .put((byte) 0x80)
                .put((byte) 0)
                .put((byte) 0);
        gif.put(new byte[] {0, 0, 0, -1, -1, -1});
        gif.put((byte) 0x2C).putShort((short) 0).putShort((short) 0);
        gif.putShort((short) width).putShort((short) height).put((byte) 0);
        gif.put(new byte[] {2, 2, 0x44, 1, 0, 0x3B});
        return bytes(gif);
    }

    private static byte[] bmp(int width, int height) {
        ByteBuffer bmp = little(62).put("BM".getBytes(StandardCharsets.US_ASCII));
        bmp.putInt(62).putInt(0).putInt(54).putInt(40).putInt(width).putInt(height);
        bmp.putShort((short) 1).putShort((short) 24);
        return bytes(bmp);
    }

    private static byte[] jpeg(int width, int height) {
        ByteBuffer jpeg = big(40).put(new byte[] {-1, (byte) 0xD8, -1, (byte) 0xC0, 0, 11, 8});
        jpeg.putShort((short) height).putShort((short) width).put(new byte[] {1, 1, 0x11, 0});
        jpeg.put(new byte[] {-1, (byte) 0xDA, 0, 8, 1, 1, 0, 0, 63, 0, 1, 2, 3, -1, (byte) 0xD9});
        return bytes(jpeg);
    }

    /** A codestream (ISO/IEC 15444-1, annex A) of these measures, cut off after its header. */
    static byte[] jpeg2000(int width, int height) {
        ByteBuffer siz = big(60);
        siz.putShort((short) 0xFF4F)
                .putShort((short) 0xFF51)
                .putShort((short) 41)
                .putShort((short) 0);
        siz.putInt(width)
                .putInt(height)
                .putInt(0)
                .putInt(0)
                .putInt(width)
                .putInt(height)
                .putInt(0)
                .putInt(0);
        siz.putShort((short) 1).put(new byte[] {7, 1, 1});
        siz.putShort((short) 0xFF52).putShort((short) 12).putInt(0).putInt(0);
        return bytes(siz);
    }

    /** @param nextDirectory where the next picture of the file is said to be; 8 is the first one again */
    private static byte[] tiff(int width, int height, int nextDirectory) {
        int entries = 9;
        ByteBuffer tiff = little(8 + 2 + entries * 12 + 4 + 100);
        tiff.put("II".getBytes(StandardCharsets.US_ASCII)).putShort((short) 42).putInt(8);
        tiff.putShort((short) entries);
        int data = 8 + 2 + entries * 12 + 4;
        entry(tiff, 256, width);
        entry(tiff, 257, height);
        entry(tiff, 258, 8);
        entry(tiff, 259, 1);
        entry(tiff, 262, 1);
        entry(tiff, 273, data);
        entry(tiff, 277, 1);
        entry(tiff, 278, height);
        entry(tiff, 279, 100);
        tiff.putInt(nextDirectory);
        return bytes(tiff);
    }

    private static void entry(ByteBuffer tiff, int tag, int value) {
        tiff.putShort((short) tag).putShort((short) 4).putInt(1).putInt(value);
    }
}
