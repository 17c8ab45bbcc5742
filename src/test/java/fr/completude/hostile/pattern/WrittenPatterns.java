package fr.completude.hostile.pattern;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Regular expressions given to {@code String.split} and the like, as they stand in the sources. */
final class WrittenPatterns {

    private static final Path SOURCES = Path.of("src/main/java");

    private static final Pattern CALL =
            Pattern.compile("\\.(?:matches|replaceAll|replaceFirst|split)\\(\\s*\"((?:[^\"\\\\]|\\\\.)*)\"\\s*([,)+])");

    private static final Pattern UNICODE = Pattern.compile("\\\\u([0-9a-fA-F]{4})");

    private WrittenPatterns() {}

    static Set<Pattern> all() throws IOException {
        Set<String> expressions = new LinkedHashSet<>();
        for (Path source : sources()) {
            CALL.matcher(Files.readString(source))
                    .results()
                    .filter(call -> !"+".equals(call.group(2)))
                    .map(call -> text(call.group(1)))
                    .forEach(expressions::add);
        }
        Set<Pattern> patterns = new LinkedHashSet<>();
        expressions.forEach(expression -> patterns.add(Pattern.compile(expression)));
        return patterns;
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }

    private static String text(String literal) {
        return UNICODE.matcher(literal).replaceAll(WrittenPatterns::character).translateEscapes();
    }

    private static String character(MatchResult escape) {
        return java.util.regex.Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(escape.group(1), 16)));
    }
}
