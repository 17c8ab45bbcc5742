package fr.completude.reading.child.photo;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import java.util.function.UnaryOperator;

/** Defects planted in a good photo of 35 × 45 mm, each about twice as strong as its limit. */
final class Alteration {

    private Alteration() {}

    static Map<String, UnaryOperator<Pixels>> all() {
        Map<String, UnaryOperator<Pixels>> all = new LinkedHashMap<>();
        all.put("tilted right", photo -> seen(photo, 1, 1, -11));
        all.put("tilted left", photo -> seen(photo, 1, 1, 11));
        all.put("face too small", photo -> seen(photo, 1.4, 1.4, 0));
        all.put("face too large", photo -> seen(photo, 0.8, 0.8, 0));
        all.put("square", photo -> seen(photo, 45.0 / 35, 1, 0));
        all.put("narrow", photo -> seen(photo, 0.85, 1, 0));
        all.put("blurred", photo -> coarse(photo, 130));
        all.put("dark", photo -> levels(photo, v -> v * 0.3));
        all.put("burnt", photo -> levels(photo, v -> v * 2.2));
        all.put("grey", Alteration::grey);
        all.put("lit from a side", Alteration::lit);
        all.put("two people", Alteration::twice);
        all.put("no face", photo -> View.whole(photo)
                .part(0.02, 0.02, 0.15, 0.15 * photo.width() / photo.height() * 45 / 35)
                .draw(photo, photo.width(), photo.height()));
        return all;
    }

    private static Pixels seen(Pixels photo, double wider, double higher, double angle) {
        View view = new View(
                new Mark(photo.width() / 2.0, photo.height() / 2.0),
                photo.width() * wider,
                photo.height() * higher,
                angle);
        return view.draw(photo, (int) (photo.width() * wider), (int) (photo.height() * higher));
    }

    /** As if scanned at so few pixels over the height of the print and enlarged again. */
    private static Pixels coarse(Pixels photo, int height) {
        Pixels small = View.whole(photo).draw(photo, height * photo.width() / photo.height(), height);
        return View.whole(small).draw(small, photo.width(), photo.height());
    }

    private static Pixels levels(Pixels photo, DoubleUnaryOperator level) {
        return mapped(
                photo,
                (x, rgb) -> packed(
                        level.applyAsDouble(Pixels.channel(rgb, 16)),
                        level.applyAsDouble(Pixels.channel(rgb, 8)),
                        level.applyAsDouble(Pixels.channel(rgb, 0))));
    }

    private static Pixels grey(Pixels photo) {
        return mapped(photo, (x, rgb) -> packed(Pixels.luma(rgb), Pixels.luma(rgb), Pixels.luma(rgb)));
    }

    /** The right half loses up to four fifths of its light. */
    private static Pixels lit(Pixels photo) {
        return mapped(photo, (x, rgb) -> {
            double light = 1 - 0.8 / (1 + Math.exp(-((double) x / photo.width() - 0.5) * 30));
            return packed(
                    Pixels.channel(rgb, 16) * light, Pixels.channel(rgb, 8) * light, Pixels.channel(rgb, 0) * light);
        });
    }

    private static Pixels twice(Pixels photo) {
        int w = photo.width() / 2;
        Pixels one = View.whole(photo).part(0.1, 0, 0.8, 1).draw(photo, w, photo.height() * 5 / 8);
        int[] rgb = new int[w * 2 * one.height()];
        for (int i = 0; i < rgb.length; i++) {
            int y = i / (w * 2);
            int x = i % (w * 2);
            rgb[i] = x < w ? one.at(x, y) : darker(one.at(w * 2 - 1 - x, y));
        }
        return new Pixels(w * 2, one.height(), rgb);
    }

    private static int darker(int rgb) {
        return packed(Pixels.channel(rgb, 16) * 0.9, Pixels.channel(rgb, 8) * 0.85, Pixels.channel(rgb, 0) * 0.8);
    }

    private interface Change {
        int of(int x, int rgb);
    }

    private static Pixels mapped(Pixels photo, Change change) {
        int w = photo.width();
        int[] rgb = new int[w * photo.height()];
        for (int i = 0; i < rgb.length; i++) {
            int row = i / w;
            rgb[i] = change.of(i % w, photo.at(i % w, row));
        }
        return new Pixels(w, photo.height(), rgb);
    }

    private static int packed(double red, double green, double blue) {
        return level(red) << 16 | level(green) << 8 | level(blue);
    }

    private static int level(double value) {
        return (int) Math.max(0, Math.min(255, Math.round(value)));
    }
}
