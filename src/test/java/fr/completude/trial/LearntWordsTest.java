package fr.completude.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import fr.completude.recognition.Recogniser;
import fr.completude.recognition.wording.WordModel;
import fr.completude.sample.plan.Catalogue;
import org.junit.jupiter.api.Test;

/** What the model that comes with the program was taught, and what it must not be. */
class LearntWordsTest {

    private static final Path CONFIG = Path.of("config");

    /** Types the words can say nothing of, and why. */
    private static final Map<String, String> WITHOUT_WORDS =
            Map.of("photo-identite", "a picture, told by its measures");

    private final WordModel model = WordModel.load();

    @Test
    void noNameIsHeldForOrAgainstAType() {
        Set<String> names =
                new TreeSet<>(InventedNames.ofPeople(Catalogue.load().people()));
        names.addAll(InventedNames.givenNames(CONFIG));
        names.addAll(Set.of("ROUSSEL", "LAFON", "MARCHAL", "AUBIN", "LILVAL", "HYDREA", "ENERGEO"));

        assertThat(model.words()).doesNotContainKeys(names.toArray(String[]::new));
    }

    @Test
    void noMonthIsHeldForOrAgainstAType() {
        assertThat(model.words()).doesNotContainKeys(WordModelTraining.months().toArray(String[]::new));
    }

    @Test
    void everyTypeThatHasWordsWasLearnt() {
        Set<String> unknown = new TreeSet<>(Recogniser.load(CONFIG).types());
        unknown.removeAll(model.types());

        assertThat(unknown)
                .as("draw papers of these types and learn anew (WordModelTraining), or say here why not")
                .isEqualTo(new TreeSet<>(WITHOUT_WORDS.keySet()));
    }
}
