package fr.completude.recognition.evaluation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** What each label of the corpus must be recognised as: the first line of the table that matches decides. */
public final class Labels {

    private final List<Line> lines;

    private Labels(List<Line> lines) {
        this.lines = lines;
    }

    /** The table among the test resources: a regular expression, a tab, the types that are right; {@code -} is none. */
    public static Labels load() {
        List<Line> lines = new ArrayList<>();
        try (InputStream in = Labels.class.getResourceAsStream("/evaluation/labels.tsv")) {
            if (in == null) {
                throw new IOException("labels.tsv");
            }
            String table = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            table.lines().filter(line -> line.contains("\t")).forEach(line -> {
                String[] columns = line.split("\t", -1);
                lines.add(new Line(Pattern.compile(columns[0]), new TreeSet<>(Arrays.asList(columns[1].split(",")))));
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Labels(lines);
    }

    /** The types that are right for a label; empty when the label is not to be judged. */
    public Optional<Set<String>> expected(String label) {
        return lines.stream()
                .filter(line -> line.label().matcher(label).lookingAt())
                .findFirst()
                .map(Line::types)
                .filter(types -> !types.contains("?"));
    }

    private record Line(Pattern label, Set<String> types) {}
}
