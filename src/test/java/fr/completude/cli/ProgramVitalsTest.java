package fr.completude.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;

import fr.completude.language.Messages;
import fr.completude.web.Operations;
import fr.completude.web.Vital;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How the program says it is, for what stands in the folders it works with. */
class ProgramVitalsTest {

    private static final Instant LONG_AGO = Instant.parse("2026-11-22T01:00:00Z");
    private static final String NOBODY = "une-autre-machine 1 1";

    private final Path reports;
    private final Path state;
    private final Path config;

    ProgramVitalsTest(@TempDir Path folder) {
        reports = folder.resolve("rapports");
        state = reports.resolve(".completude");
        config = folder.resolve("config");
    }

    @BeforeEach
    void begin() throws IOException {
        Files.createDirectories(state);
        Files.createDirectories(config);
    }

    @Test
    void beforeTheFirstNightNothingIsWrong() {
        Operations operations = operations(true);

        assertThat(states(operations))
                .isEqualTo(Map.of(
                        "output", Vital.State.WELL,
                        "night", Vital.State.UNKNOWN,
                        "engine", Vital.State.WELL,
                        "database", Vital.State.UNKNOWN));
        assertThat(operations.metrics().get()).isEmpty();
    }

    @Test
    void aFolderThatIsGoneAndAnEngineThatDoesNotStartAreTold() throws IOException {
        Operations operations = operations(false);
        Files.delete(state);
        Files.delete(reports);

        assertThat(sign(operations, "output").state()).isEqualTo(Vital.State.FAILING);
        assertThat(sign(operations, "output").reason()).contains("--output");
        assertThat(sign(operations, "engine").state()).isEqualTo(Vital.State.FAILING);
    }

    @Test
    void aNightThatEndedIsWellAndItsNumbersAreGiven() throws IOException {
        night("COMPLETED", LONG_AGO, "null");
        Files.writeString(state.resolve("metrics.prom"), "completude_queue 0.0\n");

        Vital.Sign night = sign(operations(true), "night");
        assertThat(night.state()).isEqualTo(Vital.State.WELL);
        assertThat(night.reason()).contains("terminé");
        assertThat(night.at()).isEqualTo(LONG_AGO);
        assertThat(operations(true).metrics().get()).contains("completude_queue 0.0\n");
    }

    @Test
    void aNightThatSaysNothingAnyMoreOrFailedIsNot() throws IOException {
        night("RUNNING", LONG_AGO, "null");
        assertThat(sign(operations(true), "night").state()).isEqualTo(Vital.State.FAILING);
        assertThat(sign(operations(true), "night").reason()).contains("interrompu brutalement");

        night("FAILED", LONG_AGO, "null");
        assertThat(sign(operations(true), "night").reason()).contains("arrêté par une erreur");

        night("STOPPED", LONG_AGO, "null");
        assertThat(sign(operations(true), "night").state()).isEqualTo(Vital.State.WELL);
    }

    @Test
    void aNightForWhichNobodyWorksIsNot() throws IOException {
        night("RUNNING", Instant.now(), "{\"atWork\":2,\"waitingSince\":null}");
        assertThat(sign(operations(true), "night").state()).isEqualTo(Vital.State.WELL);

        night("RUNNING", Instant.now(), "{\"atWork\":0,\"waitingSince\":\"2026-11-22T01:00:00Z\"}");
        assertThat(sign(operations(true), "night").state()).isEqualTo(Vital.State.FAILING);
        assertThat(sign(operations(true), "night").reason()).contains("Attend des travailleurs");
    }

    @Test
    void aDatabaseThatIsEmptyIsTold() throws IOException {
        Files.writeString(state.resolve("night.mv.db"), "H:2");
        Files.createDirectories(reports.resolve("2026-11-22"));
        assertThat(sign(operations(true), "database").state()).isEqualTo(Vital.State.WELL);

        Files.writeString(state.resolve("night.mv.db"), "");
        assertThat(sign(operations(true), "database").state()).isEqualTo(Vital.State.FAILING);
    }

    @Test
    void aDatabaseOfSeveralMachinesThatDoesNotAnswerIsTold() throws IOException {
        Files.createFile(state.resolve("grappe"));
        assertThat(sign(operations(true), "database").state()).isEqualTo(Vital.State.UNKNOWN);

        Files.writeString(config.resolve("grappe.yaml"), """
                base:
                  adresse: jdbc:postgresql://127.0.0.1:1/completude
                courtier:
                  adresse: tcp://127.0.0.1:1
                part: 20
                avance: 10
                """);
        Vital.Sign away = sign(operations(true), "database");
        assertThat(away.state()).isEqualTo(Vital.State.FAILING);
        assertThat(away.reason()).contains("grappe.yaml");
    }

    private Operations operations(boolean reads) {
        return new ProgramVitals(reports, config, () -> reads, Messages.french(), Clock.systemUTC()).operations();
    }

    private void night(String word, Instant updated, String crew) throws IOException {
        Files.writeString(state.resolve("status.json"), """
                {"state":"%s","holder":"%s","day":"2026-11-22","begun":"2026-11-22T00:00:00Z","updated":"%s",
                 "total":5,"done":2,"perMinute":1.5,"failure":null,"crew":%s}
                """.formatted(word, NOBODY, updated, crew));
    }

    private static Map<String, Vital.State> states(Operations operations) {
        return operations.vitals().stream()
                .collect(Collectors.toMap(
                        Vital::name, vital -> vital.look().get().state()));
    }

    private static Vital.Sign sign(Operations operations, String name) {
        return operations.vitals().stream()
                .filter(vital -> vital.name().equals(name))
                .findFirst()
                .orElseThrow()
                .look()
                .get();
    }
}
