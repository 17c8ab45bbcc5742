package fr.completude.reading.child.wall;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import fr.completude.config.Installation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What a child can no longer do, tried in a process of its own. */
@EnabledOnOs(value = OS.LINUX, architectures = "amd64")
class WallTest {

    @TempDir
    Path folder;

    private Path foreign;
    private List<String> lines;

    @BeforeEach
    void probe() throws IOException, InterruptedException {
        Path own = Files.createDirectories(folder.resolve("own"));
        foreign = Files.writeString(
                Files.createDirectories(folder.resolve("dossiers")).resolve("secret"), "of somebody else");
        try (ServerSocket server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            Process process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xmx256m",
                            "-Djava.io.tmpdir=" + own,
                            "-Djna.tmpdir=" + own,
                            "-cp",
                            System.getProperty("java.class.path"),
                            WallProbe.class.getName(),
                            Installation.locate(null).engine().toString(),
                            foreign.toString(),
                            String.valueOf(server.getLocalPort()),
                            String.valueOf(2L << 30))
                    .redirectErrorStream(true)
                    .start();
            lines = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            assertThat(process.waitFor()).as(String.join("\n", lines)).isZero();
        }
    }

    /** Systems without some of the means are told apart by the first line; here each wall that stands must hold. */
    private boolean stands(Defence defence) {
        return lines.get(0).contains(defence.name());
    }

    @Test
    void whatAChildNeedsItStillHas() {
        assertThat(lines)
                .contains(
                        "read own: done true",
                        "write own: done true",
                        "read engine: done true",
                        "decrypt: done true",
                        "draw lots: done true");
    }

    @Test
    void theFilesOfOthersAreOutOfReach() {
        if (stands(Defence.FILES)) {
            assertThat(lines)
                    .contains(
                            "read foreign: refused",
                            "list foreign: refused",
                            "write foreign: refused",
                            "delete foreign: refused",
                            "read passwords: refused",
                            "read foreign in a thread: refused");
        }
        assertThat(foreign).exists().hasContent("of somebody else");
    }

    @Test
    void neitherTheNetworkNorAnotherProgramIsWithinReach() {
        assertThat(stands(Defence.CALLS))
                .as("every kernel since 2014 has seccomp")
                .isTrue();
        assertThat(lines).contains("connect: refused", "start: refused");
    }

    @Test
    void memoryAndFilesHaveALimit() {
        assertThat(stands(Defence.LIMITS)).isTrue();
        assertThat(lines).contains("write much: refused", "allocate: refused");
    }
}
