package fr.completude.checking.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.completude.checking.MatrixBuilder;
import fr.completude.checking.TestMatrix;
import fr.completude.config.ConfigProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every mistake of the matrix is found on loading, with its file and line, all at once. */
class MatrixLintTest {

    private static final String CNI = "matrix/cni.yaml";

    @Test
    void theMatrixOfTheProjectHasNoMistake() {
        assertThat(MatrixBuilder.of(TestMatrix.CONFIG).mistakes()).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1} → {2}")
    @CsvSource(delimiter = '|', textBlock = """
            matrix/titres.yaml | quand: {logement: a_mon_nom}        | quand: {logment: a_mon_nom}               | fait « logment » inconnu(e) ; vouliez-vous dire « logement »
            matrix/titres.yaml | quand: {logement: a_mon_nom}        | quand: {logement: a_mon_non}              | valeur « a_mon_non » inconnu(e)
            matrix/titres.yaml | piece: photo-identite               | piece: photo-identitee                    | pièce « photo-identitee » inconnu(e)
            matrix/titres.yaml | sous-type: extrait-sans-filiation   | sous-type: extrait-sans-filliation        | sous-type « extrait-sans-filliation » inconnu(e)
            matrix/cni.yaml    | - {au-nom-de: tuteur, i             | - {au-nom-de: tutrice, i                  | personne « tutrice » inconnu(e)
            matrix/cni.yaml    | - {montant: droit-de-timbre-cni}    | - {montant: droit-de-timbre}              | montant « droit-de-timbre » inconnu(e)
            matrix/cni.yaml    | - {montant: droit-de-timbre-cni}    | - {montant: age-timbre}                   | n'est pas un montant
            matrix/cni.yaml    | moins-de: age-timbre                | moins-de: 12 moi                          | durée « 12 moi » inconnu(e)
            matrix/titres.yaml | - {photo: conforme}                 | - {fotos: conforme}                       | un contrôle est attendu
            matrix/cni.yaml    | gravite: verif                      | gravite: verifier                         | gravité « verifier » inconnu(e)
            matrix/cni.yaml    | pour: [cni-premiere, cni-perte, cni-vol] | pour: [cni-premiere, cni-perte, cni-voll] | démarche « cni-voll » inconnu(e)
            matrix/titres.yaml | source: F10619                      | source: F10618                            | source « F10618 » inconnu(e)
            matrix/titres.yaml | quand: {age: {moins-de: 12}}        | quand: {age: {au-plus: 12}}               | clé « au-plus » inconnu(e)
            matrix/cni.yaml    | unite: EUR                          | unit: EUR                                 | la clé « unite » manque
            matrix/cni.yaml    | {guyane: 12.50, autres: 25.00}      | {guyane: 12.50}                           | le nombre pour les « autres » cas manque
            matrix/cni.yaml    | {guyane: 12.50, autres: 25.00}      | {guyanne: 12.50, autres: 25.00}           | valeur « guyanne » inconnu(e)
            matrix/cni.yaml    | du: 2025-03-31                      | du: 2025-02-31                            | n'est pas une date
            matrix/cni.yaml    | du: 2016-01-01, au: 2025-03-30      | du: 2016-01-01, au: 2015-03-30            | vient avant le début
            matrix/cni.yaml    | du: 2016-01-01, au: 2025-03-30      | du: 2016-01-01, au: 2025-04-30            | est déjà en vigueur ces jours-là
            matrix/cni.yaml    | en-vigueur: {du: 2021-03-13}        | en-vigueur: {du: 2019-03-13}              | avant le premier nombre de « age-attestation-tuteur »
            matrix/titres.yaml | quand: {nom_usage_demande: veuf}    | quand: {nom_usage_demande: aucun}         | ses conditions se contredisent
            matrix/titres.yaml | depuis: 2025-09-10                  | depuis: 2025-19-10                        | n'est pas une date
            matrix/titres.yaml | delivree: {du: 2004-01-02, au: 2013-12-31} | delivree: {du: 2004-01-02}         | la clé « au » manque
            matrix/titres.yaml | imprimee-pour: 10 ans               | imprimee-pour: dix ans                    | une durée comme
            matrix/commun.yaml | confiance-minimale: 0.6             | confiance-minimale: moyenne               | n'est pas un nombre
            matrix/commun.yaml | confiance-minimale: 0.6             | confiance-minimale: 0.29                  | doit aller de 0.3 à 1
            matrix/commun.yaml | confiance-minimale: 0.6             | confiance-minimale: 60                    | doit aller de 0.3 à 1
            matrix/commun.yaml | regle-en-erreur:                    | regle-en-panne:                           | le constat « regle-en-erreur » manque
            faits.yaml         | type: choix                         | type: chois                               | type « chois » inconnu(e)
            faits.yaml         | presume: {valeur: metropole,        | presume: {valeur: metropol,               | valeur « metropol » inconnu(e)
            faits.yaml         | lu-sur: {piece: predemande-ants, champ: motif, | lu-sur: {piece: predemande-ants, champ: raison, | champ « raison » inconnu(e)
            familles.yaml      | avis-d-impots: [avis-imposition     | avis-d-impots: [avis-impositions          | pièce « avis-impositions » inconnu(e)
            ecritures.yaml     | particules-perdues: [D, DE]         | particule-perdue: [D, DE]                 | clé « particule-perdue » inconnu(e)
            ecritures.yaml     | lieux-en-fin: [RESIDENCE,           | lieux-en-fin: [RESIDANCE,                 | lieu « RESIDANCE » inconnu(e)
            ecritures.yaml     | AVENUE: [AV,                        | AVENUE: [R,                               | « R » désigne déjà autre chose
            ecritures.yaml     | titres: [SAINT,                     | titres: [Saint,                           | doit être écrit en majuscules
            mairies/mus.yaml   | territoire: metropole               | territoire: metropol                      | valeur « metropol » inconnu(e)
            """)
    void oneMistakeIsFoundWhereItStands(String file, String text, String replacement, String expected) {
        MatrixBuilder broken = MatrixBuilder.of(TestMatrix.CONFIG).replace(file, text, replacement);
        assertThat(broken.mistakes()).anySatisfy(problem -> {
            assertThat(problem.message()).contains(expected);
            assertThat(problem.file()).isEqualTo(file);
            assertThat(problem.line()).isPositive();
        });
    }

    @Test
    void aMistakeIsReportedOnItsOwnLine() {
        MatrixBuilder broken = MatrixBuilder.of(TestMatrix.CONFIG).replace(CNI, "gravite: verif", "gravite: verifier");
        assertThat(broken.mistakes())
                .extracting(ConfigProblem::file, ConfigProblem::line)
                .contains(tuple(CNI, broken.lineOf(CNI, "gravite: verifier")));
    }

    @Test
    void missingKeysOfARuleAreAllNamedInOnePass() {
        MatrixBuilder broken = MatrixBuilder.of(TestMatrix.CONFIG).append(CNI, """

                  - id: incomplete
                    pour: [cni-vol]
                    piece: cni
                """);
        assertThat(broken.mistakes())
                .extracting(ConfigProblem::message)
                .contains(
                        "la clé « titre » manque.",
                        "la clé « ref » manque.",
                        "la clé « gravite » manque.",
                        "la clé « en-vigueur » manque.",
                        "la clé « source » manque.",
                        "la clé « verifie-le » manque.",
                        "la clé « manque » manque.",
                        "la clé « apporter » manque.");
    }

    @Test
    void aWayWhosePiecesAreAllRefusedCanNeverBeMet() {
        MatrixBuilder broken = MatrixBuilder.of(TestMatrix.CONFIG).append(CNI, """

                  - id: impossible
                    titre: Un acte refusé
                    ref: R-X
                    pour: [cni-vol]
                    gravite: bloquant
                    en-vigueur: {du: 2020-01-01}
                    source: F1341
                    verifie-le: 2026-11-22
                    piece: avis-d-impots
                    reserves:
                      - {piece: avis-d-impots, depuis: 2019-01-01, parce-que: "refusé"}
                    manque: "Rien."
                    apporter: "Rien."
                """);
        assertThat(broken.mistakes()).singleElement().satisfies(p -> assertThat(p.message())
                .contains("toutes ses pièces sont refusées"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"matrix/commun.yaml", "faits.yaml", "familles.yaml", "ecritures.yaml", "mairies/mus.yaml"})
    void aFileThatIsNoYamlIsReportedAloneWithoutWhatItsAbsenceBreaks(String file) {
        MatrixBuilder broken = MatrixBuilder.of(TestMatrix.CONFIG)
                .append(file, "\ncassé: [un, deux\n")
                .replace(CNI, "gravite: verif", "gravite: verifier");
        assertThat(broken.mistakes()).singleElement().satisfies(problem -> {
            assertThat(problem.file()).isEqualTo(file);
            assertThat(problem.line()).isPositive();
            assertThat(problem.message()).contains("pas du YAML correct");
        });
    }

    @Test
    void severalFilesThatAreNoYamlAreReportedTogether() {
        MatrixBuilder broken = MatrixBuilder.of(TestMatrix.CONFIG)
                .append(CNI, "\ncassé: [un, deux\n")
                .append("faits.yaml", "\ncassé: [un, deux\n");
        assertThat(broken.mistakes()).extracting(ConfigProblem::file).containsExactly("faits.yaml", CNI);
    }

    @Test
    void mistakesOfSeveralFilesComeTogether() {
        MatrixBuilder broken = MatrixBuilder.of(TestMatrix.CONFIG)
                .replace(CNI, "gravite: verif", "gravite: verifier")
                .replace("faits.yaml", "type: choix", "type: chois")
                .replace("mairies/mus.yaml", "territoire: metropole", "territoire: metropol");
        assertThat(broken.mistakes()).extracting(ConfigProblem::file).contains(CNI, "faits.yaml", "mairies/mus.yaml");
    }
}
