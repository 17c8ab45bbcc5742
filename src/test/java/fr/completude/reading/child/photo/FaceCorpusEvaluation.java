package fr.completude.reading.child.photo;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

import fr.completude.dossier.Picture;

/**
 * Measures a folder of labelled faces and says what simple limits would make of it. File names begin with their label:
 * {@code ok_}, {@code ko_} or another word for a doubtful one. Good photos are cut to 35 × 45 mm first, then altered
 * to see which planted defects are found.
 *
 * <p>Run with the folder as the only argument; without it, or when it is absent, says so and does nothing.
 */
final class FaceCorpusEvaluation {

    private final PhotoMeter meter;
    private final FaceDetector detector;
    private final Map<String, int[]> tallies = new TreeMap<>();
    private final List<String> wrong = new ArrayList<>();

    private FaceCorpusEvaluation(PhotoMeter meter, FaceDetector detector) {
        this.meter = meter;
        this.detector = detector;
    }

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments.length == 0 ? "faces" : arguments[0]);
        if (!Files.isDirectory(folder)) {
            say("No faces at %s: nothing evaluated.", folder);
            return;
        }
        Path engine = Path.of("target", "engine");
        try (PhotoMeter meter = new PhotoMeter(engine);
                FaceDetector detector = new FaceDetector(engine);
                Stream<Path> files = Files.list(folder)) {
            FaceCorpusEvaluation evaluation = new FaceCorpusEvaluation(meter, detector);
            files.sorted().forEach(evaluation::file);
            evaluation.conclude();
        }
    }

    private void file(Path file) {
        String name = String.valueOf(file.getFileName());
        Pixels image = read(file);
        judge(name, image, name.startsWith("ok") ? "" : name.substring(0, 2));
        if (name.startsWith("ok") || name.contains("smile")) {
            Pixels cut = cut(image);
            judge(name + " cut", cut, name.substring(0, 2));
            if (name.startsWith("ok")) {
                Alteration.all().forEach((defect, change) -> planted(name, defect, change.apply(cut)));
            }
        }
    }

    private void judge(String name, Pixels image, String label) {
        long start = System.nanoTime();
        List<Picture> photos = meter.measure(image.toImage(), null);
        long spent = (System.nanoTime() - start) / 1_000_000;
        if (photos.isEmpty()) {
            say("%-42s %4d ms  no photo", name, spent);
            return;
        }
        for (Picture photo : photos) {
            Map<String, String> faults = TrialLimits.faults(photo.measures());
            String verdict = TrialLimits.verdict(faults);
            say("%-42s %4d ms  %-13s %s", name, spent, verdict, faults);
            say("%44s%s", "", shown(photo.measures()));
            boolean wronglyRefused = label.equals("ok") && verdict.equals("non-compliant");
            boolean wronglyPassed = label.equals("ko") && verdict.equals("compliant");
            if (wronglyRefused || wronglyPassed) {
                wrong.add(name + " " + verdict + " " + faults);
            }
        }
    }

    private void planted(String name, String defect, Pixels altered) {
        List<Picture> photos = meter.measure(altered.toImage(), null);
        boolean found = photos.stream().noneMatch(p -> TrialLimits.verdict(TrialLimits.faults(p.measures()))
                .equals("compliant"));
        boolean refused = photos.stream().allMatch(p -> TrialLimits.verdict(TrialLimits.faults(p.measures()))
                .equals("non-compliant"));
        int[] tally = tallies.computeIfAbsent(defect, d -> new int[3]);
        tally[0]++;
        tally[1] += found ? 1 : 0;
        tally[2] += refused ? 1 : 0;
        if (!found) {
            wrong.add(name + " with defect '" + defect + "' looks compliant");
        }
    }

    private void conclude() {
        say("%nPlanted defects: found (refused) of tried");
        tallies.forEach((defect, tally) -> say("  %-18s %d (%d) of %d", defect, tally[1], tally[2], tally[0]));
        say("%nWrong:");
        wrong.forEach(line -> say("  %s", line));
    }

    /** Cut to a head of 34 mm on 45, the crown a little above the middle of what is left. */
    private Pixels cut(Pixels image) {
        Head head = new Head(detector.detect(image).get(0));
        double height = head.height() * 45 / 34;
        double top = head.centre().y() - head.height() / 2 - (height - head.height()) * 0.5;
        View view = new View(new Mark(head.centre().x(), top + height / 2), height * 35 / 45, height, 0);
        return view.draw(image, (int) Math.round(view.width()), (int) Math.round(height));
    }

    private static Pixels read(Path file) {
        try {
            BufferedImage image = ImageIO.read(file.toFile());
            if (image == null) {
                throw new IOException("Not an image: " + file);
            }
            return Pixels.of(image);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String shown(Map<String, Double> measures) {
        StringBuilder line = new StringBuilder();
        new TreeMap<>(measures)
                .forEach((name, value) -> line.append(String.format(Locale.ROOT, "%s=%.2f ", name, value)));
        return line.toString();
    }

    @SuppressWarnings("SystemOut")
    private static void say(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
