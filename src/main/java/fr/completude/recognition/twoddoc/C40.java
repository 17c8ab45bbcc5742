package fr.completude.recognition.twoddoc;

import java.util.Optional;

/**
 * Text packed three characters in two bytes, as binary codes hold it (ISO/IEC 16022, C40 encodation; the basic set is
 * all that 2D-Doc uses).
 */
final class C40 {

    private static final String BASIC = "\0\0\0 0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final char UNLATCH = 0xFE;

    private C40() {}

    /** The text of some bytes, fillers at its end left out; empty when they are no such text. */
    static Optional<String> decoded(String bytes) {
        StringBuilder text = new StringBuilder();
        int i = 0;
        while (i + 1 < bytes.length()) {
            if (bytes.charAt(i) == UNLATCH) {
                // A single last character stands as itself plus one.
                text.append((char) (bytes.charAt(i + 1) - 1));
                i += 2;
                continue;
            }
            int packed = (bytes.charAt(i) << 8 | bytes.charAt(i + 1)) - 1;
            if (packed < 0 || packed >= 64_000) {
                return Optional.empty();
            }
            text.append(BASIC.charAt(packed / 1600))
                    .append(BASIC.charAt(packed / 40 % 40))
                    .append(BASIC.charAt(packed % 40));
            i += 2;
        }
        String plain = text.toString().replaceAll("\0+$", "");
        return i < bytes.length() || plain.indexOf('\0') >= 0 ? Optional.empty() : Optional.of(plain);
    }
}
