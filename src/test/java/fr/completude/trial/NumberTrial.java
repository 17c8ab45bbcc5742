package fr.completude.trial;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

import fr.completude.config.Installation;
import fr.completude.dossier.FieldName;
import fr.completude.dossier.FieldValue;
import fr.completude.dossier.Piece;
import fr.completude.reading.ReaderPool;
import fr.completude.recognition.Recogniser;
import fr.completude.recognition.evaluation.Truth;
import fr.completude.sample.SampleRequest;
import fr.completude.sample.SampleWriter;
import fr.completude.sample.paper.Layout;
import fr.completude.sample.plan.Planting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Generates stamps and pré-demandes and holds their numbers against the truth; every number that is not exact is
 * printed, with how sure of it the reading was.
 *
 * <pre>mvn test -Dtest=NumberTrial -Ddossiers=60 [-Drenders=clean,scan,phone] [-Dseed=1] [-Dfamily=usuelle]
 *     [-Dmodels=timbres for so many papers of each layout of that family of models, and no dossiers]
 *     [-Dtypes=predemande-ants of these layouts]</pre>
 */
class NumberTrial {

    private static final Map<String, FieldName> NUMBERS =
            Map.of("timbre-fiscal", FieldName.STAMP_NUMBER, "predemande-ants", FieldName.PRE_APPLICATION_NUMBER);

    @TempDir
    Path temporary;

    private final Map<String, int[]> counts = new TreeMap<>();
    private final List<String> mistakes = new ArrayList<>();

    @Test
    void numbersAreReadExactly() throws IOException {
        int dossiers = Integer.getInteger("dossiers", 0);
        assumeTrue(dossiers > 0, "say how many: -Ddossiers=");
        Installation installation = Installation.locate(Path.of("config"));
        try (ReaderPool pool = ReaderPool.start(installation, 1)) {
            Reread reread = new Reread(pool, Recogniser.load(installation.config()));
            for (String render :
                    System.getProperty("renders", "clean,scan,phone").split(",", -1)) {
                Path folder = temporary.resolve(render);
                for (Truth truth : written(installation, folder, dossiers, render)) {
                    look(render, folder.resolve(truth.dossier()), truth, reread);
                }
            }
        }
        say("exact, listed among its variants, not read, wrong and sure, of all");
        counts.forEach((what, count) ->
                say("%-28s %d %d %d %d of %d", what, count[0], count[1], count[2], count[3], count[4]));
        mistakes.forEach(line -> say("  %s", line));
    }

    /** The papers of dossiers for passports, or of the layouts of a family alone. */
    private static List<Truth> written(Installation installation, Path folder, int count, String render)
            throws IOException {
        long seed = Long.getLong("seed", 1);
        String models = System.getProperty("models", "");
        if (!models.isEmpty()) {
            Set<String> types = Set.of(System.getProperty("types", String.join(",", NUMBERS.keySet()))
                    .split(",", -1));
            return ModelPapers.load(models, installation).only(types).write(folder, count, render, seed);
        }
        SampleWriter writer = SampleWriter.load(installation.engine());
        List<String> passports = writer.procedures().stream()
                .filter(id -> id.startsWith("passeport"))
                .toList();
        List<Truth> truths = new ArrayList<>();
        String family = System.getProperty("family", Layout.USUAL);
        for (String name :
                writer.write(folder, new SampleRequest(count, seed, render, passports, Planting.NONE, family))) {
            truths.add(Truth.read(folder.resolve(name).resolve("truth.json")));
        }
        return truths;
    }

    private void look(String render, Path folder, Truth truth, Reread reread) throws IOException {
        for (Truth.TruePiece piece : truth.pieces()) {
            FieldName field = NUMBERS.get(Objects.requireNonNullElse(piece.type(), ""));
            if (field != null && piece.fields().containsKey(field.id())) {
                List<String> files = piece.regions().stream()
                        .map(region -> region.substring(0, region.lastIndexOf('#')))
                        .distinct()
                        .filter(file -> !truth.broken().contains(file))
                        .toList();
                if (!files.isEmpty()) {
                    count(render + " " + piece.type(), truth.dossier(), piece, field, reread.pieces(folder, files));
                }
            }
        }
    }

    private void count(String what, String name, Truth.TruePiece piece, FieldName field, List<Piece> found) {
        String expected = Objects.requireNonNullElse(piece.fields().get(field.id()), "");
        FieldValue read = found.stream()
                .filter(one -> Objects.equals(one.type(), piece.type()))
                .flatMap(one -> one.field(field).stream())
                .findFirst()
                .orElse(null);
        int[] count = counts.computeIfAbsent(what, one -> new int[5]);
        count[4]++;
        boolean exact = read != null && read.value().equals(expected);
        boolean listed = exact || (read != null && read.variants().contains(expected));
        count[0] += exact ? 1 : 0;
        count[1] += listed && !exact ? 1 : 0;
        count[2] += read == null ? 1 : 0;
        count[3] += read != null && !listed && read.confidence() >= 0.6 ? 1 : 0;
        if (!exact) {
            mistakes.add("%s %s %s: %s, read %s %s"
                    .formatted(
                            what,
                            name,
                            piece.layout(),
                            expected,
                            read == null ? "nothing" : read.value(),
                            read == null ? "" : String.format(Locale.ROOT, "%.2f", read.confidence())));
        }
    }

    private static void say(String format, Object... values) {
        new PrintStream(System.out, true, StandardCharsets.UTF_8).println(String.format(Locale.ROOT, format, values));
    }
}
