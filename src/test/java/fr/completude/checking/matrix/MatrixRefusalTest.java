package fr.completude.checking.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;

import fr.completude.checking.MatrixBuilder;
import fr.completude.checking.TestMatrix;
import fr.completude.config.ConfigProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One file with every kind of mistake: one pass finds them all, each on its line. */
class MatrixRefusalTest {

    private static final String FILE = "matrix/essai.yaml";
    private static final String ALL = """
            version: 2026-11-22
            groupes: {faux: [cni-vol, cni-volee]}
            valeurs:
              sans-unite:
                titre: Un montant sans unité
                depuis: {2020-01-01: 3}
                source: F1341
                verifie-le: 2026-11-22
            situations:
              sans_question:
                piece: cni
                controles:
                  - {au-nom-de: demandeur}
            exigences:
              - id: un-fait
                titre: Un fait inconnu
                ref: R-X
                pour: [cni-vol]
                quand: {logemant: a_mon_nom}
                gravite: bloquant
                en-vigueur: {du: 2020-01-01}
                source: F1341
                verifie-le: 2026-11-22
                piece: cnii
                controles:
                  - {au-nom-de: tutrice}
                manque: ""
                apporter: "Apportez-la."
              - id: version
                titre: Deux versions qui se chevauchent
                ref: R-X
                pour: [cni-vol, nulle-part]
                gravite: bloquant
                en-vigueur: {du: 2020-01-01, au: 2021-12-31}
                source: F1341
                verifie-le: 2026-11-22
                rappel: "Première version."
              - id: version
                titre: Deux versions qui se chevauchent
                ref: R-X
                pour: [cni-vol]
                gravite: bloquant
                en-vigueur: {du: 2021-12-31, au: 2022-12-31}
                verifie-le: 2026-11-22
                rappel: "Deuxième version."
              - id: version
                titre: Une version après un trou
                ref: R-X
                pour: [cni-vol]
                gravite: bloquant
                en-vigueur: {du: 2023-01-02}
                source: F1341
                verifie-le: 2026-11-22
                rappel: "Troisième version."
              - id: jamais
                titre: Une voie que personne ne prendra
                ref: R-X
                pour: [cni-vol]
                quand: {age: {moins-de: 18}}
                gravite: bloquant
                en-vigueur: {du: 2020-01-01}
                source: F1341
                verifie-le: 2026-11-22
                voies:
                  - voie: un majeur
                    quand: {age: {au-moins: 18}}
                    piece: cni
                    manque: "Rien."
                    apporter: "Rien."
              - id: sans-dates
                titre: Des dates manquent
                ref: R-X
                pour: [cni-vol]
                gravite: bloquant
                source: F1341
                verifie-le: 2026-11-22
                rappel: "Quand ?"
            """;

    @Test
    void everyKindOfMistakeIsFoundInOnePassOnItsLine() {
        List<ConfigProblem> mistakes =
                MatrixBuilder.of(TestMatrix.CONFIG).append(FILE, ALL).mistakes();

        assertThat(mistakes)
                .extracting(ConfigProblem::file, ConfigProblem::line, problem -> start(problem.message()))
                .contains(
                        at("démarche « cni-volee » inconnu(e)", "groupes:"),
                        at("la clé « unite » manque.", "titre: Un montant sans unité"),
                        at("la clé « question » manque.", "piece: cni\n"),
                        at("fait « logemant » inconnu(e)", "quand: {logemant"),
                        at("pièce « cnii » inconnu(e)", "piece: cnii"),
                        at("personne « tutrice » inconnu(e)", "au-nom-de: tutrice"),
                        at("la clé « manque » manque.", "id: un-fait"),
                        at("démarche « nulle-part » inconnu(e)", "pour: [cni-vol, nulle-part]"),
                        at("la clé « source » manque.", "id: version\n    titre: Deux versions", 2),
                        at("la clé « en-vigueur » manque.", "id: sans-dates"))
                .anySatisfy(found -> assertThat(found.toList().get(2).toString())
                        .startsWith("l'exigence « version » est déjà en vigueur"))
                .anySatisfy(found -> assertThat(found.toList().get(2).toString())
                        .startsWith("aucune version de l'exigence « version » n'est en vigueur du 2023-01-01"))
                .anySatisfy(found ->
                        assertThat(found.toList().get(2).toString()).startsWith("cette voie ne peut jamais servir"));
        assertThat(mistakes).allSatisfy(problem -> assertThat(problem.line()).isPositive());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2022-01-01", "2021-06-01"})
    void versionsThatFollowEachOtherOrOverlapLeaveNoGap(String from) {
        List<ConfigProblem> mistakes = MatrixBuilder.of(TestMatrix.CONFIG)
                .append(
                        FILE,
                        "version: 2026-11-22\nexigences:\n" + version("2020-01-01, au: 2021-12-31") + version(from))
                .mistakes();
        assertThat(mistakes)
                .noneSatisfy(problem -> assertThat(problem.message()).contains("aucune version"));
    }

    @Test
    void aDayWithoutAnyVersionIsAGap() {
        List<ConfigProblem> mistakes = MatrixBuilder.of(TestMatrix.CONFIG)
                .append(
                        FILE,
                        "version: 2026-11-22\nexigences:\n" + version("2022-01-02")
                                + version("2020-01-01, au: 2021-12-31"))
                .mistakes();
        assertThat(mistakes)
                .extracting(ConfigProblem::line, ConfigProblem::message)
                .containsExactly(tuple(
                        3, "aucune version de l'exigence « essai » n'est en vigueur du 2022-01-01 au 2022-01-01."));
    }

    @Test
    void whatIsDescribedAndNotUsedIsARemarkThatRefusesNothing() {
        MatrixBuilder more = MatrixBuilder.of(TestMatrix.CONFIG).append(FILE, """
                version: 2026-11-22
                sources:
                  jamais-citee: {titre: "Une page", vu-le: 2026-11-22}
                valeurs:
                  duree-inutile: {titre: Une durée, unite: mois, depuis: {2000-01-01: 3}, source: F1341, verifie-le: 2026-11-22}
                """);

        assertThat(more.mistakes()).isEmpty();
        assertThat(UnusedNames.in(more.folder()))
                .extracting(ConfigProblem::file, ConfigProblem::line, ConfigProblem::message)
                .contains(
                        tuple(FILE, 3, "la source « jamais-citee » ne sert à aucune règle."),
                        tuple(FILE, 5, "la valeur « duree-inutile » ne sert à aucune règle."))
                .noneSatisfy(found -> assertThat(found.toString()).contains("F1341"));
    }

    @Test
    void theProjectDescribesNothingInVainButFactsThatMayBeDeclared() {
        assertThat(UnusedNames.in(TestMatrix.CONFIG))
                .extracting(ConfigProblem::message)
                .allSatisfy(message -> assertThat(message).startsWith("le fait "));
    }

    private static String version(String dates) {
        return """
                  - {id: essai, titre: Un essai, ref: R-X, pour: [cni-vol], gravite: info, en-vigueur: {du: %s}, source: F1341, verifie-le: 2026-11-22, rappel: "Un essai."}
                """.formatted(dates);
    }

    private static String start(String message) {
        return message.replaceFirst(" ;.*", "").replaceFirst("inconnu\\(e\\)\\.$", "inconnu(e)");
    }

    private static org.assertj.core.groups.Tuple at(String message, String text) {
        return at(message, text, 1);
    }

    private static org.assertj.core.groups.Tuple at(String message, String text, int occurrence) {
        int at = -1;
        for (int i = 0; i < occurrence; i++) {
            at = ALL.indexOf(text, at + 1);
        }
        return tuple(
                FILE, (int) ALL.substring(0, at).chars().filter(c -> c == '\n').count() + 1, message);
    }
}
