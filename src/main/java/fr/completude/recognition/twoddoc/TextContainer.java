package fr.completude.recognition.twoddoc;

import java.util.regex.Pattern;

import fr.completude.recognition.twoddoc.Container.Broken;
import fr.completude.recognition.twoddoc.Container.Opened;

/**
 * The text form, versions 01 to 04: {@code DC}, version, authority and certificate (4 + 4), days of issue and of
 * signature (4 + 4 hexadecimal digits), type (2); perimeter (2) from version 03 on and country (2) from 04 on.
 */
final class TextContainer {

    static final String START = "DC0";

    private static final int[] HEADER_LENGTHS = {22, 22, 24, 26};
    private static final Pattern LETTERS = Pattern.compile("[0-9A-Z]+");

    private TextContainer() {}

    static Container of(String code) {
        int version = code.charAt(3) - '0';
        if (version < 1 || version > HEADER_LENGTHS.length) {
            return new Broken(Flaw.VERSION);
        }
        int length = HEADER_LENGTHS[version - 1];
        if (code.length() < length) {
            return new Broken(Flaw.SHORT);
        }
        String ids = code.substring(4, 12) + code.substring(20, length);
        if (!LETTERS.matcher(ids).matches()) {
            return new Broken(Flaw.LETTERS);
        }
        String issued = code.substring(12, 16);
        String signed = code.substring(16, 20);
        if (!isDay(issued) || !isDay(signed)) {
            return new Broken(Flaw.DATE);
        }
        Header header = new Header(
                version,
                code.substring(4, 8),
                code.substring(8, 12),
                Days.counted(issued).orElse(null),
                Days.counted(signed).orElse(null),
                code.substring(20, 22),
                version >= 3 ? code.substring(22, 24) : "01",
                version >= 4 ? code.substring(24, 26) : "FR");
        int end = code.indexOf(Container.SIGNATURE_FOLLOWS);
        int messageEnd = end < 0 ? code.length() : end;
        if (messageEnd < length) {
            return new Broken(Flaw.SHORT);
        }
        String signature = end < 0 ? "" : code.substring(end + 1).strip();
        return new Opened(header, false, code.substring(length, messageEnd), code.substring(0, messageEnd), signature);
    }

    private static boolean isDay(String hex) {
        return hex.equalsIgnoreCase(Days.ABSENT) || Days.counted(hex).isPresent();
    }
}
