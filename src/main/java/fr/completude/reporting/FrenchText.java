package fr.completude.reporting;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The signs of French typography in a sentence: spaces that do not break, the typographic apostrophe. */
public final class FrenchText {

    private static final List<Map.Entry<Pattern, String>> SIGNS = List.of(
            Map.entry(Pattern.compile("« ?"), "«\u00A0"),
            Map.entry(Pattern.compile(" ?»"), "\u00A0»"),
            Map.entry(Pattern.compile(" (?=[:;?!€%])"), "\u00A0"),
            // A number and its unit stay together.
            Map.entry(Pattern.compile("(?<=\\d) (?=\\p{L})"), "\u00A0"),
            Map.entry(Pattern.compile("(?<=\\p{L})'(?=\\p{L})"), "’"));

    private FrenchText() {}

    /** The same sentence with them. */
    public static String of(String sentence) {
        String text = sentence;
        for (Map.Entry<Pattern, String> sign : SIGNS) {
            text = sign.getKey().matcher(text).replaceAll(sign.getValue());
        }
        return text;
    }
}
