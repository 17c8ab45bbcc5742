package fr.completude.hostile;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An inbox in which every hostile file is a dossier by itself, and what the program said of each. */
final class HostileInbox {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String DECLARED = "demarche: cni-renouvellement\nrendez-vous: 2026-12-03T14:30\n";

    private HostileInbox() {}

    /** What was said of a file. */
    record Said(String file, String problem, long millis, String verdict) {}

    static void put(Path inbox, String name, byte[] content) throws IOException {
        Path dossier = Files.createDirectories(inbox.resolve(name + "-seul"));
        Files.write(dossier.resolve(name), content);
        Files.writeString(dossier.resolve("dossier.yaml"), DECLARED);
    }

    /** Makes everything look as if it had been there for an hour. */
    static void atRest(Path inbox) throws IOException {
        FileTime earlier = FileTime.from(Instant.now().minusSeconds(3600));
        Files.walkFileTree(inbox, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                if (!attributes.isSymbolicLink()) {
                    Files.setLastModifiedTime(file, earlier);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure) throws IOException {
                Files.setLastModifiedTime(folder, earlier);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    /** What the reports of a night say, file by file, by name. */
    static List<Said> said(Path output) throws IOException {
        List<Said> said = new ArrayList<>();
        try (Stream<Path> files = Files.walk(output)) {
            for (Path report :
                    files.filter(path -> path.endsWith("report.json")).toList()) {
                JsonNode json = JSON.readTree(Files.readString(report));
                for (JsonNode file : json.path("files")) {
                    said.add(new Said(
                            file.path("path").asString(""),
                            file.path("problem").asString(HostileFile.NONE),
                            json.path("timing").path("totalMs").asLong(0),
                            json.path("verdict").asString("")));
                }
            }
        }
        said.sort(Comparator.comparing(Said::file));
        return said;
    }
}
