package fr.completude.reading.child;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * What an image file says about how it must be looked at. Read by hand from the few bytes that matter: the general
 * metadata readers give up on the first oddity, and oddities abound in what phones and scanners write.
 *
 * @param orientation as EXIF numbers it, 1 to 8
 * @param dpi dots per inch, null when not said or not believable
 * @param takenOn the day the camera wrote for when it was taken, null when not said
 */
record ImageTags(
        int orientation, @Nullable Double dpi, @Nullable LocalDate takenOn) {

    private static final ImageTags NONE = new ImageTags(1, null, null);
    private static final int JPEG = 0xFFD8;
    private static final int PNG = 0x8950;
    private static final int RIFF = 0x5249;
    private static final double METRES_PER_INCH = 0.0254;

    /**
     * The tags of an image.
     *
     * @param index which image of a TIFF, from 0
     */
    static ImageTags of(byte[] content, int index) {
        try {
            return found(ByteBuffer.wrap(content), index);
        } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
            // Cut off or false lengths: the picture itself may still be good.
            return NONE;
        }
    }

    private static ImageTags found(ByteBuffer file, int index) {
        return switch (file.getShort(0) & 0xFFFF) {
            case JPEG -> inJpeg(file);
            case PNG -> inPng(file);
            case RIFF -> inWebp(file);
            case TiffTags.LITTLE_ENDIAN, TiffTags.BIG_ENDIAN -> TiffTags.in(file, index);
            default -> NONE;
        };
    }

    private static ImageTags inJpeg(ByteBuffer file) {
        ImageTags jfif = NONE;
        int at = 2;
        while (at + 4 < file.limit() && (file.get(at) & 0xFF) == 0xFF) {
            int marker = file.get(at + 1) & 0xFF;
            int length = file.getShort(at + 2) & 0xFFFF;
            if (marker == 0xDA) {
                break;
            }
            if (marker == 0xE0 && text(file, at + 4, 4).equals("JFIF")) {
                jfif = new ImageTags(1, jfifDpi(file, at), null);
            } else if (marker == 0xE1 && text(file, at + 4, 4).equals("Exif")) {
                ImageTags exif = TiffTags.in(file.slice(at + 10, length - 8), 0);
                return exif.dpi() == null ? new ImageTags(exif.orientation(), jfif.dpi(), exif.takenOn()) : exif;
            }
            at += 2 + length;
        }
        return jfif;
    }

    private static @Nullable Double jfifDpi(ByteBuffer file, int segment) {
        int unit = file.get(segment + 11);
        double density = file.getShort(segment + 12) & 0xFFFF;
        return unit == 1 ? Double.valueOf(density) : unit == 2 ? Double.valueOf(density * 2.54) : null;
    }

    private static ImageTags inPng(ByteBuffer file) {
        Double dpi = null;
        int at = 8;
        while (at + 12 <= file.limit()) {
            int length = file.getInt(at);
            String chunk = text(file, at + 4, 4);
            if (chunk.equals("pHYs") && file.get(at + 16) == 1) {
                dpi = file.getInt(at + 8) * METRES_PER_INCH;
            } else if (chunk.equals("eXIf")) {
                ImageTags exif = TiffTags.in(file.slice(at + 8, length), 0);
                return new ImageTags(exif.orientation(), dpi, exif.takenOn());
            }
            at = Math.addExact(at, Math.addExact(12, Math.max(0, length)));
        }
        return new ImageTags(1, dpi, null);
    }

    private static ImageTags inWebp(ByteBuffer file) {
        ByteBuffer little = file.duplicate().order(java.nio.ByteOrder.LITTLE_ENDIAN);
        int at = 12;
        while (at + 8 <= file.limit()) {
            int length = little.getInt(at + 4);
            if (text(file, at, 4).equals("EXIF")) {
                int skip = text(file, at + 8, 4).equals("Exif") ? 6 : 0;
                return TiffTags.in(file.slice(at + 8 + skip, length - skip), 0);
            }
            at = Math.addExact(at, Math.addExact(8, Math.max(0, length) + (length & 1)));
        }
        return NONE;
    }

    private static String text(ByteBuffer file, int at, int length) {
        byte[] bytes = new byte[length];
        file.get(at, bytes);
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
