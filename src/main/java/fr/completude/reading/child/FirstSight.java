package fr.completude.reading.child;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import fr.completude.reading.child.lines.Fineness;
import fr.completude.reading.child.lines.Stretch;
import fr.completude.reading.child.lines.Strip;

/**
 * What lines say at first sight. The network alone is asked before the engine, which takes many times longer; what it
 * doubts it is shown larger, and what it still doubts, or then sees otherwise, is left to the engine.
 */
final class FirstSight {

    /** What lines are read with. */
    interface Means {

        /** Whether there is a network to ask. */
        boolean canGlance();

        Strip cut(Stretch stretch, Fineness fineness);

        /** What the network makes of each of some strips. */
        List<List<PlacedWord>> glance(List<Strip> strips);

        /** What the engine makes of a strip. */
        List<PlacedWord> read(Strip strip);
    }

    /** What the network sees this surely, the engine, which also has words in mind, reads as well. */
    static final double SURE = 0.86;

    /** A reading less sure than this is none, and another one no contradiction. */
    static final double GUESSED = 0.6;

    /** Width of the strips looked at together, px: about 300 bytes are needed for each, three times for the doubted. */
    static final int PORTION = 120_000;

    private final Means means;

    FirstSight(Means means) {
        this.means = means;
    }

    /** The words of each stretch. */
    List<List<PlacedWord>> read(List<Stretch> stretches) {
        if (!means.canGlance()) {
            return stretches.stream()
                    .map(stretch -> means.read(means.cut(stretch, Fineness.QUICK)))
                    .toList();
        }
        List<List<PlacedWord>> words = new ArrayList<>();
        List<Strip> portion = new ArrayList<>();
        int width = 0;
        for (Stretch stretch : stretches) {
            Strip strip = means.cut(stretch, Fineness.QUICK);
            if (width + strip.plane().width() > PORTION) {
                words.addAll(together(portion));
                portion.clear();
                width = 0;
            }
            portion.add(strip);
            width += strip.plane().width();
        }
        words.addAll(together(portion));
        return words;
    }

    private List<List<PlacedWord>> together(List<Strip> strips) {
        if (strips.isEmpty()) {
            return List.of();
        }
        List<List<PlacedWord>> words = new ArrayList<>(means.glance(strips));
        List<Integer> doubted = IntStream.range(0, words.size())
                .filter(i -> !isSure(words.get(i)))
                .boxed()
                .toList();
        if (doubted.isEmpty()) {
            return words;
        }
        List<List<PlacedWord>> larger = means.glance(doubted.stream()
                .map(i -> means.cut(strips.get(i).stretch(), Fineness.CAREFUL))
                .toList());
        for (int i = 0; i < doubted.size(); i++) {
            int line = doubted.get(i);
            List<PlacedWord> again = larger.get(i);
            boolean believed = isSure(again) && !contradicts(again, words.get(line));
            words.set(line, believed ? again : means.read(strips.get(line)));
        }
        return words;
    }

    private static boolean isSure(List<PlacedWord> words) {
        return LineReader.confidence(words) >= SURE;
    }

    private static boolean contradicts(List<PlacedWord> again, List<PlacedWord> first) {
        return LineReader.confidence(first) >= GUESSED
                && !LineReader.text(again).equals(LineReader.text(first));
    }
}
