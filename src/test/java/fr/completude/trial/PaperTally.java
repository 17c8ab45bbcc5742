package fr.completude.trial;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fr.completude.dossier.FieldName;
import fr.completude.dossier.FieldValue;
import fr.completude.dossier.Piece;
import fr.completude.recognition.evaluation.Exactness;
import fr.completude.recognition.evaluation.FieldGroup;
import fr.completude.recognition.evaluation.MarkdownTable;
import fr.completude.recognition.evaluation.Tally;
import fr.completude.recognition.evaluation.Truth;

/** Holds pieces against the truth of papers: types, confidence, fields; one page of figures. */
final class PaperTally {

    /** A confidence from which a type, or a field, is believed. */
    private static final double FIELD_SURE = 0.6;

    private static final String NONE = "(aucun)";

    private final List<Seen> papers = new ArrayList<>();
    private final Map<FieldGroup, Tally> fields = new EnumMap<>(FieldGroup.class);
    private final List<String> mistakes = new ArrayList<>();
    private final Map<String, Integer> unread = new TreeMap<>();

    /**
     * A paper and what it was taken for.
     *
     * @param found type given; {@link #NONE} for none
     */
    private record Seen(String render, String layout, String expected, String found, double confidence) {

        boolean isRight() {
            return expected.equals(found);
        }

        boolean isAbstained() {
            return found.equals(NONE) && !isRight();
        }

        boolean isWrong() {
            return !isRight() && !isAbstained();
        }
    }

    void add(String render, Truth truth, Predicate<Truth.TruePiece> counted, List<Piece> found) {
        truth.pieces().stream()
                .filter(counted)
                .filter(piece -> piece.regions().stream()
                        .noneMatch(region -> truth.broken().contains(region.substring(0, region.lastIndexOf('#')))))
                .forEach(piece -> add(render, truth.dossier(), piece, found));
    }

    private void add(String render, String dossier, Truth.TruePiece piece, List<Piece> found) {
        Optional<Piece> match = match(piece, found);
        String type = match.map(Piece::type).orElse(NONE);
        String expected = Objects.requireNonNullElse(piece.type(), NONE);
        Seen seen = new Seen(
                render,
                piece.layout(),
                expected,
                type,
                match.map(Piece::confidence).orElse(0.0));
        papers.add(seen);
        if (!seen.isRight()) {
            mistakes.add("%s %s %s : %s, %s %s"
                    .formatted(
                            dossier,
                            render,
                            piece.layout(),
                            type,
                            match.map(p -> p.candidates().toString()).orElse("pas de pièce"),
                            match.map(Piece::reason).orElse("")));
        } else {
            match.ifPresent(p -> fields(dossier + " " + render, piece, p));
        }
    }

    /** Papers given a wrong type with at least that confidence. */
    List<String> surelyWrong(double threshold) {
        return papers.stream()
                .filter(seen -> seen.isWrong() && seen.confidence() >= threshold)
                .map(seen -> seen.render() + " " + seen.layout() + " : " + seen.found())
                .toList();
    }

    private static Optional<Piece> match(Truth.TruePiece truth, List<Piece> found) {
        List<Piece> here = found.stream()
                .filter(piece -> piece.regions().stream()
                        .anyMatch(region -> truth.regions().contains(region.file() + "#" + region.page())))
                .toList();
        return here.stream()
                .filter(piece -> Objects.equals(piece.type(), truth.type()))
                .findFirst()
                .or(() -> here.stream().findFirst());
    }

    private void fields(String where, Truth.TruePiece truth, Piece piece) {
        if (truth.subtype() != null
                && piece.subtype() != null
                && !truth.subtype().equals(piece.subtype())) {
            mistakes.add("%s %s : sous-type %s au lieu de %s"
                    .formatted(where, truth.layout(), piece.subtype(), truth.subtype()));
        }
        truth.fields().forEach((name, value) -> FieldName.of(name)
                .filter(field -> field != FieldName.TWO_D_DOC && field != FieldName.MRZ)
                .ifPresent(field -> {
                    Optional<FieldValue> read = piece.field(field);
                    Exactness how = Exactness.of(
                            field, value, read.map(FieldValue::value).orElse(null));
                    fields.computeIfAbsent(FieldGroup.of(field), group -> new Tally())
                            .add(how);
                    if (how == Exactness.ABSENT) {
                        unread.merge(truth.layout() + " " + name, 1, Integer::sum);
                    }
                    boolean sure =
                            read.filter(v -> v.confidence() >= FIELD_SURE).isPresent();
                    if (how == Exactness.WRONG && sure) {
                        mistakes.add("%s %s %s : « %s » lu « %s »"
                                .formatted(
                                        where,
                                        truth.layout(),
                                        name,
                                        value.replace('\n', '/'),
                                        read.map(FieldValue::value).orElse("").replace('\n', '/')));
                    }
                }));
    }

    /** The whole page. */
    String page(double threshold) {
        StringBuilder page = new StringBuilder("# Essai de modèles\n\n");
        MarkdownTable renders = new MarkdownTable("rendu", "papiers", "juste", "abstention", "faux", "faux et sûr");
        Stream.concat(papers.stream().map(Seen::render).distinct().sorted(), Stream.of("ensemble"))
                .forEach(render -> row(
                        renders,
                        render,
                        papers.stream()
                                .filter(seen -> render.equals("ensemble")
                                        || seen.render().equals(render))
                                .toList(),
                        threshold));
        page.append(renders).append("\n## Par modèle\n\n");
        MarkdownTable layouts = new MarkdownTable("modèle", "papiers", "juste", "abstention", "faux", "faux et sûr");
        papers.stream()
                .collect(Collectors.groupingBy(Seen::layout, TreeMap::new, Collectors.toList()))
                .forEach((layout, some) -> row(layouts, layout, some, threshold));
        return page.append(layouts)
                .append("\n## Par type\n\n")
                .append(types())
                .append("\n## Confusions\n\n")
                .append(confusion())
                .append("\n## Ce que vaut la confiance\n\n")
                .append(reliability())
                .append("\n## Champs des papiers reconnus\n\n")
                .append(fieldTable())
                .append("\n## Champs non lus\n\n")
                .append(unreadTable())
                .append("\n## Erreurs\n\n")
                .append(mistakes.stream().map(line -> "- " + line + "\n").collect(Collectors.joining()))
                .toString();
    }

    private static void row(MarkdownTable table, String name, List<Seen> some, double threshold) {
        table.row(
                name,
                some.size(),
                share(some, Seen::isRight),
                share(some, Seen::isAbstained),
                share(some, Seen::isWrong),
                share(some, seen -> seen.isWrong() && seen.confidence() >= threshold));
    }

    private static String share(List<Seen> some, Predicate<Seen> which) {
        long count = some.stream().filter(which).count();
        return count + " (" + Tally.percent(count, some.size()) + ")";
    }

    private MarkdownTable types() {
        MarkdownTable table = new MarkdownTable("type", "papiers", "précision", "rappel", "abstention");
        TreeSet<String> types = new TreeSet<>();
        papers.forEach(seen -> types.addAll(List.of(seen.expected(), seen.found())));
        for (String type : types) {
            List<Seen> of =
                    papers.stream().filter(seen -> seen.expected().equals(type)).toList();
            long right = of.stream().filter(Seen::isRight).count();
            long given =
                    papers.stream().filter(seen -> seen.found().equals(type)).count();
            table.row(
                    type,
                    of.size(),
                    Tally.percent(right, given),
                    Tally.percent(right, of.size()),
                    Tally.percent(of.stream().filter(Seen::isAbstained).count(), of.size()));
        }
        return table;
    }

    private MarkdownTable confusion() {
        MarkdownTable table = new MarkdownTable("était", "pris pour", "papiers");
        papers.stream()
                .filter(seen -> !seen.isRight())
                .collect(Collectors.groupingBy(
                        seen -> seen.expected() + " " + seen.found(), TreeMap::new, Collectors.counting()))
                .forEach((pair, count) -> table.row(pair.split(" ", 2)[0], pair.split(" ", 2)[1], count));
        return table;
    }

    private MarkdownTable reliability() {
        MarkdownTable table = new MarkdownTable("confiance dite", "papiers", "confiance moyenne", "justes");
        for (double low : new double[] {0.75, 0.8, 0.85, 0.9, 0.95, 0.99}) {
            double high = low == 0.95 ? 0.99 : low == 0.99 ? 1.01 : low + 0.05;
            List<Seen> some = papers.stream()
                    .filter(seen -> !seen.found().equals(NONE))
                    .filter(seen -> seen.confidence() >= low && seen.confidence() < high)
                    .toList();
            table.row(
                    String.format(Locale.ROOT, "%.2f à %.2f", low, Math.min(1, high)),
                    some.size(),
                    String.format(
                            Locale.ROOT,
                            "%.3f",
                            some.stream()
                                    .mapToDouble(Seen::confidence)
                                    .average()
                                    .orElse(0)),
                    Tally.percent(some.stream().filter(Seen::isRight).count(), some.size()));
        }
        return table;
    }

    private MarkdownTable unreadTable() {
        MarkdownTable table = new MarkdownTable("modèle et champ", "papiers");
        unread.forEach(table::row);
        return table;
    }

    private MarkdownTable fieldTable() {
        MarkdownTable table = new MarkdownTable("champs", "tous", "exacts", "aux accents près", "absents", "faux");
        fields.forEach((group, tally) -> table.row(
                group,
                tally.all(),
                tally.exact(),
                tally.alike(),
                Tally.percent(tally.count(Exactness.ABSENT), tally.all()),
                Tally.percent(tally.count(Exactness.WRONG), tally.all())));
        return table;
    }
}
