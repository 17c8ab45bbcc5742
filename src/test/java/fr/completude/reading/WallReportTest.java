package fr.completude.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import fr.completude.config.Installation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

class WallReportTest {

    @Test
    void whatIsMissingIsSaidInWords() {
        assertThat(WallReport.missing(List.of("limits")))
                .contains("accès aux seuls fichiers utiles", "ni réseau ni autre programme")
                .doesNotContain("limites de mémoire");
    }

    @Test
    @EnabledOnOs(value = OS.LINUX, architectures = "amd64")
    void theRealReaderWallsItselfIn() {
        Installation installation = Installation.locate(null);
        ChildCommand command =
                new ChildCommand(installation, ReadingSettings.load(installation.config()), ChildCommand.READER);
        try (ChildProcess child = ChildProcess.start(command)) {
            assertThat(child.walls()).contains("limits", "calls");
        }
    }
}
