package fr.completude.reading.child.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpellingTest {

    private static final int BLANK = 7;
    private static final Matrix NONE = new Matrix(1, 1, new float[1], new float[1]);
    private static final Cell CELL = Cell.of(Collections.nCopies(4, NONE));
    private static final TextModel MODEL =
            new TextModel(NONE, CELL, CELL, CELL, CELL, NONE, List.of(" ", "a", "b", "é", "1", "2", ",", ""), BLANK);

    /** Each column by its likeliest character and how likely it is, the rest of it going to another one. */
    private static List<SeenWord> spelled(Object... columns) {
        Sighting sighting = new Sighting(columns.length / 3);
        for (int i = 0; i < columns.length; i += 3) {
            float[] values = new float[BLANK + 1];
            float likely = ((Double) columns[i + 1]).floatValue();
            values[index((String) columns[i])] = likely;
            values[index((String) columns[i + 2])] = 1 - likely;
            sighting.note(i / 3, values, 0, values.length);
        }
        return Spelling.of(sighting, MODEL);
    }

    private static int index(String character) {
        return character.isEmpty() ? BLANK : MODEL.alphabet().indexOf(character);
    }

    @Test
    void theSameCharacterInNeighbouringColumnsIsOneAndTwiceWithNothingBetween() {
        assertThat(spelled("a", 1.0, "", "a", 1.0, "", "", 1.0, "a", "a", 1.0, "", "b", 1.0, ""))
                .extracting(SeenWord::text)
                .containsExactly("aab");
    }

    @Test
    void spacesPartWordsAndTellWhereTheyBegin() {
        List<SeenWord> words = spelled("", 1.0, "a", "a", 1.0, "", " ", 1.0, "", "", 1.0, "b", "é", 1.0, "");

        assertThat(words).extracting(SeenWord::text).containsExactly("a", "é");
        assertThat(words).extracting(SeenWord::left).containsExactly(0, 9);
    }

    @Test
    void aWordIsAsSureAsItsLeastSureCharacter() {
        List<SeenWord> words = spelled("a", 1.0, "", "b", 0.5, "é", " ", 1.0, "", "a", 1.0, "");

        assertThat(words.get(0).confidence()).isCloseTo(1 + 0.35 * (Math.log(0.5) - 0.085), within(1e-6));
        assertThat(words.get(1).confidence()).isGreaterThan(0.96);
    }

    @Test
    void theEdgeOfACharacterIsNoDoubt() {
        List<SeenWord> words = spelled("", 0.6, "a", "a", 0.6, "", "", 0.6, "a", "", 0.6, "b", "b", 1.0, "");

        assertThat(words.get(0).confidence()).isGreaterThan(0.96);
    }

    @Test
    void aSpaceThatIsHardlyNoneIsADoubt() {
        List<SeenWord> words = spelled("a", 1.0, "", "", 0.6, " ", "b", 1.0, "");

        assertThat(words).extracting(SeenWord::text).containsExactly("ab");
        assertThat(words.get(0).confidence()).isLessThan(0.82);
    }

    @Test
    void aDoubtedSpaceIsADoubtAboutBothWords() {
        List<SeenWord> words = spelled("a", 1.0, "", " ", 0.5, "é", "b", 1.0, "");

        assertThat(words).hasSize(2).allMatch(word -> word.confidence() < 0.75);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "a", ","})
    void aCharacterThatMayBeHiddenInSeveralColumnsIsADoubtAndNotRead(String hidden) {
        List<SeenWord> words =
                spelled("2", 1.0, "", "", 0.64, hidden, "", 0.64, hidden, "", 0.64, hidden, "2", 1.0, "");

        assertThat(words).extracting(SeenWord::text).containsExactly("22");
        assertThat(words.get(0).confidence()).isLessThan(0.3);
    }

    @Test
    void aSpaceThatIsLikelySomewhereAmongColumnsPartsWordsAndIsNoSurerThanThat() {
        List<SeenWord> words =
                spelled("a", 1.0, "", "", 0.6, " ", "", 0.6, " ", "", 0.6, " ", "", 1.0, "b", "b", 1.0, "");

        assertThat(words).extracting(SeenWord::text).containsExactly("a", "b");
        assertThat(words).allSatisfy(word -> assertThat(word.confidence())
                .isCloseTo(1 + 0.35 * (Math.log(1 - 0.6 * 0.6 * 0.6) - 0.085), within(1e-6)));
    }

    @Test
    void aDoubtInFrontOfAHiddenSpaceIsNotForgotten() {
        List<SeenWord> words =
                spelled("a", 1.0, "", "", 0.6, "é", "", 0.55, " ", "", 0.55, " ", "", 0.55, " ", "b", 1.0, "");

        assertThat(words).extracting(SeenWord::text).containsExactly("a", "b");
        assertThat(words).allMatch(word -> word.confidence() < 0.8);
    }

    @Test
    void namesAndNumbersAreDoubtedAsTheEngineDoubtsWhatIsInNoDictionary() {
        List<SeenWord> words = spelled("1", 0.74, "2", "2", 1.0, "", " ", 1.0, "", "a", 0.74, "é");

        assertThat(words.get(0).confidence()).isCloseTo(1 + 0.7875 * (Math.log(0.74) - 0.085), within(1e-6));
        assertThat(words.get(1).confidence()).isCloseTo(1 + 0.35 * (Math.log(0.74) - 0.085), within(1e-6));
    }

    @Test
    void theSameFigureThatMayBeThereTwiceIsADoubt() {
        List<SeenWord> dipped = spelled("1", 1.0, "", "1", 0.55, "", "1", 1.0, "", "2", 1.0, "");
        List<SeenWord> parted = spelled("1", 1.0, "", "", 0.55, "1", "1", 1.0, "", "2", 1.0, "");

        assertThat(dipped).extracting(SeenWord::text).containsExactly("12");
        assertThat(parted).extracting(SeenWord::text).containsExactly("112");
        assertThat(dipped.get(0).confidence()).isLessThan(0.6);
        assertThat(parted.get(0).confidence()).isLessThan(0.6);
    }

    @Test
    void ofLikelihoodsThatAreNoneNothingIsSure() {
        Sighting sighting = new Sighting(3);
        float[] sure = new float[BLANK + 1];
        sure[index("a")] = 1;
        float[] none = new float[BLANK + 1];
        Arrays.fill(none, Float.NaN);
        sighting.note(0, sure, 0, sure.length);
        sighting.note(1, none, 0, none.length);
        sighting.note(2, sure, 0, sure.length);

        assertThat(Spelling.of(sighting, MODEL)).isNotEmpty().allMatch(word -> word.confidence() == 0);
    }

    @Test
    void nothingSeenIsNoWord() {
        assertThat(spelled("", 1.0, "a", " ", 1.0, "")).isEmpty();
    }
}
