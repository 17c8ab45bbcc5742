package fr.completude.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import fr.completude.config.ConfigException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogueTest {

    private final Path config;

    CatalogueTest(@TempDir Path folder) throws IOException {
        this.config = folder;
        try (Stream<Path> files = Files.walk(Path.of("config"))) {
            for (Path file : files.toList()) {
                Path copy = config.resolve(Path.of("config").relativize(file));
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy);
                }
            }
        }
    }

    @Test
    void theCatalogueThatComesWithTheProgramHasNoMistake() {
        Recogniser recogniser = Recogniser.load(Path.of("config"));
        assertThat(recogniser.types()).contains("facture-electricite", "cni", "acte-naissance", "photo-identite");
        assertThat(recogniser.types()).doesNotContain("facture-commerciale", "liste-de-pieces");
        assertThat(recogniser.subtypes().get("acte-naissance"))
                .containsExactlyInAnyOrder(
                        "copie-integrale", "extrait-avec-filiation", "extrait-sans-filiation", "extrait-plurilingue");
    }

    @Test
    void aTypeIsAddedWithoutJava() throws IOException {
        Files.writeString(config.resolve("pieces/essai.yaml"), """
                carte-bibliotheque:
                  libelle: une carte de bibliothèque
                  titre: [CARTE DE BIBLIOTHEQUE]
                  forts: [PRET DE LIVRES]
                  champs:
                    documentNumber: {genre: numero, forme: 'B[0-9]{6}', libelles: [NUMERO DE LECTEUR]}
                """);
        assertThat(Recogniser.load(config)
                        .recognise(List.of(
                                PageOfText.of("CARTE DE BIBLIOTHÈQUE", "Prêt de livres", "Numéro de lecteur : B123456")
                                        .in("a.jpg")))
                        .get(0))
                .satisfies(piece -> {
                    assertThat(piece.type()).isEqualTo("carte-bibliotheque");
                    assertThat(piece.fields().values())
                            .extracting(f -> f.value())
                            .containsExactly("B123456");
                });
    }

    @Test
    void everyMistakeIsReportedWithItsLine() throws IOException {
        Files.writeString(config.resolve("pieces/essai.yaml"), """
                essai:
                  libelle: un essai
                  titres: [ESSAI]
                  compatibles: [facture-elctricite]
                  champs:
                    issuedOn: {genre: datte}
                    documentNumber: {genre: numero, forme: '('}
                """);
        assertThatThrownBy(() -> Recogniser.load(config))
                .isInstanceOfSatisfying(ConfigException.class, e -> assertThat(e.problems())
                        .extracting(problem -> problem.line() + " " + problem.message())
                        .anySatisfy(text -> assertThat(text).startsWith("3").contains("titre"))
                        .anySatisfy(text -> assertThat(text).startsWith("4").contains("facture-electricite"))
                        .anySatisfy(text -> assertThat(text).startsWith("6").contains("date"))
                        .anySatisfy(text -> assertThat(text).startsWith("7").contains("expression")));
    }

    @Test
    void aNameAskedForAtAnUnknownMomentIsAMistake() throws IOException {
        Files.writeString(config.resolve("pieces/essai.yaml"), """
                essai:
                  libelle: un essai
                  se-nomme:
                    quand: tojours
                    libelle: son nom
                    mots: [ESSAI]
                    mot: [ESSAI]
                """);
        assertThatThrownBy(() -> Recogniser.load(config)).isInstanceOfSatisfying(ConfigException.class, e -> assertThat(
                        e.problems())
                .extracting(problem -> problem.file() + " " + problem.line() + " " + problem.message())
                .anySatisfy(text ->
                        assertThat(text).startsWith("pieces/essai.yaml 4").contains("toujours"))
                .anySatisfy(text ->
                        assertThat(text).startsWith("pieces/essai.yaml 7").contains("mot")));
    }
}
