package fr.completude.reading.child.container;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

import fr.completude.dossier.FileProblem;

/**
 * A zip in memory, read by its directory (PKWARE APPNOTE 6.3, sections 4.3.7 to 4.3.16). The platform reads zips either
 * from a file on disk or as a stream without their directory, where what is listed and what is unpacked can differ.
 */
public final class ZipBytes {

    private static final int END_OF_DIRECTORY = 0x06054b50;
    private static final int DIRECTORY_ENTRY = 0x02014b50;
    private static final int LOCAL_HEADER = 0x04034b50;
    private static final int END_LENGTH = 22;
    private static final int ENTRY_LENGTH = 46;
    private static final int LOCAL_LENGTH = 30;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final int MOST_ENTRIES = 10_000;
    private static final int ENCRYPTED = 1;
    private static final int UTF_8 = 1 << 11;
    private static final Charset WESTERN_DOS = Charset.forName("IBM850");
    private static final int STORED = 0;
    private static final int DEFLATED = 8;
    private static final int BUFFER = 1 << 16;

    /** Until then a good ratio proves nothing: an empty table packs a thousandfold. */
    private static final int RATIO_FROM = 2 << 20;

    private final ByteBuffer zip;
    private final int ratio;
    private final Map<String, Entry> entries = new LinkedHashMap<>();

    private record Entry(int flags, int method, int crc, int packed, int header) {}

    private ZipBytes(byte[] content, int ratio) {
        this.zip = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
        this.ratio = ratio;
    }

    /**
     * Reads the directory.
     *
     * @param ratio how many times larger than packed a file may unpack to
     * @throws ContainerException if there is none that holds together
     */
    public static ZipBytes open(byte[] content, int ratio) throws ContainerException {
        ZipBytes zip = new ZipBytes(content, ratio);
        try {
            zip.readDirectory();
        } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
            throw new ContainerException(FileProblem.CORRUPT, e);
        }
        return zip;
    }

    /** Names of its files, folders left out, as written in it; they may try to lead elsewhere. */
    public Set<String> names() {
        return entries.keySet();
    }

    /**
     * Unpacks a file.
     *
     * @param most bytes
     * @throws ContainerException if there is no such file or it must not or cannot be unpacked
     */
    public byte[] unpack(String name, long most) throws ContainerException {
        Entry entry =
                Optional.ofNullable(entries.get(name)).orElseThrow(() -> new ContainerException(FileProblem.CORRUPT));
        if ((entry.flags() & ENCRYPTED) != 0) {
            throw new ContainerException(FileProblem.ENCRYPTED);
        }
        try {
            int at = start(entry);
            byte[] bytes =
                    switch (entry.method()) {
                        case STORED -> stored(entry, at, most);
                        case DEFLATED -> inflated(entry, at, most);
                        default -> throw new ContainerException(FileProblem.UNSUPPORTED);
                    };
            CRC32 crc = new CRC32();
            crc.update(bytes);
            if ((int) crc.getValue() != entry.crc()) {
                throw new ContainerException(FileProblem.CORRUPT);
            }
            return bytes;
        } catch (IndexOutOfBoundsException | IllegalArgumentException | DataFormatException e) {
            throw new ContainerException(FileProblem.CORRUPT, e);
        }
    }

    private void readDirectory() throws ContainerException {
        int end = endOfDirectory();
        int count = zip.getShort(end + 10) & 0xFFFF;
        int start = zip.getInt(end + 16);
        int length = zip.getInt(end + 12);
        int at = start;
        if (count > MOST_ENTRIES) {
            throw new ContainerException(FileProblem.UNSAFE);
        }
        for (int i = 0; i < count; i++) {
            if (zip.getInt(at) != DIRECTORY_ENTRY) {
                throw new ContainerException(FileProblem.CORRUPT);
            }
            int flags = zip.getShort(at + 8);
            int nameLength = zip.getShort(at + 28) & 0xFFFF;
            String name = text(at + ENTRY_LENGTH, nameLength, flags);
            Entry entry = new Entry(
                    flags,
                    zip.getShort(at + 10) & 0xFFFF,
                    zip.getInt(at + 16),
                    zip.getInt(at + 20),
                    zip.getInt(at + 42));
            if (!name.endsWith("/") && entries.putIfAbsent(name, entry) != null) {
                // Which of the two would be meant?
                throw new ContainerException(FileProblem.UNSAFE);
            }
            at += ENTRY_LENGTH + nameLength + (zip.getShort(at + 30) & 0xFFFF) + (zip.getShort(at + 32) & 0xFFFF);
        }
        // The count alone may be wrong, and the files it leaves out would be missed by nobody.
        if (at != start + length || at > end || zip.getInt(at) == DIRECTORY_ENTRY) {
            throw new ContainerException(FileProblem.CORRUPT);
        }
    }

    private int endOfDirectory() throws ContainerException {
        int last = zip.limit() - END_LENGTH;
        for (int at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
            if (zip.getInt(at) == END_OF_DIRECTORY) {
                return at;
            }
        }
        throw new ContainerException(FileProblem.CORRUPT);
    }

    private String text(int at, int length, int flags) {
        byte[] bytes = new byte[length];
        zip.get(at, bytes);
        boolean utf8 = (flags & UTF_8) != 0;
        return utf8 ? new String(bytes, StandardCharsets.UTF_8) : Decoding.of(bytes, WESTERN_DOS);
    }

    private int start(Entry entry) throws ContainerException {
        int at = entry.header();
        if (zip.getInt(at) != LOCAL_HEADER) {
            throw new ContainerException(FileProblem.CORRUPT);
        }
        return at + LOCAL_LENGTH + (zip.getShort(at + 26) & 0xFFFF) + (zip.getShort(at + 28) & 0xFFFF);
    }

    private byte[] stored(Entry entry, int at, long most) throws ContainerException {
        ByteBuffer stored = zip.slice(at, entry.packed());
        check(stored.limit(), entry, most);
        byte[] bytes = new byte[stored.limit()];
        stored.get(bytes);
        return bytes;
    }

    private byte[] inflated(Entry entry, int at, long most) throws ContainerException, DataFormatException {
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(zip.slice(at, entry.packed()));
            ByteArrayOutputStream bytes = new ByteArrayOutputStream(BUFFER);
            byte[] buffer = new byte[BUFFER];
            while (!inflater.finished()) {
                int length = inflater.inflate(buffer);
                if (length == 0 && !inflater.finished() && (inflater.needsInput() || inflater.needsDictionary())) {
                    throw new ContainerException(FileProblem.CORRUPT);
                }
                bytes.write(buffer, 0, length);
                check(bytes.size(), entry, most);
            }
            return bytes.toByteArray();
        } finally {
            inflater.end();
        }
    }

    private void check(int size, Entry entry, long most) throws ContainerException {
        if (size > RATIO_FROM && size > (long) ratio * entry.packed()) {
            throw new ContainerException(FileProblem.UNSAFE);
        }
        if (size > most) {
            throw new ContainerException(FileProblem.TOO_LARGE);
        }
    }
}
