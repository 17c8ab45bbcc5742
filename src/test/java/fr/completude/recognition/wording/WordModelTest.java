package fr.completude.recognition.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPOutputStream;

import org.junit.jupiter.api.Test;

class WordModelTest {

    private static final WordModel MODEL = WordLearner.learn(
            List.of(
                    lesson("bail", "CONTRAT DE LOCATION BAILLEUR LOCATAIRE LOYER"),
                    lesson("bail", "BAIL BAILLEUR LOCATAIRE LOYER DUREE"),
                    lesson(WordModel.OTHER, "CONGE LOCATAIRE PREAVIS BAIL"),
                    lesson(WordModel.OTHER, "PREAVIS CONGE DEPART BAIL LOCATAIRE")),
            Set.of());

    @Test
    void theWordsOfATypeSpeakForIt() {
        assertThat(opinion("BAILLEUR LOCATAIRE LOYER").likeliest()).isEqualTo("bail");
        assertThat(opinion("BAIL LOCATAIRE CONGE PREAVIS").likeliest()).isEqualTo(WordModel.OTHER);
    }

    @Test
    void likelihoodsAddUpToOne() {
        assertThat(opinion("BAIL LOYER").shares().values().stream()
                        .mapToDouble(Double::doubleValue)
                        .sum())
                .isBetween(0.999, 1.001);
    }

    @Test
    void wordsOfOnePersonOnlyAreNotLearnt() {
        WordModel model = WordLearner.learn(
                List.of(
                        new WordLearner.Lesson(
                                "bail", List.of(words("BAIL LOYER MARTIN"), words("BAIL LOYER DUPRE")), List.of()),
                        new WordLearner.Lesson(
                                "bail", List.of(words("BAIL LOYER DUPRE"), words("BAIL LOYER MARTIN")), List.of())),
                Set.of());

        assertThat(model.words()).containsOnlyKeys("BAIL", "LOYER");
    }

    @Test
    void numbersAreNoWords() {
        assertThat(WordBag.of(List.of("BAIL", "2026", "A1", "X", "BAIL")).counts())
                .containsOnlyKeys("BAIL");
    }

    @Test
    void theMostTellingWordsComeFirst() {
        List<String> telling =
                MODEL.telling(WordBag.of(words("BAIL LOCATAIRE CONGE PREAVIS")), WordModel.OTHER, "bail", 2);

        assertThat(telling).containsExactlyInAnyOrder("CONGE", "PREAVIS");
    }

    @Test
    void whatIsWrittenIsReadAgain() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        MODEL.write(out);

        WordModel read = WordModel.read(new ByteArrayInputStream(out.toByteArray()));

        WordBag bag = WordBag.of(words("BAIL LOCATAIRE CONGE"));
        assertThat(read.types()).isEqualTo(MODEL.types());
        assertThat(read.opinion(bag)).isEqualTo(MODEL.opinion(bag));
    }

    @Test
    void namesAreNotLearnt() {
        WordModel model = WordLearner.learn(
                List.of(lesson("bail", "BAIL LOYER MARTIN"), lesson("bail", "BAIL LOYER MARTIN")), Set.of("MARTIN"));

        assertThat(model.words()).containsOnlyKeys("BAIL", "LOYER");
    }

    @Test
    void whatIsCutShortIsRefused() throws IOException {
        ByteArrayOutputStream plain = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(plain);
                DataOutputStream data = new DataOutputStream(out)) {
            data.writeInt(2);
            data.writeUTF("bail");
            data.writeUTF(WordModel.OTHER);
            data.writeInt(1);
            data.writeUTF("LOYER");
            data.writeFloat(1);
            data.writeByte(3);
        }

        assertThatThrownBy(() -> WordModel.read(new ByteArrayInputStream(plain.toByteArray())))
                .isInstanceOf(EOFException.class);
    }

    @Test
    void theModelOfTheProgramIsSmall() {
        assertThat(WordModel.load().words()).hasSizeLessThan(4000);
    }

    private static Opinion opinion(String text) {
        return MODEL.opinion(WordBag.of(words(text)));
    }

    private static WordLearner.Lesson lesson(String type, String text) {
        return new WordLearner.Lesson(type, List.of(words(text)), List.of());
    }

    private static List<String> words(String text) {
        return List.of(text.split(" "));
    }
}
