package fr.completude.retention;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import fr.completude.storage.Seals;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Finds every folder under an output folder that tells of a dossier, by what stands in it and not by its name. */
final class Traces {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String REPORT = "report.json";
    private static final String REASON = "reason.json";
    private static final String STATE = ".completude";

    private Traces() {}

    /** All of them, of nights and of checks on demand. */
    static List<Trace> under(Path output) throws IOException {
        List<Trace> traces = new ArrayList<>();
        Files.walkFileTree(output, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                return folder.endsWith(STATE) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (file.endsWith(REPORT) || file.endsWith(REASON)) {
                    traces.add(trace(file, attributes.lastModifiedTime().toInstant()));
                }
                return FileVisitResult.CONTINUE;
            }

            /** What cannot be looked at keeps nothing else from going. */
            @Override
            public FileVisitResult visitFileFailed(Path file, IOException failure) {
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure) {
                return FileVisitResult.CONTINUE;
            }
        });
        return traces;
    }

    private static Trace trace(Path file, Instant written) {
        Path folder = Objects.requireNonNull(file.toAbsolutePath().normalize().getParent());
        LocalDate day = written.atOffset(ZoneOffset.UTC).toLocalDate();
        try {
            JsonNode said = JSON.readTree(Seals.readString(file));
            Set<String> hashes = new HashSet<>();
            for (JsonNode one : said.path("files")) {
                hashes.add(one.path("sha256").asString(""));
            }
            hashes.remove("");
            return new Trace(
                    new Subject(
                            said.path("mairie").asString(null),
                            said.path("dossier").asString("")),
                    folder,
                    LocalDate.parse(said.path("checkedOn").asString("")),
                    appointment(said.path("appointment").asString(null)),
                    hashes);
        } catch (IOException | JacksonException | DateTimeException e) {
            // Nobody can tell any more whose it is: it goes by the day it was written.
            return new Trace(new Subject(null, folder.getFileName().toString()), folder, day, null, Set.of());
        }
    }

    private static @Nullable LocalDate appointment(@Nullable String text) {
        return text == null ? null : LocalDateTime.parse(text).toLocalDate();
    }
}
