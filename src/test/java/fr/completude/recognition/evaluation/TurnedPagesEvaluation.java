package fr.completude.recognition.evaluation;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

import fr.completude.config.Installation;
import fr.completude.dossier.Look;
import fr.completude.dossier.Piece;
import fr.completude.dossier.ReadFile;
import fr.completude.recognition.Recogniser;
import fr.completude.recognition.Recognition;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Turns and slants pages of generated dossiers and holds what is recognised against the upright page: types and
 * fields must be the same.
 *
 * <pre>mvn test -Dtest=TurnedPagesEvaluation -Dsamples=FOLDER [-Dturned.pages=20] [-Dturned.by=0,90,-7w,12d]</pre>
 *
 * {@code w} slants on a ground as white as paper, {@code d} on a dark one.
 */
class TurnedPagesEvaluation {

    private static final int DPI = 200;
    private static final Color DARK = new Color(52, 44, 40);
    private static final String TURNS =
            "90,180,270,3w,-3d,7w,-7w,7d,-7d,12w,-12w,12d,-12d,15w,-15w,15d,-15d,98w,-172w,100d";

    @TempDir
    Path folder;

    private final Map<String, int[]> rows = new LinkedHashMap<>();
    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    @Test
    void turnedPagesSayTheSame() throws IOException {
        String samples = System.getProperty("samples", "");
        assumeTrue(!samples.isEmpty() && Files.isDirectory(Path.of(samples)), "no pages: name them with -Dsamples=");
        int most = Integer.getInteger("turned.pages", 20);
        List<String> turns = List.of(System.getProperty("turned.by", TURNS).split(","));
        List<Path> files = files(Path.of(samples));
        Recogniser recogniser = Recogniser.load(Path.of("config"));
        try (CachedReading reading = CachedReading.open(Installation.locate(Path.of("config")), folder, "")) {
            for (int i = 0; i < Math.min(most, files.size()); i++) {
                compare(files.get((int) ((long) i * files.size() / most)), turns, reading, recogniser);
            }
        }
        rows.forEach((turn, row) -> out.printf(
                Locale.ROOT,
                "%-8s %4d of %4d pages the same; %5d of %5d fields%n",
                turn,
                row[1],
                row[0],
                row[3],
                row[2]));
    }

    private void compare(Path file, List<String> turns, CachedReading reading, Recogniser recogniser)
            throws IOException {
        int number = 0;
        for (BufferedImage page : pages(file)) {
            number++;
            boolean photo = !file.toString().endsWith(".pdf");
            Map<String, String> upright = said("upright", page, photo, 0, Color.WHITE, reading, recogniser);
            if (upright.isEmpty()) {
                continue;
            }
            for (String turn : turns) {
                double degrees = Double.parseDouble(turn.replaceAll("[wd]", ""));
                Color ground = turn.endsWith("d") ? DARK : Color.WHITE;
                Map<String, String> turned = said(turn, page, photo, degrees, ground, reading, recogniser);
                count(file + "#" + number, turn, upright, turned);
            }
        }
    }

    private void count(String page, String turn, Map<String, String> upright, Map<String, String> turned) {
        int[] row = rows.computeIfAbsent(turn, t -> new int[4]);
        row[0]++;
        row[1] += upright.equals(turned) ? 1 : 0;
        row[2] += upright.size();
        upright.forEach((name, value) -> {
            boolean same = value.equals(turned.get(name));
            row[3] += same ? 1 : 0;
            if (!same) {
                out.printf("%s %s %s: « %s » read « %s »%n", page, turn, name, value, turned.get(name));
            }
        });
        Set<String> more = new java.util.TreeSet<>(turned.keySet());
        more.removeAll(upright.keySet());
        more.forEach(name -> out.printf("%s %s MORE %s: « %s »%n", page, turn, name, turned.get(name)));
    }

    /** What is recognised on a picture turned so. */
    private Map<String, String> said(
            String name,
            BufferedImage page,
            boolean photo,
            double degrees,
            Color ground,
            CachedReading reading,
            Recogniser recogniser)
            throws IOException {
        BufferedImage turned = TurnedImage.turned(page, degrees, ground);
        String file = name + (photo ? ".png" : ".pdf");
        if (photo) {
            ImageIO.write(turned, "png", folder.resolve(file).toFile());
        } else {
            TurnedImage.write(turned, DPI, folder.resolve(file));
        }
        return SaidOnPage.by(twice(recogniser, reading, reading.read(file)));
    }

    /** What a user gets: with a second look where recognition asks for one. */
    private static List<Piece> twice(Recogniser recogniser, CachedReading reading, ReadFile file) throws IOException {
        Recognition first = recogniser.recognition(List.of(file));
        List<Look> looks = first.looks().getOrDefault(file.source().path(), List.of());
        return looks.isEmpty()
                ? first.pieces()
                : first.completed(Map.of(file.source().path(), reading.again(file, looks)));
    }

    private static List<Path> files(Path samples) throws IOException {
        try (Stream<Path> found = Files.walk(samples, 2)) {
            return found.filter(file -> file.toString().matches(".*\\.(pdf|jpg)"))
                    .filter(file -> !file.toString().contains("photo"))
                    .sorted()
                    .toList();
        }
    }

    private static List<BufferedImage> pages(Path file) throws IOException {
        if (!file.toString().endsWith(".pdf")) {
            return List.of(ImageIO.read(file.toFile()));
        }
        List<BufferedImage> pages = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            for (int i = 0; i < Math.min(2, document.getNumberOfPages()); i++) {
                pages.add(new PDFRenderer(document).renderImageWithDPI(i, DPI));
            }
        } catch (IOException e) {
            out(file, e);
        }
        return pages;
    }

    private static void out(Path file, IOException e) {
        System.out.println(file.getFileName() + ": " + e.getMessage());
    }
}
