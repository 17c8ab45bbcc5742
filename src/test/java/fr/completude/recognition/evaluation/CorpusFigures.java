package fr.completude.recognition.evaluation;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import fr.completude.dossier.Code;
import fr.completude.dossier.FieldName;
import fr.completude.dossier.Piece;
import fr.completude.dossier.ReadFile;
import fr.completude.recognition.mrz.Mrz;
import fr.completude.recognition.mrz.MrzParser;

/**
 * Fields, machine readable zones and codes of a corpus by the kind of its documents: digital, picture (scans and
 * images), photo, code (a bar code by itself).
 */
final class CorpusFigures {

    private final Map<String, Map<FieldGroup, Tally>> fields = new TreeMap<>();
    private final Map<String, int[]> zones = new TreeMap<>();
    private final Map<String, int[]> codes = new TreeMap<>();

    void add(Labelled document, ReadFile read, List<Piece> found) {
        CorpusFacts facts = CorpusFacts.of(document.facts());
        String kind = kind(document);
        facts.fields().forEach((field, truth) -> fields.computeIfAbsent(kind, k -> new TreeMap<>())
                .computeIfAbsent(FieldGroup.of(field), group -> new Tally())
                .add(best(field, truth, found)));
        String zone = facts.zone();
        if (zone != null) {
            int[] row = zones.computeIfAbsent(kind, k -> new int[3]);
            Optional<String> lines = found.stream()
                    .flatMap(piece -> piece.value(FieldName.MRZ).stream())
                    .filter(value ->
                            MrzParser.parse(value).filter(Mrz::verified).isPresent())
                    .findFirst();
            row[0]++;
            row[1] += lines.isPresent() ? 1 : 0;
            row[2] += lines.filter(zone::equals).isPresent() ? 1 : 0;
        }
        String code = facts.code();
        if (code != null && read.problem() == null) {
            int[] row = codes.computeIfAbsent(kind, k -> new int[2]);
            row[0]++;
            row[1] += read.pages().stream()
                            .flatMap(page -> page.codes().stream())
                            .map(Code::content)
                            .anyMatch(code::equals)
                    ? 1
                    : 0;
        }
    }

    static String kind(Labelled document) {
        String layer = document.layer().toLowerCase(Locale.ROOT);
        return layer.startsWith("text")
                ? "digital"
                : layer.contains("photo") ? "photo" : layer.contains("barcode") ? "code" : "picture";
    }

    /** The best of the pieces: labels do not say on which page a fact stands. */
    private static Exactness best(FieldName field, String truth, List<Piece> found) {
        return found.stream()
                .flatMap(piece -> piece.value(field).stream())
                .map(value -> Exactness.of(field, truth, value))
                .min(Exactness::compareTo)
                .orElse(Exactness.ABSENT);
    }

    @Override
    public String toString() {
        MarkdownTable table = new MarkdownTable("kind", "fields", "all", "exact", "accents aside");
        fields.forEach((kind, groups) -> groups.forEach((group, tally) ->
                table.row(kind, group.name().toLowerCase(Locale.ROOT), tally.all(), tally.exact(), tally.alike())));
        MarkdownTable mrz = new MarkdownTable("kind", "MRZ", "check digits valid", "share", "as labelled");
        zones.forEach((kind, row) -> mrz.row(kind, row[0], row[1], Tally.percent(row[1], row[0]), row[2]));
        MarkdownTable decoded = new MarkdownTable("kind", "codes", "decoded", "share");
        codes.forEach((kind, row) -> decoded.row(kind, row[0], row[1], Tally.percent(row[1], row[0])));
        return table + "\n" + mrz + "\n" + decoded;
    }
}
