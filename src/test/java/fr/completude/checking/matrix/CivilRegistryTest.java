package fr.completude.checking.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import fr.completude.checking.Judge;
import fr.completude.checking.MatrixBuilder;
import fr.completude.checking.TestMatrix;
import fr.completude.dossier.Birth;
import fr.completude.dossier.Declaration;
import fr.completude.dossier.FindingStatus;
import fr.completude.dossier.Person;
import org.junit.jupiter.api.Test;

/** The list of communes whose registry is consulted, as a town hall edits it. */
class CivilRegistryTest {

    private static final String FILE = "etat-civil-demat.csv";
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Test
    void aListedCommuneIsKnownAndAnyOtherIsNot() {
        CivilRegistry registry =
                with("30189;Nîmes;30;oui;2019-03-01;liste;2026-01-10\n30341;Vers;30;non;;liste;2026-01-10");
        assertThat(registry.consulted("30189", TODAY)).contains(true);
        assertThat(registry.consulted("30341", TODAY)).contains(false);
        assertThat(registry.consulted("30190", TODAY)).isEmpty();
    }

    @Test
    void aCheckCountsForTwelveMonths() {
        CivilRegistry registry = with("30189;Nîmes;30;oui;;liste;2025-11-22");
        assertThat(registry.consulted("30189", TODAY.minusDays(1))).contains(true);
        assertThat(registry.consulted("30189", TODAY)).isEmpty();
    }

    @Test
    void aCommuneThatHasYetToJoinIsNotKnown() {
        CivilRegistry registry = with("30189;Nîmes;30;oui;2026-11-23;liste;2026-11-01");
        assertThat(registry.consulted("30189", TODAY)).isEmpty();
        assertThat(registry.consulted("30189", TODAY.plusDays(1))).contains(true);
    }

    @Test
    void mergedCommunesAndDistrictsAreThatOfTheirTown() {
        CivilRegistry registry = with("75056;Paris;75;oui;;liste;2026-11-01;75101-75120 2A001");
        assertThat(registry.consulted("75101", TODAY)).contains(true);
        assertThat(registry.consulted("75120", TODAY)).contains(true);
        assertThat(registry.consulted("2A001", TODAY)).contains(true);
        assertThat(registry.consulted("75121", TODAY)).isEmpty();
    }

    @Test
    void everyBadRowIsRefusedWithItsLine() {
        MatrixBuilder list = MatrixBuilder.of(TestMatrix.CONFIG);
        int line = list.lineOf(FILE, "\ncode_insee;") + 1;
        assertThat(list.append(FILE, """
                        3018;Nîmes;30;oui;;liste;2026-01-10
                        30190;Autre;30;peut-être;;liste;2026-01-10
                        30191;Autre;30;oui;hier;;2026-01-10
                        30192;Autre;30;oui
                        30193;"Autre";30;oui;;liste;2026-01-10
                        30194;Autre;30;oui;;liste;2026-01-10
                        30194;Encore;30;oui;;liste;2026-01-10
                        30195;Autre;30;oui;;liste;2026-01-10;75120-75101
                        """).mistakes().stream()
                        .map(Object::toString)
                        .toList())
                .contains(
                        FILE + ", ligne " + (line + 1)
                                + " : « 3018 » n'est pas un code INSEE de commune (cinq signes).",
                        FILE + ", ligne " + (line + 2) + " : statut « peut-être » inconnu ; attendu : oui, non.",
                        FILE + ", ligne " + (line + 3) + " : la source manque.",
                        FILE + ", ligne " + (line + 3) + " : date_raccordement « hier » n'est pas une date AAAA-MM-JJ.",
                        FILE + ", ligne " + (line + 4) + " : 4 colonnes, 7 ou 8 attendues.",
                        FILE + ", ligne " + (line + 5) + " : les guillemets ne sont pas admis.",
                        FILE + ", ligne " + (line + 7) + " : le code 30194 est déjà dans la liste.",
                        FILE + ", ligne " + (line + 8)
                                + " : la suite « 75120-75101 » ne va pas du plus petit code au plus grand.");
    }

    @Test
    void otherColumnsAreRefused() {
        assertThat(MatrixBuilder.of(TestMatrix.CONFIG)
                        .replace(FILE, "\ncode_insee;commune;dep", "\ncode_insee;dep;commune")
                        .mistakes())
                .singleElement()
                .asString()
                .contains("les colonnes attendues sont code_insee;commune;dep;statut");
    }

    @Test
    void theDeclaredBirthplaceTellsWhetherAnActIsWanted() {
        assertThat(act(judge("30189;Nîmes;30;oui;;liste;2026-11-01"), Map.of()))
                .isEqualTo(FindingStatus.NOT_APPLICABLE);
        assertThat(act(judge("30189;Nîmes;30;non;;liste;2026-11-01"), Map.of())).isEqualTo(FindingStatus.MISSING);
        assertThat(act(judge("30001;Aigaliers;30;oui;;liste;2026-11-01"), Map.of()))
                .isEqualTo(FindingStatus.TO_REVIEW);
        assertThat(act(judge("30189;Nîmes;30;oui;;liste;2026-11-01"), Map.of("etat_civil_demat", "non")))
                .isEqualTo(FindingStatus.MISSING);
    }

    private static FindingStatus act(Judge judge, Map<String, String> facts) {
        Person lea = new Person(
                "MARTIN",
                null,
                List.of("Léa"),
                new Birth(LocalDate.of(1999, 5, 4), "Nîmes", "30189", "FR"),
                null,
                "FR");
        Declaration first =
                new Declaration("cni-premiere", TODAY.plusDays(2).atTime(9, 0), null, lea, null, null, null, facts);
        return judge.judge(first, List.of(), TODAY).findings().stream()
                .filter(finding -> finding.requirement().equals("acte-naissance"))
                .findFirst()
                .orElseThrow()
                .status();
    }

    private static CivilRegistry with(String rows) {
        return judge(rows).matrix().registry();
    }

    private static Judge judge(String rows) {
        return MatrixBuilder.of(TestMatrix.CONFIG).append(FILE, rows + "\n").judge();
    }
}
