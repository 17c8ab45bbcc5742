package fr.completude.recognition.twoddoc;

import java.util.Locale;
import java.util.Optional;

import fr.completude.recognition.twoddoc.Container.Broken;
import fr.completude.recognition.twoddoc.Container.Opened;

/**
 * The binary form of version 04, 19 bytes of header: mark {@code 0xDC}, version, country (2, C40), authority and
 * certificate (6, C40), days of issue and of signature (3 + 3, packed), type (1), perimeter (2). Fields follow as id,
 * length, value; the id {@code 0xFF} is the signature. The layout is that of visible digital seals, ICAO Doc 9303 part
 * 13, with a longer perimeter.
 */
final class BinaryContainer {

    static final String START = "\u00DC";

    static final char SIGNATURE = 0xFF;
    private static final int HEADER = 19;
    private static final int VERSION = 4;

    private BinaryContainer() {}

    static Container of(String code) {
        if (code.length() < HEADER) {
            return new Broken(Flaw.SHORT);
        }
        if (code.charAt(1) != VERSION) {
            return new Broken(Flaw.VERSION);
        }
        Optional<String> country = C40.decoded(code.substring(2, 4));
        Optional<String> ids = C40.decoded(code.substring(4, 10)).filter(text -> text.length() >= 5);
        if (country.isEmpty() || ids.isEmpty()) {
            return new Broken(Flaw.LETTERS);
        }
        String issued = code.substring(10, 13);
        String signed = code.substring(13, 16);
        if (!isDay(issued) || !isDay(signed)) {
            return new Broken(Flaw.DATE);
        }
        Header header = new Header(
                VERSION,
                ids.get().substring(0, 4),
                ids.get().substring(4).strip(),
                Days.packed(issued).orElse(null),
                Days.packed(signed).orElse(null),
                String.format(Locale.ROOT, "%02X", (int) code.charAt(16)),
                String.format(Locale.ROOT, "%02X%02X", (int) code.charAt(17), (int) code.charAt(18)),
                country.get());
        return opened(header, code);
    }

    private static Container opened(Header header, String code) {
        int at = HEADER;
        while (at < code.length() && code.charAt(at) != SIGNATURE) {
            Optional<Block> block = Block.at(code, at);
            if (block.isEmpty()) {
                return new Broken(Flaw.LENGTH);
            }
            at = block.get().end();
        }
        if (at >= code.length()) {
            return new Opened(header, true, code.substring(HEADER), code, "");
        }
        Optional<Block> signature = Block.at(code, at);
        return signature.isEmpty()
                ? new Broken(Flaw.LENGTH)
                : new Opened(
                        header,
                        true,
                        code.substring(HEADER, at),
                        code.substring(0, at),
                        signature.get().value());
    }

    private static boolean isDay(String packed) {
        return packed.equals("\u00FF\u00FF\u00FF") || Days.packed(packed).isPresent();
    }

    /**
     * A field: id, length in one byte (or {@code 0xFF} and two bytes), value.
     *
     * @param end place of the character after it
     */
    record Block(char id, String value, int end) {

        static Optional<Block> at(String code, int place) {
            if (place + 1 >= code.length()) {
                return Optional.empty();
            }
            boolean wide = code.charAt(place + 1) == 0xFF;
            int begin = place + (wide ? 4 : 2);
            if (begin > code.length()) {
                return Optional.empty();
            }
            int length = wide ? code.charAt(place + 2) << 8 | code.charAt(place + 3) : code.charAt(place + 1);
            int end = begin + length;
            return end > code.length()
                    ? Optional.empty()
                    : Optional.of(new Block(code.charAt(place), code.substring(begin, end), end));
        }
    }
}
