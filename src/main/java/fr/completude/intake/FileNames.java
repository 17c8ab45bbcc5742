package fr.completude.intake;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.Normalizer;

/**
 * Names as people wrote them. A name on disk is bytes; a JVM started without a UTF-8 locale (cron) would show
 * {@code ?} for every accent, and folders filled from old Windows machines hold names in windows-1252.
 */
final class FileNames {

    /** What names that are no UTF-8 are written in on disks shared with Windows. */
    private static final Charset WINDOWS =
            Charset.isSupported("windows-1252") ? Charset.forName("windows-1252") : StandardCharsets.ISO_8859_1;

    private FileNames() {}

    /** The last part of a path, readable whatever its bytes are. */
    static String of(Path path) {
        String raw = rawName(path);
        byte[] bytes = new byte[raw.length()];
        int length = 0;
        for (int i = 0; i < raw.length(); i++) {
            if (raw.charAt(i) == '%') {
                bytes[length++] = (byte) Integer.parseInt(raw, i + 1, i + 3, 16);
                i += 2;
            } else {
                bytes[length++] = (byte) raw.charAt(i);
            }
        }
        return clean(decode(ByteBuffer.wrap(bytes, 0, length)));
    }

    /** The last part of a path, percent-encoded byte for byte: two names are equal only if their bytes are. */
    static String rawName(Path path) {
        String raw = path.toUri().getRawPath();
        int end = raw.endsWith("/") ? raw.length() - 1 : raw.length();
        return raw.substring(raw.lastIndexOf('/', end - 1) + 1, end);
    }

    /** Composed accents; a mark in place of control and text-direction characters that could deceive a reader. */
    static String clean(String name) {
        StringBuilder clean = new StringBuilder(name.length());
        Normalizer.normalize(name, Normalizer.Form.NFC)
                .codePoints()
                .map(c -> deceives(c) ? '\uFFFD' : c)
                .forEach(clean::appendCodePoint);
        return clean.toString();
    }

    /** The name without its last extension. */
    static String stem(String name) {
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    private static boolean deceives(int c) {
        int type = Character.getType(c);
        return type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                || type == Character.SURROGATE;
    }

    private static String decode(ByteBuffer bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(bytes.duplicate())
                    .toString();
        } catch (CharacterCodingException e) {
            return WINDOWS.decode(bytes.duplicate()).toString();
        }
    }
}
