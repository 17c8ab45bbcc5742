package fr.completude.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComplaintsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '#', textBlock = """
            nightly --inbx a --output b             # L'option « --inbx » est inconnue ; vouliez-vous dire « --inbox » ?
            nightly --zzzzzzzz                      # L'option « --zzzzzzzz » est inconnue ; voyez « completude nightly --help ».
            nihgtly --inbox a                       # La commande « nihgtly » est inconnue ; vouliez-vous dire « nightly » ?
            nightly --inbox a                       # Il manque --output DIR ; voyez « completude nightly --help ».
            nightly --inbox a --output              # Il manque --output DIR ; voyez « completude nightly --help ».
            nightly --inbox a --output b --le hier  # « hier » ne convient pas pour --le DATE ; attendu : une date AAAA-MM-JJ.
            nightly --inbox a --output b --le 2026-13-01 # « 2026-13-01 » ne convient pas pour --le DATE ; attendu : une date AAAA-MM-JJ.
            nightly --inbox a --output b --horizon 14 # « 14 » ne convient pas pour --horizon P14D ; attendu : une durée comme P14D (14 jours).
            nightly --inbox a --output b --workers x # « x » ne convient pas pour --workers N ; attendu : un nombre entier.
            nightly --inbox a --output b --workers 0 # --workers doit être au moins 1.
            nightly --inbox a --inbox b --output c  # L'option --inbox DIR est donnée deux fois.
            nightly --inbox a --output b c          # L'argument « c » est de trop ; voyez « completude nightly --help ».
            --lang de                               # « de » ne convient pas pour --lang fr|en ; attendu : fr, en.
            """)
    void aWrongCommandIsAnsweredByOneSentence(String command, String sentence) {
        Run run = Run.of(command.split(" +", -1));

        assertThat(run.err().strip()).isEqualTo(sentence.strip());
        assertThat(run.out()).isEmpty();
        assertThat(run.status()).isEqualTo(2);
    }

    @Test
    void complaintsAreInEnglishWhenAskedSo() {
        Run run = Run.of("--lang", "en", "nightly", "--inbox", "a");

        assertThat(run.err().strip()).isEqualTo("Missing: --output DIR; see “completude nightly --help”.");
    }

    @Test
    void withoutACommandThereIsAHintAndNoResult() {
        Run run = Run.of();

        assertThat(run.err()).contains("completude --help");
        assertThat(run.out()).isEmpty();
        assertThat(run.status()).isEqualTo(2);
    }
}
