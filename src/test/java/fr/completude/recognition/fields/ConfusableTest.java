package fr.completude.recognition.fields;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

class ConfusableTest {

    private final Confusable confusable = new Confusable(List.of("O0", "I1"), List.of("J3"));

    @Test
    void everyWayToReadANumberIsListedTheFewestChangesFirst() {
        assertThat(confusable.variants("W0D1278N3", 0.9))
                .containsExactlyInAnyOrder("WOD1278N3", "W0DI278N3", "WODI278N3");
        assertThat(confusable.variants("W0D1278N3", 0.9).get(2)).isEqualTo("WODI278N3");
    }

    @Test
    void aNumberWithoutSuchCharactersIsNoOther() {
        assertThat(confusable.variants("97J7K47C93", 0.9)).isEmpty();
        assertThat(Confusable.NONE.variants("0O1I", 0.9)).isEmpty();
    }

    @Test
    void aNumberMadeOfNothingElseHasNoEndlessList() {
        assertThat(confusable.variants("0101010101", 0.9)).hasSize(8).doesNotContain("0101010101");
    }

    @Test
    void inDoubtRarerMistakesAreThoughtOfToo() {
        assertThat(confusable.variants("AJ2", 0.5)).containsExactly("A32");
        assertThat(confusable.variants("AJ2", 0.6)).isEmpty();
    }
}
