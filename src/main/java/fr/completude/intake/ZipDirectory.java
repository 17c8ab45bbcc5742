package fr.completude.intake;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;

/** The table of contents at the end of a zip, as its last record states it (PKWARE APPNOTE, 4.3.16). */
final class ZipDirectory {

    private static final int END_SIGNATURE = 0x06054b50;
    private static final int END_BYTES = 22;
    private static final int MAX_COMMENT_BYTES = 0xFFFF;
    private static final int SIZE_AT = 12;

    private ZipDirectory() {}

    /** Stated size of the table of contents, bytes; 0 when the zip has no end record. */
    static long bytes(Path zip) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(zip.toFile(), "r")) {
            byte[] tail = new byte[(int) Math.min(file.length(), END_BYTES + MAX_COMMENT_BYTES)];
            file.seek(file.length() - tail.length);
            file.readFully(tail);
            ByteBuffer end = ByteBuffer.wrap(tail).order(ByteOrder.LITTLE_ENDIAN);
            for (int at = tail.length - END_BYTES; at >= 0; at--) {
                if (end.getInt(at) == END_SIGNATURE) {
                    return Integer.toUnsignedLong(end.getInt(at + SIZE_AT));
                }
            }
            return 0;
        }
    }
}
