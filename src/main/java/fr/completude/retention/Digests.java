package fr.completude.retention;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import fr.completude.reporting.Digest;
import fr.completude.reporting.DigestFiles;
import fr.completude.reporting.DigestJson;
import fr.completude.reporting.DigestRow;
import fr.completude.reporting.FolderName;
import fr.completude.reporting.SetAside;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The digests of the nights, from which the rows of dossiers that go are taken out. */
record Digests(Path output, DigestFiles files) {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String JSON_FILE = "digest.json";
    private static final List<String> OWN = List.of("digest.json", "digest.csv", "digest.html");
    private static final List<String> CHANGES = List.of("changes.txt", "changes.json");

    /** Takes them out of every night; a night of which nothing is left goes as a whole. */
    void without(Collection<Subject> gone) throws IOException {
        for (Path day : days()) {
            without(gone, day);
        }
    }

    private List<Path> days() throws IOException {
        List<Path> days = new ArrayList<>();
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(output, Files::isDirectory)) {
            for (Path folder : folders) {
                if (dayOf(folder).isPresent()) {
                    days.add(folder);
                }
            }
        }
        days.sort(null);
        return days;
    }

    private static Optional<LocalDate> dayOf(Path folder) {
        try {
            return Optional.of(LocalDate.parse(String.valueOf(folder.getFileName())));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private void without(Collection<Subject> gone, Path day) throws IOException {
        forgetChanges(gone, day);
        Path digest = day.resolve(JSON_FILE);
        if (!Files.isRegularFile(digest)) {
            return;
        }
        List<DigestRow> rows = DigestJson.read(digest);
        List<SetAside> aside = setAside(digest);
        List<DigestRow> left = rows.stream()
                .filter(row -> gone.stream().noneMatch(one -> one.is(row.mairie(), row.dossier())))
                .toList();
        List<SetAside> asideLeft = aside.stream()
                .filter(one -> gone.stream().noneMatch(subject -> names(one, subject)))
                .toList();
        if (left.size() == rows.size() && asideLeft.size() == aside.size()) {
            return;
        }
        removeDigests(day);
        if (left.isEmpty() && asideLeft.isEmpty()) {
            if (!holdsReports(day)) {
                Tree.delete(day);
            }
        } else {
            files.publish(new Digest(dayOf(day).orElseThrow(), left, asideLeft), day);
        }
    }

    /** A later run of the day that was stopped has reports, and no digest yet. */
    private static boolean holdsReports(Path day) throws IOException {
        try (Stream<Path> tree = Files.walk(day)) {
            return tree.anyMatch(path -> path.endsWith("report.json"));
        }
    }

    private static boolean names(SetAside one, Subject subject) {
        return List.of(one.path().split("/", -1)).contains(subject.dossier())
                || one.path().equals(subject.dossier());
    }

    private static List<SetAside> setAside(Path digest) throws IOException {
        List<SetAside> aside = new ArrayList<>();
        for (JsonNode one : JSON.readTree(Files.readString(digest)).path("setAside")) {
            aside.add(new SetAside(
                    one.path("path").asString(""), one.path("reason").asString("")));
        }
        return aside;
    }

    /** A mairie of which no dossier is left has no digest any more. */
    private static void removeDigests(Path day) throws IOException {
        try (Stream<Path> tree = Files.walk(day, 2)) {
            for (Path file : tree.filter(Files::isRegularFile).toList()) {
                if (OWN.contains(String.valueOf(file.getFileName()))) {
                    Files.delete(file);
                }
            }
        }
    }

    /** What had changed that night is of no use once dossiers in it are gone. */
    private static void forgetChanges(Collection<Subject> gone, Path day) throws IOException {
        boolean named = false;
        for (String name : CHANGES) {
            Path file = day.resolve(name);
            if (Files.isRegularFile(file)) {
                String text = Files.readString(file);
                named |= gone.stream()
                        .anyMatch(one -> text.contains(one.dossier()) || text.contains(FolderName.of(one.dossier())));
            }
        }
        if (named) {
            for (String name : CHANGES) {
                Files.deleteIfExists(day.resolve(name));
            }
        }
    }
}
