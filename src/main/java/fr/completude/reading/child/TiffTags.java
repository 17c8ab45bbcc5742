package fr.completude.reading.child;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

import org.jspecify.annotations.Nullable;

/** Reads orientation and resolution from a TIFF structure, which is what EXIF data are too (TIFF 6.0, part 1). */
final class TiffTags {

    static final int LITTLE_ENDIAN = 0x4949;
    static final int BIG_ENDIAN = 0x4D4D;

    private static final int ORIENTATION = 0x0112;
    private static final int X_RESOLUTION = 0x011A;
    private static final int RESOLUTION_UNIT = 0x0128;
    private static final int ENTRY = 12;

    private TiffTags() {}

    /**
     * The tags of one image.
     *
     * @param data begins with the byte order mark
     * @param index which image, from 0
     * @throws IndexOutOfBoundsException if the data are cut off
     */
    static ImageTags in(ByteBuffer data, int index) {
        ByteBuffer tiff = data.duplicate()
                .order((data.getShort(0) & 0xFFFF) == LITTLE_ENDIAN ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        for (int i = 0; i < index; i++) {
            directory = tiff.getInt(directory + 2 + count(tiff, directory) * ENTRY);
        }
        int orientation = 1;
        int unit = 2;
        Double resolution = null;
        for (int i = 0; i < count(tiff, directory); i++) {
            int entry = directory + 2 + i * ENTRY;
            switch (tiff.getShort(entry) & 0xFFFF) {
                case ORIENTATION -> orientation = tiff.getShort(entry + 8);
                case RESOLUTION_UNIT -> unit = tiff.getShort(entry + 8);
                case X_RESOLUTION -> resolution = ratio(tiff, tiff.getInt(entry + 8));
                default -> {
                    continue;
                }
            }
        }
        Double dpi = resolution == null || unit < 2 ? null : Double.valueOf(unit == 3 ? resolution * 2.54 : resolution);
        return new ImageTags(orientation >= 1 && orientation <= 8 ? orientation : 1, dpi);
    }

    private static int count(ByteBuffer tiff, int directory) {
        return tiff.getShort(directory) & 0xFFFF;
    }

    private static @Nullable Double ratio(ByteBuffer tiff, int at) {
        long divisor = tiff.getInt(at + 4) & 0xFFFFFFFFL;
        return divisor == 0 ? null : Double.valueOf((double) (tiff.getInt(at) & 0xFFFFFFFFL) / divisor);
    }
}
