package fr.completude.sample.paper;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * A value asked for in a text: <code>{issuedOn+14j:jma}</code>, <code>{holder.familyName}</code>,
 * <code>{amount*0.2:euro}</code>.
 *
 * @param name of the value
 * @param part of it, or the empty text
 * @param change what is added to or multiplied with it ({@code +14j}, {@code *0.2}), or the empty text
 * @param format name of the way to print it, or the empty text
 */
record Placeholder(String name, String part, String change, String format) {

    static final Pattern PATTERN =
            Pattern.compile("\\{([a-zA-Z0-9]+)(?:\\.([a-zA-Z]+))?([-+*][-+0-9.jma]+)?(?::([a-z]+))?}");

    static Placeholder of(MatchResult match) {
        return new Placeholder(
                match.group(1), orEmpty(match.group(2)), orEmpty(match.group(3)), orEmpty(match.group(4)));
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
