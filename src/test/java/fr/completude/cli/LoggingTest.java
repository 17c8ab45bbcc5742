package fr.completude.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.logging.LogManager;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.util.LogbackMDCAdapter;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class LoggingTest {

    private static String logged(java.util.function.Consumer<Logger> deed) {
        return logged(null, deed);
    }

    private static String logged(@Nullable String form, java.util.function.Consumer<Logger> deed) {
        try {
            return logged(form, () -> {}, deed);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Preparation {
        void prepare() throws IOException;
    }

    private static String logged(@Nullable String form, Preparation before, java.util.function.Consumer<Logger> deed)
            throws IOException {
        PrintStream usual = System.err;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            System.setErr(new PrintStream(bytes, true, StandardCharsets.UTF_8));
            before.prepare();
            LoggerContext context = new LoggerContext();
            context.setMDCAdapter(new LogbackMDCAdapter());
            new Logging(form).configure(context);
            deed.accept(context.getLogger("fr.completude.batch.Night"));
            context.stop();
        } finally {
            System.setErr(usual);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    @Test
    void nobodyWritesLinesOfTheirOwnNorCommandsForATerminal() {
        String log = logged(to -> to.warn("Dossier {}", "\u001B[31m1\u202E\r\n22:00:00 WARN  Night - All is well"));

        assertThat(log)
                .endsWith("WARN  Night - Dossier \uFFFD[31m1\uFFFD\uFFFD\uFFFD22:00:00 WARN  Night - All is well"
                        + System.lineSeparator());
    }

    @Test
    void whatAFailureSaysIsNotToldWhereItHappenedIs() {
        IllegalStateException failure =
                new IllegalStateException("of DUPONT", new IOException("/srv/depot/DUPONT/cni.jpg"));

        String log = logged(to -> to.warn("Dossier 1", failure));

        assertThat(log)
                .contains(
                        "java.lang.IllegalStateException", "java.io.IOException", "\tat fr.completude.cli.LoggingTest")
                .doesNotContain("DUPONT");
    }

    @Test
    void forProgramsEachEventIsALineOfJsonWithItsValuesApart() {
        IllegalStateException failure =
                new IllegalStateException("of DUPONT", new IOException("/srv/depot/DUPONT/cni.jpg"));

        String[] lines = logged("json", to -> {
                    to.warn("Dossier {}: {}; attempt {}", 12L, "java.io.IOException\n", 2);
                    to.warn("Dossier 1", failure);
                })
                .split(System.lineSeparator(), -1);

        assertThat(lines).hasSize(3);
        JsonNode first = JsonMapper.shared().readTree(lines[0]);
        assertThat(first.path("event").asString()).isEqualTo("Dossier {}: {}; attempt {}");
        assertThat(first.path("message").asString()).startsWith("Dossier 12: java.io.IOException");
        assertThat(first.path("values").get(0).isIntegralNumber()).isTrue();
        assertThat(first.path("level").asString()).isEqualTo("WARN");
        assertThat(first.path("logger").asString()).isEqualTo("fr.completude.batch.Night");
        assertThat(first.path("at").asString()).endsWith("Z");
        JsonNode second = JsonMapper.shared().readTree(lines[1]);
        assertThat(second.path("causes").get(1).path("class").asString()).isEqualTo("java.io.IOException");
        assertThat(lines[1]).doesNotContain("DUPONT");
    }

    @Test
    void librariesThatLogInTheirOwnWayAreSilentToo() throws IOException {
        LogManager theirs = LogManager.getLogManager();
        try {
            String log = logged(null, theirs::readConfiguration, to -> java.util.logging.Logger.getLogger(
                            "org.apache.catalina.core.StandardService")
                    .severe("Starting service [DUPONT]"));

            assertThat(log).isEmpty();
        } finally {
            theirs.readConfiguration();
        }
    }

    @Test
    void librariesAreSilent() {
        assertThat(logged(to -> ((ch.qos.logback.classic.Logger) to)
                        .getLoggerContext()
                        .getLogger("org.h2.jdbc")
                        .error("DUPONT")))
                .isEmpty();
    }
}
