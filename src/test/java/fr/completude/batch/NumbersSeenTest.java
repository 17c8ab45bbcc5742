package fr.completude.batch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NumbersSeenTest {

    @Test
    void aDossierIsNamedToItsOwnMairieOnly() {
        assertThat(NumbersSeen.label("mus", "MARTIN", "mus")).isEqualTo("mus/MARTIN");
        assertThat(NumbersSeen.label("mus", "MARTIN", "autre")).isEqualTo("mus");
        assertThat(NumbersSeen.label("mus", "MARTIN", null)).isEqualTo("mus");
        assertThat(NumbersSeen.label(null, "2026-MARTIN", "mus")).isEqualTo("un autre dossier");
        assertThat(NumbersSeen.label(null, "2026-MARTIN", null)).isEqualTo("2026-MARTIN");
    }
}
