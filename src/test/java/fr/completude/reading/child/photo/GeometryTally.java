package fr.completude.reading.child.photo;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Alters sound photos by known amounts and counts how far off the measures are. */
final class GeometryTally {

    private static final double[] FACES_MM = {26, 30, 32, 36, 38, 41};
    private static final double[] TURNS = {-15, -8, -4, 4, 8, 15};

    private final List<Double> heights = new ArrayList<>();
    private final List<Double> rolls = new ArrayList<>();
    private final List<Double> frames = new ArrayList<>();

    /** A photo cut around a face of 34 mm, by its own measure. */
    void add(Subject subject, PhotoMeter meter) {
        double own = subject.head().height() / subject.photo().height() * Subject.PRINT_MM;
        for (double mm : FACES_MM) {
            Pixels altered = Retouch.framed(subject, own / mm, own / mm);
            measure(altered, meter, "faceHeight", heights, mm);
        }
        for (double turn : TURNS) {
            Pixels altered = Retouch.turned(subject, turn);
            measure(altered, meter, "roll", rolls, subject.head().roll() + turn);
        }
        for (double lean : new double[] {-6, 0, 3}) {
            Pixels print = View.whole(subject.photo())
                    .draw(subject.photo(), (int) Math.round(35 / 25.4 * Desk.DPI), (int)
                            Math.round(45 / 25.4 * Desk.DPI));
            Map<String, Double> measures =
                    meter.measure(Desk.a4().lay(print.toImage(), 70, 90, lean).scan(), Desk.DPI).stream()
                            .findFirst()
                            .map(picture -> picture.measures())
                            .orElse(Map.of());
            frames.add(Math.abs(measures.getOrDefault("frameWidth", 0.0) - 35));
            frames.add(Math.abs(measures.getOrDefault("frameHeight", 0.0) - 45));
        }
    }

    private static void measure(Pixels photo, PhotoMeter meter, String name, List<Double> errors, double truth) {
        meter.measure(photo.toImage(), null).stream()
                .findFirst()
                .ifPresentOrElse(
                        picture -> errors.add(Math.abs(picture.measures().getOrDefault(name, 0.0) - truth)),
                        () -> errors.add(Math.abs(truth)));
    }

    @Override
    public String toString() {
        return line("face height within 1.5 mm", heights, 1.5)
                + line("roll within 1.5 degrees", rolls, 1.5)
                + line("frame within 0.5 mm", frames, 0.5);
    }

    private static String line(String what, List<Double> errors, double limit) {
        return String.format(
                Locale.ROOT,
                "%s: %d of %d, mean error %.2f, worst %.2f%n",
                what,
                errors.stream().filter(error -> error <= limit).count(),
                errors.size(),
                errors.stream().mapToDouble(Double::doubleValue).average().orElse(0),
                errors.stream().mapToDouble(Double::doubleValue).max().orElse(0));
    }
}
