package fr.completude.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;

import fr.completude.config.ConfigException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RetentionRulesTest {

    private static final LocalDate APPOINTMENT = LocalDate.of(2026, 12, 3);
    private static final LocalDate CHECKED = LocalDate.of(2026, 11, 22);

    @TempDir
    Path config;

    private RetentionRules rules(String text) throws IOException {
        Files.writeString(config.resolve("conservation.yaml"), text);
        return RetentionRules.load(config);
    }

    private RetentionRules usual() throws IOException {
        return rules("""
                dossiers: {apres-rendez-vous: 30 jours, sans-rendez-vous: 2 mois}
                mairies:
                  mus: {apres-rendez-vous: 0 jours}
                journal: 12 mois
                """);
    }

    @Test
    void timeIsCountedFromTheAppointment() throws IOException {
        assertThat(usual().lastDay(new Subject(null, "d"), APPOINTMENT, CHECKED))
                .isEqualTo("2027-01-02");
    }

    @Test
    void withoutAnAppointmentItIsCountedFromTheLastCheck() throws IOException {
        assertThat(usual().lastDay(new Subject("mus", "d"), null, CHECKED)).isEqualTo("2027-01-22");
    }

    @Test
    void aMairieHasItsOwnTime() throws IOException {
        assertThat(usual().lastDay(new Subject("mus", "d"), APPOINTMENT, CHECKED))
                .isEqualTo(APPOINTMENT);
        assertThat(usual().lastDay(new Subject("autre", "d"), APPOINTMENT, CHECKED))
                .isEqualTo("2027-01-02");
    }

    @Test
    void everyMistakeIsSaid() {
        assertThatThrownBy(() -> rules("dossiers: {apres-rendez-vous: toujours}\njournal: 12\nautre: 1\n"))
                .isInstanceOf(ConfigException.class)
                .hasMessageContainingAll("toujours", "sans-rendez-vous", "journal", "autre");
    }

    @Test
    void theRulesThatComeWithTheProgramAreFinite() {
        RetentionRules rules = RetentionRules.load(Path.of("config"));

        assertThat(CHECKED.plus(rules.usual().after())).isBetween(CHECKED.plusDays(1), CHECKED.plusDays(400));
        assertThat(CHECKED.plus(rules.usual().without())).isBetween(CHECKED.plusDays(1), CHECKED.plusDays(400));
        assertThat(rules.journal()).isEqualTo(Period.ofMonths(12));
    }
}
