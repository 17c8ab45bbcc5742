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
import java.util.Set;
import java.util.TreeMap;

import fr.completude.config.Installation;
import fr.completude.dossier.Piece;
import fr.completude.reading.ReaderPool;
import fr.completude.recognition.Recogniser;
import fr.completude.recognition.evaluation.Truth;
import fr.completude.sample.paper.Layout;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Draws forms with a photo stuck on them, and identity cards and passports, whose portraits are no photos; tells how many
 * photos were found of each, and of how many the frame was seen.
 *
 * <pre>mvn test -Dtest=StuckPhotoTrial -Dcopies=10 [-Drenders=clean,scan,phone] [-Dseed=1]</pre>
 */
class StuckPhotoTrial {

    private static final String PHOTO = "photo-identite";

    @TempDir
    Path temporary;

    private final Map<String, int[]> counts = new TreeMap<>();
    private final List<String> strange = new ArrayList<>();

    @Test
    void photosOnFormsAreFoundAndPortraitsOfCardsAreNot() throws IOException {
        int copies = Integer.getInteger("copies", 0);
        assumeTrue(copies > 0, "say how many of each layout: -Dcopies=");
        Installation installation = Installation.locate(Path.of("config"));
        long seed = Long.getLong("seed", 1);
        ModelPapers forms = ModelPapers.load("photo-collee", installation);
        ModelPapers cards = ModelPapers.load(Layout.USUAL, installation).only(Set.of("cni", "passeport"));
        try (ReaderPool pool = ReaderPool.start(installation, 1)) {
            Reread reread = new Reread(pool, Recogniser.load(installation.config()));
            for (String render :
                    System.getProperty("renders", "clean,scan,phone").split(",", -1)) {
                Path folder = temporary.resolve(render);
                for (Truth truth : forms.write(folder.resolve("formulaires"), copies, render, seed)) {
                    look(render + " forms", 1, folder.resolve("formulaires"), truth, reread);
                }
                for (Truth truth : cards.write(folder.resolve("cartes"), copies, render, seed)) {
                    look(render + " cards", 0, folder.resolve("cartes"), truth, reread);
                }
            }
        }
        say("pages, photos found, frames seen, papers still recognised");
        counts.forEach((what, count) -> say("%-14s %d %d %d %d", what, count[0], count[1], count[2], count[3]));
        strange.forEach(line -> say("  %s", line));
    }

    private void look(String what, int wanted, Path root, Truth truth, Reread reread) throws IOException {
        List<String> files = truth.pieces().stream()
                .flatMap(piece -> piece.regions().stream())
                .map(region -> region.substring(0, region.lastIndexOf('#')))
                .distinct()
                .toList();
        List<Piece> found = reread.pieces(root.resolve(truth.dossier()), files);
        List<Piece> photos =
                found.stream().filter(piece -> PHOTO.equals(piece.type())).toList();
        int[] count = counts.computeIfAbsent(what, one -> new int[4]);
        count[0]++;
        count[1] += photos.size();
        count[2] += (int) photos.stream().filter(StuckPhotoTrial::isFramed).count();
        String type = String.valueOf(truth.pieces().get(0).type());
        count[3] += found.stream().anyMatch(piece -> type.equals(piece.type())) ? 1 : 0;
        if (photos.size() != wanted) {
            strange.add("%s %s: %d photos among %s"
                    .formatted(
                            what,
                            truth.dossier(),
                            photos.size(),
                            found.stream().map(Piece::type).toList()));
        }
    }

    private static boolean isFramed(Piece photo) {
        return photo.measures().stream()
                .anyMatch(measure -> measure.name().equals("frameRatio") && measure.value() != null);
    }

    private static void say(String format, Object... values) {
        new PrintStream(System.out, true, StandardCharsets.UTF_8).println(String.format(Locale.ROOT, format, values));
    }
}
