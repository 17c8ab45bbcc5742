package fr.completude.recognition.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Writings of a text that no longer differ by what people and OCR engines change at will. */
public final class Letters {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private Letters() {}

    /** Upper case without accents nor ligatures, typographic apostrophes and dashes made plain. */
    public static String plain(String text) {
        if (isAscii(text)) {
            return text.toUpperCase(Locale.ROOT);
        }
        String decomposed = Normalizer.normalize(text, Normalizer.Form.NFKD);
        return MARKS.matcher(decomposed)
                .replaceAll("")
                .toUpperCase(Locale.ROOT)
                .replace("Œ", "OE")
                .replace("Æ", "AE")
                .replace('\u2019', '\'')
                .replace('\u2018', '\'')
                .replace('\u00b4', '\'')
                .replace('\u2013', '-')
                .replace('\u2014', '-')
                .replace('\u2212', '-')
                .replace('\u2010', '-');
    }

    /**
     * The plain text with the characters an engine takes for one another made the same: {@code 0 O Q}, {@code 1 I L},
     * {@code 5 S}, {@code 8 B}, {@code 2 Z}, {@code 6 G}, {@code RN M}, {@code VV W}. For comparison only.
     */
    public static String folded(String plain) {
        StringBuilder folded = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            char next = i + 1 < plain.length() ? plain.charAt(i + 1) : ' ';
            if (c == 'R' && next == 'N') {
                folded.append('M');
                i++;
            } else if (c == 'V' && next == 'V') {
                folded.append('W');
                i++;
            } else {
                folded.append(foldedCharacter(c));
            }
        }
        return folded.toString();
    }

    private static char foldedCharacter(char c) {
        return switch (c) {
            case '0', 'Q' -> 'O';
            case '1', 'L' -> 'I';
            case '5' -> 'S';
            case '8' -> 'B';
            case '2' -> 'Z';
            case '6' -> 'G';
            default -> c;
        };
    }

    /** The letters and digits of a text, in its plain writing. */
    public static String lettersAndDigits(String text) {
        String plain = plain(text);
        StringBuilder kept = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if ((c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')) {
                kept.append(c);
            }
        }
        return kept.toString();
    }

    /** Most words of a page are, and need no decomposition. */
    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > '~') {
                return false;
            }
        }
        return true;
    }
}
