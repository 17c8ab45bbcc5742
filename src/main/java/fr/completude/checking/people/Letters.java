package fr.completude.checking.people;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Words of names and addresses reduced to what is compared: capitals without accents, split at anything else. */
final class Letters {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NEITHER_LETTER_NOR_DIGIT = Pattern.compile("[^A-Z0-9]+");

    private Letters() {}

    /** Upper case, without accents and ligatures. */
    static String plain(String text) {
        String ligatures = text.replace("œ", "oe")
                .replace("Œ", "OE")
                .replace("æ", "ae")
                .replace("Æ", "AE")
                .replace("ß", "SS")
                .replace('ø', 'o')
                .replace('Ø', 'O')
                .replace('ł', 'l')
                .replace('Ł', 'L')
                .replace('đ', 'd')
                .replace('Đ', 'D')
                .replace('ı', 'i');
        return MARKS.matcher(Normalizer.normalize(ligatures, Normalizer.Form.NFD))
                .replaceAll("")
                .toUpperCase(Locale.ROOT);
    }

    /** Letters written out as passports do where their machines have none (ICAO 9303-3, table A): Ü as UE. */
    static String writtenOut(String text) {
        return text.replaceAll("[üÜ]", "UE")
                .replaceAll("[öÖøØ]", "OE")
                .replaceAll("[äÄ]", "AE")
                .replaceAll("[åÅ]", "AA");
    }

    /** The words of a text; an apostrophe, a hyphen or any sign separates two of them. */
    static List<String> words(String text) {
        return Stream.of(NEITHER_LETTER_NOR_DIGIT.split(plain(text)))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** The letters of a name where OCR put digits. */
    static String digitsAsLetters(String word) {
        return word.replace('0', 'O')
                .replace('1', 'I')
                .replace('5', 'S')
                .replace('8', 'B')
                .replace('2', 'Z')
                .replace('6', 'G');
    }

    /** One spelling for the shapes OCR confuses, so that two words that differ only by them become equal. */
    static String confusable(String word) {
        return digitsAsLetters(word)
                .replace("RN", "M")
                .replace("VV", "W")
                .replace("CL", "D")
                .replace('L', 'I')
                .replace('J', 'I')
                .replace('Q', 'O')
                .replace('D', 'O')
                .replace('V', 'U')
                .replace('F', 'E')
                .replace('C', 'G');
    }
}
