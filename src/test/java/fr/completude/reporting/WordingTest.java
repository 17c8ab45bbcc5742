package fr.completude.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;

import fr.completude.dossier.FieldName;
import fr.completude.dossier.FindingStatus;
import fr.completude.dossier.PhotoAssessment;
import fr.completude.dossier.Verdict;
import fr.completude.language.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordingTest {

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void everythingThatCanBeSaidHasWords(String language) {
        Wording wording = new Wording(Messages.in(language), id -> id);

        for (Verdict verdict : Verdict.values()) {
            assertThat(wording.verdict(verdict)).isNotBlank();
            assertThat(wording.say("digest." + verdict.id(), 2)).isNotBlank();
            assertThat(wording.say("summary." + verdict.id(), 2)).isNotBlank().doesNotContain("{", "''");
        }
        for (FindingStatus status : FindingStatus.values()) {
            assertThat(wording.status(status)).isNotBlank();
        }
        for (FieldName field : FieldName.values()) {
            assertThat(wording.field(field)).isNotBlank();
        }
        for (PhotoAssessment assessment : PhotoAssessment.values()) {
            assertThat(wording.assessment(assessment)).isNotBlank();
        }
    }

    @Test
    void countsAgreeWithTheirNouns() {
        Wording wording = Reports.wording();

        assertThat(wording.say("summary.incomplete", 1)).isEqualTo("Un point est à corriger avant le rendez-vous.");
        assertThat(wording.say("summary.incomplete", 3)).startsWith("3 points sont à corriger");
        assertThat(wording.say("summary.to-review", 1))
                .isEqualTo("Rien ne manque de façon certaine, mais un point attend le regard d’une personne.");
        assertThat(wording.say("summary.unreadable", 0)).isEqualTo("Le dossier ne contient aucun fichier.");
        assertThat(wording.say("digest.total", 1)).isEqualTo("Un dossier");
    }

    @Test
    void sentencesBearTheSignsOfFrenchTypography() {
        assertThat(FrenchText.of("Facture d'eau : « Régie » de moins de 12 mois ; elle va ?"))
                .isEqualTo("Facture d’eau\u00A0: «\u00A0Régie\u00A0» de moins de 12\u00A0mois\u00A0; elle va\u00A0?");
        assertThat(FrenchText.of("https://exemple.invalid/a?b:c")).isEqualTo("https://exemple.invalid/a?b:c");
    }

    @Test
    void datesAreFrench() {
        assertThat(FrenchDates.date(LocalDate.of(2026, 3, 1))).isEqualTo("1er\u00A0mars\u00A02026");
        assertThat(FrenchDates.weekday(LocalDate.of(2026, 12, 3))).isEqualTo("jeudi 3\u00A0décembre\u00A02026");
        assertThat(FrenchDates.moment(LocalDateTime.of(2026, 12, 3, 14, 30)))
                .isEqualTo("jeudi 3\u00A0décembre\u00A02026 à\u00A014\u00A0h\u00A030");
        assertThat(FrenchDates.time(LocalDateTime.of(2026, 12, 3, 9, 0))).isEqualTo("9\u00A0h");
        assertThat(FrenchDates.time(LocalDateTime.of(2026, 12, 3, 9, 5))).isEqualTo("9\u00A0h\u00A005");
    }
}
