package fr.completude.reading.child;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import fr.completude.dossier.Word;
import fr.completude.reading.child.lines.Shape;
import fr.completude.reading.child.lines.Stretch;
import org.junit.jupiter.api.Test;

class PageLinesTest {

    private static final double WIDTH = 1000;
    private static final double HEIGHT = 500;

    private final Script script = new Script();

    /** Reads each stretch as it was told, by the height it stands at. */
    private static final class Script implements PageLines.Reader {

        private final Map<Integer, List<PlacedWord>> quick = new HashMap<>();
        private final Map<Integer, List<PlacedWord>> careful = new HashMap<>();
        private final List<Integer> readQuickly = new ArrayList<>();
        private final List<Integer> readCarefully = new ArrayList<>();

        @Override
        public List<List<PlacedWord>> quickly(List<Stretch> stretches) {
            return stretches.stream().map(this::quickly).toList();
        }

        private List<PlacedWord> quickly(Stretch stretch) {
            readQuickly.add((int) stretch.top());
            return quick.getOrDefault((int) stretch.top(), List.of());
        }

        @Override
        public List<PlacedWord> carefully(Stretch stretch, List<PlacedWord> atFirstSight) {
            readCarefully.add((int) stretch.top());
            return careful.getOrDefault((int) stretch.top(), atFirstSight);
        }
    }

    private static Stretch stretch(int top, int letters) {
        List<Shape> shapes = IntStream.range(0, letters)
                .mapToObj(i -> new Shape(100 + 12 * i, top, 10, 14, false))
                .toList();
        return new Stretch(100, top, 100 + 12 * letters, top + 14, shapes);
    }

    private static PlacedWord word(String text, int top, double confidence) {
        return new PlacedWord(new PixelWord(text, 0, 0, 10, 10, confidence, 0), stretch(top, text.length()));
    }

    private PageLines page(int... letters) {
        List<List<Stretch>> lines = IntStream.range(0, letters.length)
                .mapToObj(i -> List.of(stretch(40 * i, letters[i])))
                .toList();
        return new PageLines(lines, WIDTH, HEIGHT, script);
    }

    @Test
    void sureLongWordsTellThatAPageLiesAsMeant() {
        script.quick.put(0, List.of(word("CERTIFICAT", 0, 0.95), word("NATIONALITE", 0, 0.95)));

        assertThat(page(21).makeSense()).isTrue();
    }

    @Test
    void doubtedWordsDoNot() {
        script.quick.put(0, List.of(word("ALITNOITAN", 0, 0.1), word("TACIFITREC", 0, 0.1)));

        assertThat(page(21).makeSense()).isFalse();
    }

    @Test
    void someSureWordsAmongManyDoubtedOnesDoNot() {
        script.quick.put(
                0,
                List.of(
                        word("CONSOMMATION", 0, 0.95),
                        word("SUOIdISWEI3430", 0, 0.1),
                        word("S0UBEIJUOI3130", 0, 0.1),
                        word("quaqdasZ0Z09Ps", 0, 0.1),
                        word("sJ3Uue21n30e4n", 0, 0.1),
                        word("FACTURE", 0, 0.95)));

        assertThat(page(76).makeSense()).isFalse();
    }

    @Test
    void onlyTheLongestLinesAreTriedAndNoneIsReadTwice() {
        PageLines page = page(7, 8, 9, 10, 11, 12, 13, 14, 3);

        page.makeSense();

        assertThat(script.readQuickly).containsExactly(280, 240, 200, 160, 120, 80);
        assertThat(script.readCarefully).isEmpty();
    }

    @Test
    void thenEachLineIsReadOnceAndLookedAtAgain() {
        script.quick.put(0, List.of(word("FACTURF", 0, 0.3)));
        script.careful.put(0, List.of(word("FACTURE", 0, 0.9)));
        script.quick.put(40, List.of(word("EAU", 40, 0.9)));
        PageLines page = page(7, 3);
        page.makeSense();

        List<Word> words = page.words();

        assertThat(words).extracting(Word::text).containsExactly("FACTURE", "EAU");
        assertThat(words).extracting(Word::line).containsExactly(0, 1);
        assertThat(words.get(1).box().top()).isEqualTo(40 / HEIGHT);
        assertThat(script.readQuickly).containsExactlyInAnyOrder(0, 40);
        assertThat(script.readCarefully).containsExactly(0, 40);
    }

    @Test
    void whatATextureMakesIsNoText() {
        script.quick.put(0, List.of(word("xvi", 0, 0.1), word("|l", 0, 0.2)));

        assertThat(page(5).words()).isEmpty();
    }

    @Test
    void aMachineReadableLineStaysThoughTheEngineDoubtsIt() {
        script.quick.put(0, List.of(word("IDFRAMARTIN<<<<<", 0, 0.1)));

        assertThat(page(16).words()).hasSize(1);
    }

    @Test
    void theNumberOfAPaperStaysThoughTheEngineDoubtsIt() {
        script.quick.put(0, List.of(word("J5V8HWWJ46", 0, 0.2)));
        script.quick.put(40, List.of(word("IlIlWI", 40, 0.2)));

        assertThat(page(10, 6).words()).extracting(Word::text).containsExactly("J5V8HWWJ46");
    }
}
