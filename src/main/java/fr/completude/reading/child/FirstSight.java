package fr.completude.reading.child;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import fr.completude.reading.child.lines.Fineness;
import fr.completude.reading.child.lines.Stretch;
import fr.completude.reading.child.lines.Strip;

/**
 * What lines say at first sight. The network alone is asked before the engine, which takes many times longer; what it
 * doubts it is shown larger, and what it still doubts, or then sees otherwise, is left to the engine where that may help.
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

    /** Seen the same, small and large, this surely at least once, it is so. */
    static final double SEEN_TWICE = 0.7;

    /** What is seen less surely than this, small and large, is no text the engine could read. */
    static final double HOPELESS = 0.3;

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
            Optional<List<PlacedWord>> told = told(words.get(line), again);
            words.set(line, told.isPresent() ? told.get() : means.read(strips.get(line)));
        }
        return words;
    }

    /**
     * What two glances at a line tell; empty when the engine may tell more. Of 1,719 lines of scans and photos doubted at
     * both, it read the same as the network where that saw the same twice (but for dots and dashes), and made nothing of
     * what the network could make nothing of at all: textures, and lines upside down.
     */
    private static Optional<List<PlacedWord>> told(List<PlacedWord> first, List<PlacedWord> again) {
        if (isSure(again) && !contradicts(again, first)) {
            return Optional.of(again);
        }
        List<PlacedWord> surer = LineReader.confidence(again) > LineReader.confidence(first) ? again : first;
        double confidence = LineReader.confidence(surer);
        boolean same = LineReader.text(again).equals(LineReader.text(first));
        boolean nothing = confidence < HOPELESS && !LineReader.text(surer).contains("<");
        return (same && confidence >= SEEN_TWICE) || nothing ? Optional.of(surer) : Optional.empty();
    }

    private static boolean isSure(List<PlacedWord> words) {
        return LineReader.confidence(words) >= SURE;
    }

    private static boolean contradicts(List<PlacedWord> again, List<PlacedWord> first) {
        return LineReader.confidence(first) >= GUESSED
                && !LineReader.text(again).equals(LineReader.text(first));
    }
}
