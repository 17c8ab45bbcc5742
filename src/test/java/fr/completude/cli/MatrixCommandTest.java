package fr.completude.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

import fr.completude.checking.MatrixBuilder;
import fr.completude.checking.TestMatrix;
import fr.completude.language.Messages;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** The matrix on the command line. */
class MatrixCommandTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T08:00:00Z"), ZoneOffset.UTC);

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void listNamesEveryProcedureAndWhetherItIsCovered() {
        assertThat(run(TestMatrix.CONFIG, "list")).isZero();
        assertThat(text(out))
                .containsPattern("cni-perte +Carte d'identité perdue\\R")
                .containsPattern("pacs +Pacs à la mairie \\(ou pacs-mairie\\)")
                .containsPattern("ayant-droit-adulte .*\\(n'existe plus : voir am-residence\\)");
    }

    @Test
    void showIsAChecklistForTheFactsGiven() {
        assertThat(run(
                        TestMatrix.CONFIG,
                        "show",
                        "cni-renouvellement-majeur",
                        "--fait",
                        "logement=heberge_proche",
                        "--fait",
                        "motif=changement_adresse",
                        "--le",
                        "2026-12-03"))
                .isZero();
        assertThat(text(out))
                .startsWith("Carte d'identité, renouvellement, le 03/12/2026")
                .contains("[ ] L'attestation d'hébergement, datée et signée (hébergé chez un proche)")
                .contains("[ ] La carte d'identité à renouveler")
                .contains("Selon la réponse")
                .contains("L'état civil de la commune de naissance est-il dématérialisé")
                .contains("Apportez l'original de chaque pièce")
                .doesNotContain("logé à son nom")
                .doesNotContain("timbre fiscal électronique")
                .doesNotContain("nouveau format, la pré-demande");
    }

    @Test
    void showGivesTheDatesAndAmountsOfTheDayThePlaceAndTheAge() {
        assertThat(run(
                        TestMatrix.CONFIG,
                        "show",
                        "cni-perte",
                        "--fait",
                        "territoire=guyane",
                        "--fait",
                        "etat_civil_demat=non",
                        "--fait",
                        "passeport_utilisable=non",
                        "--naissance",
                        "1990-05-04",
                        "--le",
                        "2026-12-03"))
                .isZero();
        assertThat(text(out))
                .contains("Montant : 12,50 €.")
                .containsPattern(
                        "Un acte de naissance de moins de 3 mois\\R.*\\R +Date du papier : à partir du 04/09/2026\\.")
                .contains("Refusé : livret de famille.")
                .doesNotContain("mineur");
    }

    @Test
    void withoutABirthDateAnAdultIsTakenForGrantedAndThatIsSaid() {
        run(TestMatrix.CONFIG, "show", "cni-renouvellement", "--fait", "logement=heberge_proche", "--le", "2026-12-03");
        String presumed = text(out);
        out.reset();
        run(TestMatrix.CONFIG, "show", "cni-renouvellement-mineur", "--le", "2026-12-03");

        assertThat(presumed).contains("le demandeur est majeur").doesNotContain("date de naissance", "l'enfant");
        assertThat(text(out)).contains("l'enfant").doesNotContain("le demandeur est majeur");
    }

    @Test
    void aMinorIsAskedForWhatAMinorNeeds() {
        assertThat(run(TestMatrix.CONFIG, "show", "cni-premiere", "--naissance", "2014-01-15", "--le", "2026-12-03"))
                .isZero();
        String byBirth = text(out);
        out.reset();
        assertThat(run(TestMatrix.CONFIG, "show", "cni-premiere-mineur", "--le", "2026-12-03"))
                .isZero();
        assertThat(byBirth).contains("qui accompagne le mineur");
        assertThat(text(out)).contains("qui accompagne le mineur");
    }

    @Test
    void aTownHallAddsItsOwnRulesAndSaysWhereItIs() {
        assertThat(run(TestMatrix.CONFIG, "show", "cni-premiere-majeur", "--mairie", "mairie-exemple"))
                .isZero();
        assertThat(text(out)).contains("Mairie d'Exemple-sur-Rivière").contains("photocopie de chaque pièce");
        assertThat(run(TestMatrix.CONFIG, "show", "cni-premiere", "--mairie", "mairie-exempl"))
                .isEqualTo(2);
        assertThat(text(err)).contains("vouliez-vous dire « mairie-exemple » ?");
    }

    @Test
    void showAsksWhatIsNotSaid() {
        assertThat(run(TestMatrix.CONFIG, "show", "cni-premiere-majeur")).isZero();
        assertThat(text(out))
                .startsWith("Carte d'identité, première demande, le 22/11/2026")
                .contains("Le demandeur est-il logé à son nom, hébergé chez un proche");
    }

    @Test
    void unknownProceduresAndFactsAreOneSentenceEach() {
        assertThat(run(TestMatrix.CONFIG, "show", "cni-renouvelement")).isEqualTo(2);
        assertThat(text(err)).contains("vouliez-vous dire « cni-renouvellement »");
        assertThat(run(TestMatrix.CONFIG, "show", "cni-vol", "--fait", "logement=tente"))
                .isEqualTo(2);
        assertThat(text(err)).contains("« tente » ne convient pas pour le fait « logement »");
        assertThat(run(TestMatrix.CONFIG, "show", "cni-vol", "--fait", "age=12"))
                .isEqualTo(2);
        assertThat(text(err)).contains("Le fait « age » est inconnu.");
    }

    @Test
    void lintSaysHowMuchWasChecked() {
        assertThat(run(TestMatrix.CONFIG, "lint")).isZero();
        assertThat(text(out)).containsPattern("\\d+ exigences, [\\d\\s\\h]+ exemples, 0 différences\\.");
    }

    @Test
    void lintPrintsEveryMistakeWithFileAndLine() {
        MatrixBuilder broken = MatrixBuilder.of(TestMatrix.CONFIG)
                .replace("matrix/cni.yaml", "gravite: verif", "gravite: verifier")
                .replace("faits.yaml", "type: choix", "type: chois");
        assertThat(run(broken.folder(), "lint")).isEqualTo(2);
        assertThat(text(out))
                .containsPattern("matrix/cni\\.yaml, ligne \\d+ : gravité « verifier » inconnu")
                .containsPattern("faits\\.yaml, ligne \\d+ : type « chois » inconnu");
    }

    @Test
    void checkPrintsDifferencesAndFails() {
        MatrixBuilder changed = MatrixBuilder.of(TestMatrix.CONFIG)
                .replace("matrix/cni.exemples.yaml", "{acte-naissance: perime}", "{acte-naissance: ok}");
        Path file = changed.folder().resolve("matrix/cni.exemples.yaml");
        assertThat(run(changed.folder(), "check", file.toString())).isEqualTo(1);
        assertThat(text(out))
                .contains("exemple ex02 : « acte-naissance » devait être ok, mais est perime")
                .contains("1 différences");
        assertThat(run(changed.folder(), "lint")).isEqualTo(1);
    }

    @Test
    void aChangedRuleMakesItsExampleFail() {
        MatrixBuilder changed =
                MatrixBuilder.of(TestMatrix.CONFIG).replace("matrix/cni.yaml", "autres: 25.00", "autres: 26.00");
        assertThat(run(changed.folder(), "lint")).isEqualTo(1);
        assertThat(text(out)).contains("exemple ex08 : « timbre-fiscal » devait être ok");
    }

    @Test
    void checkNeedsAFile() {
        assertThat(run(TestMatrix.CONFIG, "check", "nulle-part.yaml")).isEqualTo(2);
        assertThat(text(err)).contains("nulle-part.yaml");
    }

    private int run(Path config, String... arguments) {
        MatrixCommand command = new MatrixCommand(
                () -> config,
                folder -> TestMatrix.catalogue(),
                Messages.french(),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                CLOCK);
        return new CommandLine(command).execute(arguments);
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
