package fr.completude.reading.child.photo;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;
import org.opentest4j.TestAbortedException;

/**
 * Measures a folder of labelled faces and says what the program's limits make of them. File names begin with their label:
 * {@code ok_}, {@code unsure_} or anything else for a photo that does not comply. Sound ones are cut to 35 × 45 mm first,
 * then altered to see which planted defects are found.
 *
 * <p>{@code mvn test -Dtest=PhotoEvaluation -Dfaces=FOLDER}
 */
class PhotoEvaluation {

    private final Map<String, int[]> agreement = new TreeMap<>();
    private final List<String> wrong = new ArrayList<>();

    @Test
    void verdictsAndPlantedDefects() throws IOException {
        String folder = System.getProperty("faces", "");
        assumeTrue(!folder.isEmpty() && Files.isDirectory(Path.of(folder)), "no faces: name a folder with -Dfaces=");
        Path engine = Path.of("target", "engine");
        DefectTally tally = new DefectTally();
        try (PhotoMeter meter = new PhotoMeter(engine);
                FaceModels models = FaceModels.open(engine);
                Stream<Path> files = Files.list(Path.of(folder))) {
            for (Path file : files.sorted().toList()) {
                String name = String.valueOf(file.getFileName());
                Pixels image = read(file);
                boolean square = name.contains("london");
                if (name.startsWith("ok") || square) {
                    Subject subject = Subject.cut(image, models);
                    judge(name, subject.photo(), meter);
                    if (name.startsWith("ok")) {
                        tally.plant(name, subject, meter);
                    }
                } else {
                    judge(name, image, meter);
                }
            }
        }
        say("%nVerdicts: compliant, to review, non-compliant");
        agreement.forEach((label, seen) -> say("  %-8s %d %d %d", label, seen[0], seen[1], seen[2]));
        wrong.forEach(line -> say("  %s", line));
        say("%s", tally);
    }

    private void judge(String name, Pixels image, PhotoMeter meter) {
        long start = System.nanoTime();
        PhotoVerdict verdict = PhotoVerdict.of(meter.measure(image.toImage(), null));
        say("%-42s %4d ms  %s", name, (System.nanoTime() - start) / 1_000_000, verdict);
        String label = name.substring(0, name.indexOf('_'));
        int[] seen = agreement.computeIfAbsent(label, l -> new int[3]);
        switch (verdict.assessment()) {
            case COMPLIANT -> seen[0]++;
            case TO_REVIEW -> seen[1]++;
            case NON_COMPLIANT -> seen[2]++;
        }
    }

    private static Pixels read(Path file) throws IOException {
        BufferedImage image = ImageIO.read(file.toFile());
        if (image == null) {
            throw new TestAbortedException("Not an image: " + file);
        }
        return Pixels.of(image);
    }

    @SuppressWarnings("SystemOut")
    private static void say(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
