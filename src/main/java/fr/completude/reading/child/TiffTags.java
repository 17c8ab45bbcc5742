package fr.completude.reading.child;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Reads orientation, resolution and day of capture from a TIFF structure, which is what EXIF data are too (TIFF 6.0,
 * part 1; EXIF 2.32, 4.6.5).
 */
final class TiffTags {

    static final int LITTLE_ENDIAN = 0x4949;
    static final int BIG_ENDIAN = 0x4D4D;

    private static final int PLAIN = 42;
    private static final int ORIENTATION = 0x0112;
    private static final int X_RESOLUTION = 0x011A;
    private static final int RESOLUTION_UNIT = 0x0128;
    private static final int EXIF_DIRECTORY = 0x8769;
    private static final int TAKEN_ON = 0x9003;
    private static final int DAY_LENGTH = 10;
    private static final int ENTRY = 12;

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuu:MM:dd", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    private TiffTags() {}

    /**
     * How many images a TIFF holds.
     *
     * @throws IndexOutOfBoundsException if the data are cut off before the first
     * @throws IllegalArgumentException if the images lead round in a circle, or it is a big one (BigTIFF), whose
     *     places need more than four bytes
     */
    static int images(ByteBuffer data) {
        ByteBuffer tiff = ordered(data);
        if (tiff.getShort(2) != PLAIN) {
            throw new IllegalArgumentException("Not a plain TIFF.");
        }
        Set<Integer> seen = new HashSet<>();
        int directory = tiff.getInt(4);
        do {
            if (!seen.add(directory)) {
                throw new IllegalArgumentException("An image follows itself.");
            }
            int next = directory + 2 + count(tiff, directory) * ENTRY;
            // A file cut off in the middle still has the images before.
            directory = next + Integer.BYTES <= tiff.limit() ? tiff.getInt(next) : 0;
        } while (directory > 0 && directory < tiff.limit() - 1);
        return seen.size();
    }

    private static ByteBuffer ordered(ByteBuffer data) {
        return data.duplicate()
                .order((data.getShort(0) & 0xFFFF) == LITTLE_ENDIAN ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    }

    /**
     * The tags of one image.
     *
     * @param data begins with the byte order mark
     * @param index which image, from 0
     * @throws IndexOutOfBoundsException if the data are cut off
     */
    static ImageTags in(ByteBuffer data, int index) {
        ByteBuffer tiff = ordered(data);
        int directory = tiff.getInt(4);
        for (int i = 0; i < index; i++) {
            directory = tiff.getInt(directory + 2 + count(tiff, directory) * ENTRY);
        }
        int orientation = 1;
        int unit = 2;
        Double resolution = null;
        LocalDate takenOn = null;
        for (int i = 0; i < count(tiff, directory); i++) {
            int entry = directory + 2 + i * ENTRY;
            switch (tiff.getShort(entry) & 0xFFFF) {
                case ORIENTATION -> orientation = tiff.getShort(entry + 8);
                case RESOLUTION_UNIT -> unit = tiff.getShort(entry + 8);
                case X_RESOLUTION -> resolution = ratio(tiff, tiff.getInt(entry + 8));
                case EXIF_DIRECTORY -> takenOn = takenOn(tiff, tiff.getInt(entry + 8));
                default -> {
                    continue;
                }
            }
        }
        Double dpi = resolution == null || unit < 2 ? null : Double.valueOf(unit == 3 ? resolution * 2.54 : resolution);
        return new ImageTags(orientation >= 1 && orientation <= 8 ? orientation : 1, dpi, takenOn);
    }

    /** Clocks that were never set, and directories cut off, say nothing; the other tags stand. */
    private static @Nullable LocalDate takenOn(ByteBuffer tiff, int directory) {
        try {
            for (int i = 0; i < count(tiff, directory); i++) {
                int entry = directory + 2 + i * ENTRY;
                if ((tiff.getShort(entry) & 0xFFFF) == TAKEN_ON) {
                    byte[] day = new byte[DAY_LENGTH];
                    tiff.get(tiff.getInt(entry + 8), day);
                    return LocalDate.parse(new String(day, StandardCharsets.US_ASCII), DAY);
                }
            }
            return null;
        } catch (DateTimeParseException | IndexOutOfBoundsException e) {
            return null;
        }
    }

    private static int count(ByteBuffer tiff, int directory) {
        return tiff.getShort(directory) & 0xFFFF;
    }

    private static @Nullable Double ratio(ByteBuffer tiff, int at) {
        long divisor = tiff.getInt(at + 4) & 0xFFFFFFFFL;
        return divisor == 0 ? null : Double.valueOf((double) (tiff.getInt(at) & 0xFFFFFFFFL) / divisor);
    }
}
