package fr.completude.reading.child;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import fr.completude.dossier.Box;
import fr.completude.dossier.MrzReading;
import fr.completude.dossier.Picture;
import fr.completude.dossier.Word;
import org.junit.jupiter.api.Test;

class OcrPassTest {

    private static final List<String> CARD = List.of("CARTE", "NATIONALE", "NOM", "MARNAIS", "PRENOMS", "AGATHE");
    private static final List<String> TEXTURE =
            List.of("vu", "\\", "4%", "Pa", "(Cr", "PA", "l'", "=>", "La", "VA", "|", "Ne");

    @Test
    void aCardWithManyLinesOfPatternIsMuddled() {
        assertThat(pass(CARD, TEXTURE).isMuddled()).isTrue();
    }

    @Test
    void aCardWithFewLinesOfPatternIsNot() {
        assertThat(pass(CARD, TEXTURE.subList(0, 2)).isMuddled()).isFalse();
    }

    @Test
    void aHandfulOfLinesIsNeverCalledAMuddle() {
        assertThat(pass(List.of("Lu"), List.of("vu", "et")).isMuddled()).isFalse();
    }

    @Test
    void theMuddleIsWhereItsLinesAre() {
        assertThat(read(lines(CARD, 0.9, 0), List.of()).muddle()).isEmpty();
        List<Word> words = new ArrayList<>(lines(CARD, 0.9, 0));
        words.add(new Word("vu", new Box(0.5, 0.2, 0.1, 0.02), 0.5, 20));
        words.add(new Word("4%", new Box(0.3, 0.4, 0.1, 0.02), 0.5, 21));

        Box muddle = read(words, List.of()).muddle().orElseThrow();

        assertThat(List.of(muddle.left(), muddle.top(), muddle.right(), muddle.bottom()))
                .usingElementComparator((a, b) -> Math.abs(a - b) < 1e-9 ? 0 : 1)
                .containsExactly(0.3, 0.2, 0.6, 0.42);
    }

    @Test
    void withoutTheMuddleWordsNumbersAndSureLettersRemain() {
        List<Word> words = new ArrayList<>(lines(CARD, 0.9, 0));
        words.addAll(lines(TEXTURE, 0.5, 10));
        words.add(word("X4RTBPFW4", 0.4, 30));
        words.add(word("IDFRAMARNAIS<<<<<<<<<<<<<<<<<<750123", 0.1, 31));
        words.add(word("F", 0.95, 32));

        assertThat(read(words, List.of()).withoutMuddle().words())
                .extracting(Word::text)
                .containsExactly(
                        "CARTE",
                        "NATIONALE",
                        "NOM",
                        "MARNAIS",
                        "PRENOMS",
                        "AGATHE",
                        "X4RTBPFW4",
                        "IDFRAMARNAIS<<<<<<<<<<<<<<<<<<750123",
                        "F");
    }

    @Test
    void twoReadingsTogetherHaveEachPlaceOnce() {
        OcrPass first = read(List.of(word("MARNAIS", 0.9, 0), word("ABATHE", 0.7, 1)), List.of());
        OcrPass second = read(
                List.of(word("AGATHE", 0.9, 1), word("PREFECTURE", 0.9, 2), word("Va", 0.7, 3)),
                List.of(new MrzReading("P<FRA", Box.PAGE)));

        OcrPass both = first.with(second);

        assertThat(both.words()).extracting(Word::text).containsExactly("MARNAIS", "ABATHE", "PREFECTURE");
        assertThat(both.words()).extracting(Word::line).doesNotHaveDuplicates();
        assertThat(both.mrz()).hasSize(1);
    }

    @Test
    void aWordThatMakesSenseTakesThePlaceOfOneThatDoesNot() {
        OcrPass first = read(List.of(word("MARNAIS", 0.9, 0), word("TYFE/Tipe", 0.1, 1)), List.of());
        OcrPass second = read(List.of(word("MARMAIS", 0.8, 0), word("PASSEPORT", 0.9, 1)), List.of());

        assertThat(first.with(second).words()).extracting(Word::text).containsExactly("MARNAIS", "PASSEPORT");
    }

    @Test
    void aDateReadInPiecesIsNotLostToTheSameDateInOne() {
        OcrPass first = read(
                List.of(
                        new Word("01", new Box(0.1, 0.1, 0.05, 0.02), 0.9, 0),
                        new Word("04", new Box(0.2, 0.1, 0.05, 0.02), 0.9, 0),
                        new Word("1995", new Box(0.3, 0.1, 0.1, 0.02), 0.9, 0)),
                List.of());
        OcrPass second = read(List.of(new Word("01041995", new Box(0.1, 0.1, 0.3, 0.02), 0.95, 0)), List.of());

        assertThat(first.with(second).words()).extracting(Word::text).containsExactly("01", "04", "1995");
        assertThat(second.with(first).words()).extracting(Word::text).containsExactly("01041995");
    }

    @Test
    void numbersThatTwoReadingsReadDifferentlyAreInDoubt() {
        OcrPass first = read(List.of(word("12/03/2026", 0.9, 0), word("MARNAIS", 0.9, 1)), List.of());
        OcrPass second = read(List.of(word("12/08/2026", 0.9, 0), word("MARMAIS", 0.9, 1)), List.of());
        OcrPass alike = read(List.of(word("12.03.2026", 0.9, 0)), List.of());

        assertThat(first.with(second).words()).extracting(Word::confidence).containsExactly(0.5, 0.9);
        assertThat(first.with(alike).words()).extracting(Word::confidence).containsExactly(0.9, 0.9);
    }

    @Test
    void inkThatAnotherReadingReadsAsPrintIsNoSignature() {
        Picture name = new Picture(new Box(0.1, 0.05, 0.28, 0.02), Map.of("ink", 0.2), List.of());
        Picture signature = new Picture(new Box(0.05, 0.06, 0.5, 0.1), Map.of("ink", 0.1), List.of());
        OcrPass first = new OcrPass(
                0, 0, 1000, 700, 1, List.of(word("Signature", 0.9, 0)), List.of(), List.of(name, signature));
        OcrPass second = read(List.of(word("MARNAIS", 0.9, 2), word("AGATHE", 0.9, 4)), List.of());

        assertThat(first.with(second).marks()).containsExactly(signature);
    }

    @Test
    void aPageOfNothingButMuddleIsNotBlank() {
        OcrPass muddle = read(lines(TEXTURE, 0.5, 0), List.of());

        assertThat(muddle.withoutMuddle().words()).hasSize(TEXTURE.size());
        assertThat(read(List.of(word("MARNAIS", 0.9, 20)), List.of())
                        .with(muddle)
                        .words())
                .extracting(Word::text)
                .containsExactly("MARNAIS");
    }

    private static OcrPass pass(List<String> sure, List<String> doubted) {
        List<Word> words = new ArrayList<>(lines(sure, 0.9, 0));
        words.addAll(lines(doubted, 0.5, sure.size()));
        return new OcrPass(0, 0, 1000, 700, 1, words, List.of(), List.of());
    }

    private static OcrPass read(List<Word> words, List<MrzReading> mrz) {
        return new OcrPass(0, 0, 1000, 700, 1, words, mrz, List.of());
    }

    private static List<Word> lines(List<String> texts, double confidence, int first) {
        List<Word> words = new ArrayList<>();
        for (String text : texts) {
            words.add(word(text, confidence, first + words.size()));
        }
        return words;
    }

    private static Word word(String text, double confidence, int line) {
        return new Word(text, new Box(0.1, 0.025 * line, 0.3, 0.02), confidence, line);
    }
}
