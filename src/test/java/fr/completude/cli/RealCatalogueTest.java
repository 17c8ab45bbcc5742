package fr.completude.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fr.completude.checking.Judge;
import fr.completude.checking.TestMatrix;
import fr.completude.checking.examples.ExampleFile;
import fr.completude.recognition.Recogniser;
import org.junit.jupiter.api.Test;

/** The matrix and the catalogue of recognition speak of the same pieces. */
class RealCatalogueTest {

    @Test
    void theMatrixLoadsAndItsExamplesHoldWithWhatRecognitionReallyKnows() {
        Recogniser recogniser = Recogniser.load(TestMatrix.CONFIG);
        Judge judge = Judge.load(TestMatrix.CONFIG, recogniser.subtypes());

        assertThat(ExampleFile.beside(TestMatrix.CONFIG)).isNotEmpty().allSatisfy(file -> assertThat(
                        ExampleFile.read(file, file.toString(), judge).differences(judge))
                .isEmpty());
        // Every subtype a rule names can be found on a paper, and every type that decides a usual dossier.
        assertThat(judge.matrix().lexicon().recognised())
                .contains("predemande-ants", "photo-identite", "cni", "passeport", "acte-naissance", "timbre-fiscal")
                .contains("attestation-hebergement", "declaration-vol", "echeancier", "quittance-loyer");
        assertThat(recogniser.subtypes().get("quittance-loyer"))
                .contains("bailleur-professionnel", "bailleur-particulier");
        assertThat(recogniser.subtypes().get("releve-caf")).contains("aide-logement", "sans-aide-logement");
    }
}
