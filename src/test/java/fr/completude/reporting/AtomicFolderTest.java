package fr.completude.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFolderTest {

    private final Path temp;

    AtomicFolderTest(@TempDir Path temp) {
        this.temp = temp;
    }

    @Test
    void theFolderHoldsExactlyWhatIsPublished() throws Exception {
        Path folder = temp.resolve("2026-11-22/mus/MARTIN");
        AtomicFolder.publish(folder, Map.of("report.json", "old", "notice.html", "old"));
        Process dead = new ProcessBuilder("true").start();
        dead.waitFor();
        Files.writeString(folder.resolve(".inacheve-" + dead.pid() + "-1.tmp"), "left by a crash");
        String mine = ".inacheve-" + ProcessHandle.current().pid();
        Path left = Files.writeString(folder.resolve(mine + "-2.tmp"), "left by a process of the same number");
        Files.setLastModifiedTime(left, FileTime.from(Instant.EPOCH));
        Files.writeString(folder.resolve(mine + "-3.tmp"), "another is writing it");

        Map<String, String> files = new LinkedHashMap<>();
        files.put("report.html", "é");
        files.put("report.json", "new");
        AtomicFolder.publish(folder, files);

        assertThat(names(folder)).containsExactly(mine + "-3.tmp", "report.html", "report.json");
        assertThat(folder.resolve("report.html")).hasContent("é");
        assertThat(folder.resolve("report.json")).hasContent("new");
    }

    @Test
    void aFailureLeavesWhatWasThere() throws IOException {
        Path folder = temp.resolve("MARTIN");
        AtomicFolder.publish(folder, Map.of("report.json", "old"));
        // A folder in the way of the new file: it cannot be renamed over.
        Files.createDirectories(folder.resolve("report.html/in-the-way"));

        assertThatThrownBy(() -> AtomicFolder.write(folder.resolve("report.html"), "new"))
                .isInstanceOf(IOException.class);

        assertThat(names(folder)).containsExactly("report.html", "report.json");
        assertThat(folder.resolve("report.json")).hasContent("old");
    }

    @Test
    void onlyTheOwnerCanRead() throws IOException {
        assumeThat(Files.getFileStore(temp).supportsFileAttributeView("posix")).isTrue();
        Path folder = temp.resolve("a/b");

        AtomicFolder.publish(folder, Map.of("report.json", "x"));

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("report.json"))))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(temp.resolve("a"))))
                .isEqualTo("rwx------");
    }

    @Test
    void namesOfFoldersAreFitForAnyFileSystem() {
        assertThat(FolderName.of("2026-12-03 LÉA & Co")).isEqualTo("2026-12-03 LÉA & Co");
        assertThat(FolderName.of("../../etc/passwd")).isEqualTo("__.._etc_passwd");
        assertThat(FolderName.of("..")).isEqualTo("_");
        assertThat(FolderName.of("a:b*c?\n")).isEqualTo("a_b_c__");
        assertThat(FolderName.of("")).isEqualTo("sans-nom");
        assertThat(FolderName.of("x".repeat(300))).hasSize(80);
        assertThat(FolderName.ofMairie(null)).isEqualTo("sans-mairie");
    }

    @Test
    void namesAJobWithoutLocaleCannotWriteLoseTheirAccents() {
        assertThat(FolderName.fit("Zoé Łuc", StandardCharsets.US_ASCII)).isEqualTo("Zoe _uc");
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
