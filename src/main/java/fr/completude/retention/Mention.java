package fr.completude.retention;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A dossier as the texts of another name it, {@code MAIRIE/DOSSIER}: in plain words, in JSON or on a page. Not where
 * that is only part of a longer name.
 */
record Mention(Pattern pattern) {

    private static final String UNNAMED = "un autre dossier";

    static Mention of(Subject subject) {
        String plain = subject.shown();
        String names = Stream.of(plain, json(plain), page(plain))
                .distinct()
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        return new Mention(
                Pattern.compile("(?<![\\p{L}\\p{N}_/-])(?:" + names + ")(?!\\.?[\\p{L}\\p{N}_/-]|[ \\u00a0]\\p{Lu})"));
    }

    private static String json(String text) {
        return text.replace("\\", "\\\\").replace("\"", "\\\"");
    }

    private static String page(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    boolean isIn(String text) {
        return pattern.matcher(text).find();
    }

    /** The text, in which nobody is named any more. */
    String without(String text) {
        return pattern.matcher(text).replaceAll(Matcher.quoteReplacement(UNNAMED));
    }
}
