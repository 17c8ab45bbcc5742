package fr.completude.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;

class CatalogueTest {

    @Test
    void theCatalogueThatComesWithTheProgramHasNoMistake() {
        Recogniser recogniser = Recogniser.load(Path.of("config"));
        assertThat(recogniser.types()).contains("facture-electricite", "cni", "acte-naissance", "photo-identite");
        assertThat(recogniser.subtypes().get("acte-naissance"))
                .containsExactlyInAnyOrder(
                        "copie-integrale", "extrait-avec-filiation", "extrait-sans-filiation", "extrait-plurilingue");
    }
}
