package fr.completude.reading.child;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import fr.completude.reading.child.lines.Fineness;
import fr.completude.reading.child.lines.Plane;
import fr.completude.reading.child.lines.Shape;
import fr.completude.reading.child.lines.Stretch;
import fr.completude.reading.child.lines.Strip;
import org.junit.jupiter.api.Test;

class FirstSightTest {

    private static final int SMALL = 100;

    private final Script script = new Script();

    /** Sees and reads each stretch as it was told, by the height it stands at; larger strips are a pixel wider. */
    private static final class Script implements FirstSight.Means {

        private final Map<Integer, PlacedWord> small = new HashMap<>();
        private final Map<Integer, PlacedWord> large = new HashMap<>();
        private final List<Integer> widthsTogether = new ArrayList<>();
        private final List<String> cut = new ArrayList<>();
        private int width = SMALL;
        private boolean network = true;

        @Override
        public boolean canGlance() {
            return network;
        }

        @Override
        public Strip cut(Stretch stretch, Fineness fineness) {
            int extra = fineness.equals(Fineness.CAREFUL) ? 1 : 0;
            cut.add((int) stretch.top() + (extra == 1 ? " large" : " small"));
            return new Strip(new Plane(new byte[0], width + extra, 36), stretch, 0, 1);
        }

        @Override
        public List<List<PlacedWord>> glance(List<Strip> strips) {
            widthsTogether.add(
                    strips.stream().mapToInt(strip -> strip.plane().width()).sum());
            return strips.stream().map(this::seen).toList();
        }

        private List<PlacedWord> seen(Strip strip) {
            Map<Integer, PlacedWord> words = strip.plane().width() > width ? large : small;
            PlacedWord word = words.get((int) strip.stretch().top());
            return word == null ? List.of() : List.of(word);
        }

        @Override
        public List<PlacedWord> read(Strip strip) {
            assertThat(strip.plane().width()).isEqualTo(width);
            return List.of(word("engine" + (int) strip.stretch().top(), 0.5));
        }
    }

    private static PlacedWord word(String text, double confidence) {
        return new PlacedWord(new PixelWord(text, 0, 0, 1, 1, confidence, 0), stretch(0));
    }

    private static Stretch stretch(int top) {
        return new Stretch(0, top, 10, top + 10, List.of(new Shape(0, top, 10, 10, false)));
    }

    private List<String> read(int lines) {
        return new FirstSight(script)
                        .read(IntStream.range(0, lines)
                                .mapToObj(FirstSightTest::stretch)
                                .toList())
                        .stream()
                        .map(LineReader::text)
                        .toList();
    }

    @Test
    void whatTheNetworkIsSureOfIsNotLookedAtAgain() {
        script.small.put(0, word("Mus", 0.9));

        assertThat(read(1)).containsExactly("Mus");
        assertThat(script.cut).containsExactly("0 small");
    }

    @Test
    void whatItDoubtsAndSeesLikewiseWhenLargerIsBelieved() {
        script.small.put(0, word("Total 216,44 €", 0.85));
        script.large.put(0, word("Total 216,44 €", 0.9));

        assertThat(read(1)).containsExactly("Total 216,44 €");
    }

    @Test
    void whereTwoGlancesContradictEachOtherTheEngineReads() {
        script.small.put(0, word("Total 216,44 €", 0.85));
        script.large.put(0, word("Total 21644 €", 0.9));
        script.small.put(1, word("DE LA ROCHE", 0.85));
        script.large.put(1, word("DE LAROCHE", 0.9));

        assertThat(read(2)).containsExactly("engine0", "engine1");
    }

    @Test
    void aGuessContradictsNothing() {
        script.small.put(0, word("Mns", 0.4));
        script.large.put(0, word("Mus", 0.9));

        assertThat(read(1)).containsExactly("Mus");
    }

    @Test
    void whatStaysInDoubtTheEngineReads() {
        script.small.put(0, word("Mus", 0.85));
        script.large.put(0, word("Mns", 0.85));
        script.small.put(1, word("Mus", 0.65));
        script.large.put(1, word("Mus", 0.65));
        script.small.put(2, word("Mus", Double.NaN));
        script.large.put(2, word("Mus", Double.NaN));

        assertThat(read(3)).containsExactly("engine0", "engine1", "engine2");
    }

    @Test
    void whatIsSeenTheSameTwiceIsSo() {
        script.small.put(0, word("Mus", 0.72));
        script.large.put(0, word("Mus", 0.5));
        script.small.put(1, word("Mus", 0.5));
        script.large.put(1, word("Mus", 0.72));

        assertThat(read(2)).containsExactly("Mus", "Mus");
    }

    @Test
    void whereTheNetworkMakesOutNothingTheEngineIsNotAsked() {
        script.small.put(0, word("NOINOW", 0.1));
        script.large.put(0, word("JNOINOW", 0.2));

        assertThat(read(2)).containsExactly("JNOINOW", "");
    }

    @Test
    void machineReadableLinesTheEngineReadsHoweverLittleIsSeen() {
        script.small.put(0, word("IDFRAX6XK88ROE7<<<<<", 0.28));

        assertThat(read(1)).containsExactly("engine0");
    }

    @Test
    void withoutTheNetworkTheEngineReadsAndNothingIsCutTwice() {
        script.network = false;

        assertThat(read(2)).containsExactly("engine0", "engine1");
        assertThat(script.cut).containsExactly("0 small", "1 small");
        assertThat(script.widthsTogether).isEmpty();
    }

    @Test
    void manyLinesAreLookedAtInPortionsAndKeepTheirOrder() {
        script.width = FirstSight.PORTION / 3;
        for (int i = 0; i < 7; i++) {
            script.small.put(i, word("line" + i, 0.9));
        }

        assertThat(read(8)).containsExactly("line0", "line1", "line2", "line3", "line4", "line5", "line6", "");
        assertThat(script.widthsTogether).hasSizeGreaterThan(2).allMatch(width -> width <= FirstSight.PORTION);
    }
}
