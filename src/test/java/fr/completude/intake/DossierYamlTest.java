package fr.completude.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;

import fr.completude.config.ConfigProblem;
import fr.completude.config.Problems;
import fr.completude.dossier.Address;
import fr.completude.dossier.Birth;
import fr.completude.dossier.Declaration;
import fr.completude.dossier.FactDefinition;
import fr.completude.dossier.FactDefinition.Kind;
import fr.completude.dossier.Person;
import fr.completude.dossier.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DossierYamlTest {

    static final Vocabulary WORDS = new Vocabulary(
            Map.of(
                    "logement", fact("logement", Kind.CHOICE, List.of("a_mon_nom", "heberge_proche")),
                    "regime", fact("regime", Kind.YES_NO, List.of()),
                    "depuis", fact("depuis", Kind.DATE, List.of()),
                    "montant", fact("montant", Kind.NUMBER, List.of()),
                    "nationalite", fact("nationalite", Kind.CHOICE, List.of("FR", "tiers"))),
            Set.of("cni-perte", "cni-vol", "pacs"),
            Map.of("pacs-mairie", "pacs"));

    private final Path temp;

    private final Problems problems = new Problems();

    DossierYamlTest(@TempDir Path folder) {
        temp = folder;
    }

    @Test
    void everythingDeclaredIsRead() throws IOException {
        Declaration declaration = read("""
                demarche: pacs-mairie
                rendez-vous: 2026-12-03T14:30
                mairie: mus
                demandeur:
                  nom: MARTIN
                  nom-usage: DURAND
                  prenoms: [Léa, Jeanne]
                  naissance: {date: 1990-05-04, commune: Nîmes, insee: "30189", pays: FR}
                  adresse: {lignes: ["12 rue des Lilas"], code-postal: "30121", commune: Mus}
                  nationalite: FR
                partenaire: {nom: PETIT, prenoms: Luc, nationalite: tiers}
                faits:
                  logement: heberge_proche
                  regime: oui
                  depuis: 2020-01-31
                  montant: 12,50
                """);

        assertThat(problems.found()).isEmpty();
        assertThat(declaration.procedure()).isEqualTo("pacs");
        assertThat(declaration.appointment()).isEqualTo(LocalDateTime.of(2026, 12, 3, 14, 30));
        assertThat(declaration.mairie()).isEqualTo("mus");
        assertThat(declaration.applicant())
                .isEqualTo(new Person(
                        "MARTIN",
                        "DURAND",
                        List.of("Léa", "Jeanne"),
                        new Birth(LocalDate.of(1990, 5, 4), "Nîmes", "30189", "FR"),
                        new Address(List.of("12 rue des Lilas"), "30121", "Mus"),
                        "FR"));
        assertThat(declaration.partner()).isEqualTo(new Person("PETIT", null, List.of("Luc"), null, null, "tiers"));
        assertThat(declaration.representative()).isNull();
        assertThat(declaration.facts())
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "logement", "heberge_proche", "regime", "oui", "depuis", "2020-01-31", "montant", "12,50"));
    }

    @Test
    void allMistakesAreReportedAtOnceWithTheirLines() throws IOException {
        Declaration declaration = read("""
                demarche: cni-pert
                rendez-vous: 3 décembre
                mairi: mus
                demandeur:
                  prenom: Léa
                  naissance: {date: 1990-02-30, insee: "3018", pays: France}
                  adresse: {code-postal: "301"}
                mairie: mus
                mairie: mus
                faits:
                  logemant: heberge_proche
                  logement: heberge
                  regime: peut-être
                  depuis: hier
                  montant: beaucoup
                """);

        assertThat(problems.found())
                .extracting(ConfigProblem::line)
                .containsExactly(1, 2, 3, 5, 6, 6, 6, 7, 9, 11, 12, 13, 14, 15);
        assertThat(problems.found())
                .extracting(ConfigProblem::message)
                .anyMatch(text -> text.contains("vouliez-vous dire « cni-perte »"))
                .anyMatch(text -> text.contains("AAAA-MM-JJTHH:MM"))
                .anyMatch(text -> text.contains("vouliez-vous dire « prenoms »"))
                .anyMatch(text -> text.contains("écrite deux fois"))
                .anyMatch(text -> text.contains("vouliez-vous dire « logement »"))
                .anyMatch(text -> text.contains("oui, non ou inconnu"));
        assertThat(declaration.procedure()).isNull();
        assertThat(declaration.facts()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-03T14:30, 2026-12-03T14:30",
        "2026-12-03 09:05, 2026-12-03T09:05",
        "2026-12-03T14:30:00, 2026-12-03T14:30"
    })
    void appointmentsMayBeWrittenInSeveralWays(String written, LocalDateTime expected) throws IOException {
        assertThat(read("rendez-vous: " + written).appointment()).isEqualTo(expected);
        assertThat(problems.found()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2026-12-03", "2026-02-30T10:00", "2026-12-03T14:30Z", "2026-12-03T25:00", "[2026]", "{a: b}"})
    void anAppointmentThatIsNoneIsAMistake(String written) throws IOException {
        assertThat(read("rendez-vous: " + written).appointment()).isNull();
        assertThat(problems.found()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "# rien\n", "- a\n", "texte", "a: [", "demandeur: MARTIN", "faits: [a]"})
    void whatIsNoDeclarationIsAMistakeAndNoCrash(String text) throws IOException {
        read(text);

        assertThat(problems.found()).isNotEmpty();
    }

    @Test
    void anyFactMayBeUnknown() throws IOException {
        Declaration declaration = read("faits: {logement: inconnu, depuis: inconnu, montant:}");

        assertThat(problems.found()).isEmpty();
        assertThat(declaration.facts()).isEqualTo(Map.of("logement", "inconnu", "depuis", "inconnu"));
    }

    @Test
    void optionsPrevailOverTheFile() {
        Declaration declared = new Declaration(
                "cni-perte", null, "mus", null, null, null, null, Map.of("logement", "a_mon_nom", "regime", "oui"));

        Declaration merged = new DeclaredOptions(
                        "pacs-mairie", "2026-12-03T14:30", Map.of("logement", "heberge_proche"))
                .over(declared, WORDS, problems);

        assertThat(problems.found()).isEmpty();
        assertThat(merged.procedure()).isEqualTo("pacs");
        assertThat(merged.mairie()).isEqualTo("mus");
        assertThat(merged.facts()).isEqualTo(Map.of("logement", "heberge_proche", "regime", "oui"));
    }

    @Test
    void mistakesInOptionsNameTheOption() {
        new DeclaredOptions("cni-vols", "demain", Map.of("logemen", "x")).over(Declaration.NONE, WORDS, problems);

        assertThat(problems.found())
                .extracting(ConfigProblem::toString)
                .anyMatch(text -> text.startsWith("--demarche : ") && text.contains("« cni-vol »"))
                .anyMatch(text -> text.startsWith("--rendez-vous : "))
                .anyMatch(text -> text.startsWith("--fait : ") && text.contains("« logement »"));
    }

    private Declaration read(String text) throws IOException {
        Path file = Files.writeString(temp.resolve("dossier.yaml"), text);
        return new DossierYaml(WORDS).read(file, "MARTIN/dossier.yaml", problems);
    }

    private static FactDefinition fact(String name, Kind kind, List<String> values) {
        return new FactDefinition(name, kind, values, "Question ?");
    }
}
