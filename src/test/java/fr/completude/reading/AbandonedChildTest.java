package fr.completude.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class AbandonedChildTest {

    @Test
    void aChildEndsWhenItsParentIsKilled(@TempDir Path folder) throws Exception {
        Path page = TestDocuments.textPdf(folder.resolve("page.pdf"), TestDocuments.LETTER);
        Process parent = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        AbandoningParent.class.getName(),
                        page.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader output = parent.inputReader(StandardCharsets.UTF_8)) {
            assertThat(output.readLine()).isEqualTo("null");
            List<ProcessHandle> children = parent.descendants().toList();
            assertThat(children).hasSize(1);

            parent.destroyForcibly().waitFor();

            children.get(0).onExit().get(60, TimeUnit.SECONDS);
            assertThat(children.get(0).isAlive()).isFalse();
        } finally {
            parent.descendants().forEach(ProcessHandle::destroyForcibly);
            parent.destroyForcibly();
        }
    }
}
