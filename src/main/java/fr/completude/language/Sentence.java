package fr.completude.language;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence of the message files, read once. One that only has texts put in is joined from its parts: {@link
 * MessageFormat} reads its pattern anew each time and may not be shared between threads, and sentences are said millions
 * of times when dossiers are judged again.
 */
final class Sentence {

    private static final Map<String, String> CONTRACTIONS =
            Map.of("à le ", "au ", "à les ", "aux ", "de le ", "du ", "de les ", "des ");

    private static final Pattern HOLE = Pattern.compile("\\{(\\d)\\}");

    private final String pattern;
    private final Locale locale;
    private final List<String> texts = new ArrayList<>();
    private final List<Integer> holes = new ArrayList<>();
    private final boolean simple;

    private Sentence(String pattern, Locale locale) {
        this.pattern = pattern;
        this.locale = locale;
        Matcher hole = HOLE.matcher(pattern);
        int end = 0;
        while (hole.find()) {
            texts.add(pattern.substring(end, hole.start()));
            holes.add(Integer.parseInt(hole.group(1)));
            end = hole.end();
        }
        texts.add(pattern.substring(end));
        this.simple = texts.stream().allMatch(Sentence::isPlain);
        texts.replaceAll(text -> text.replace("''", "'"));
    }

    static Sentence of(String pattern, Locale locale) {
        return new Sentence(pattern, locale);
    }

    String say(Object... values) {
        if (!simple || !holes.stream().allMatch(hole -> hole < values.length && values[hole] instanceof String)) {
            return new MessageFormat(pattern, locale).format(values);
        }
        StringBuilder said = new StringBuilder(texts.get(0));
        for (int i = 0; i < holes.size(); i++) {
            append(said, (String) values[holes.get(i)]);
            said.append(texts.get(i + 1));
        }
        return said.toString();
    }

    /** A French article runs together with the preposition before it: not « ressemble à le récapitulatif ». */
    private void append(StringBuilder said, String value) {
        if (locale.getLanguage().equals("fr")) {
            for (Map.Entry<String, String> pair : CONTRACTIONS.entrySet()) {
                String[] words = pair.getKey().split("(?<= )", 2);
                if (endsWith(said, " " + words[0]) && value.startsWith(words[1])) {
                    said.setLength(said.length() - words[0].length());
                    said.append(pair.getValue()).append(value, words[1].length(), value.length());
                    return;
                }
            }
        }
        said.append(value);
    }

    private static boolean endsWith(StringBuilder said, String end) {
        return said.length() >= end.length()
                && said.substring(said.length() - end.length()).equals(end);
    }

    /** Without braces, and with no apostrophe that quotes. */
    private static boolean isPlain(String text) {
        return text.indexOf('{') < 0
                && text.indexOf('}') < 0
                && text.replace("''", "").indexOf('\'') < 0;
    }
}
