package fr.completude.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HelpTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--help",
                "nightly --help",
                "check --help",
                "status --help",
                "stop --help",
                "retry --help",
                "quarantine --help",
                "quarantine list --help",
                "quarantine release --help",
                "purge --help",
                "erase --help",
                "export --help",
                "licences --help",
                "audit --help",
                "audit verify --help",
                "audit export --help",
                "read --help",
                "sample --help",
                "matrix --help",
                "matrix show --help"
            })
    void helpIsAResultInFrenchAndEveryOptionIsExplained(String command) {
        Run run = Run.of(command.split(" ", -1));

        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("Usage : completude", "Options :").doesNotContain("Usage: ");
        // An explanation stands on the line of its option, or alone on the next one.
        assertThat(run.out()).doesNotContainPattern("(?m)^ {1,8}(-\\w, )?--\\S+ *\\n( +-|\\s*$)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--version", "-V"})
    void theVersionIsAResult(String option) {
        Run run = Run.of(option);

        assertThat(run.status()).isZero();
        assertThat(run.out()).startsWith("Complétude ");
    }
}
