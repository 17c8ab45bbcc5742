package fr.completude.retention;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import fr.completude.reporting.Digest;
import fr.completude.reporting.DigestFiles;
import fr.completude.reporting.DigestJson;
import fr.completude.reporting.DigestRow;
import fr.completude.reporting.SetAside;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The digests of the nights, from which the rows of dossiers that go are taken out. */
record Digests(Path output, DigestFiles files) {

    private static final Logger LOG = LoggerFactory.getLogger(Digests.class);
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String JSON_FILE = "digest.json";
    private static final List<String> OWN = List.of("digest.json", "digest.csv", "digest.html");

    /** Takes them out of every night. What cannot be written is found again the next time. */
    void without(Collection<Subject> gone) throws IOException {
        for (Path day : days()) {
            try {
                without(gone, day);
            } catch (IOException e) {
                LOG.warn(
                        "The digest of {} cannot be written anew: {}",
                        day.getFileName(),
                        e.getClass().getName());
            }
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

    /**
     * Every dossier named in a digest, or in what changed a night: its report may be gone already, by hand or by half a
     * removal.
     */
    List<Trace> traces() throws IOException {
        List<Trace> traces = new ArrayList<>();
        for (Path day : days()) {
            LocalDate date = dayOf(day).orElseThrow();
            for (DigestRow row : rows(day)) {
                LocalDateTime appointment = row.appointment();
                traces.add(Trace.row(
                        new Subject(row.mairie(), row.dossier()),
                        date,
                        appointment == null ? null : appointment.toLocalDate()));
            }
            setAside(day).forEach(one -> traces.add(Trace.row(new Subject(null, one.path()), date, null)));
            new Changes(day).named().forEach(subject -> traces.add(Trace.row(subject, date, null)));
        }
        return traces;
    }

    private void without(Collection<Subject> gone, Path day) throws IOException {
        new Changes(day).forget(gone);
        if (!Files.isRegularFile(day.resolve(JSON_FILE))) {
            return;
        }
        if (!isReadable(day)) {
            // Nobody can tell whom it names; what it said stands in the reports.
            removeDigests(day);
            return;
        }
        List<DigestRow> rows = rows(day);
        List<SetAside> aside = setAside(day);
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
        if (!left.isEmpty() || !asideLeft.isEmpty()) {
            files.publish(new Digest(dayOf(day).orElseThrow(), left, asideLeft), day);
        }
    }

    /** Takes away the folder of a night of which nothing is left: neither a digest nor a report. */
    void sweep() throws IOException {
        for (Path day : days()) {
            if (!Files.exists(day.resolve(JSON_FILE)) && !holdsReports(day)) {
                Tree.delete(day);
            }
        }
    }

    /** A later run of the day that was stopped has reports, and no digest yet. */
    private static boolean holdsReports(Path day) throws IOException {
        try (Stream<Path> tree = Files.walk(day)) {
            return tree.anyMatch(path -> path.endsWith("report.json"));
        }
    }

    /** What was refused is told by its path. */
    private static boolean names(SetAside one, Subject subject) {
        return one.path().equals(subject.shown()) || one.path().startsWith(subject.shown() + "/");
    }

    private static boolean isReadable(Path day) {
        try {
            DigestJson.read(day.resolve(JSON_FILE));
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static List<DigestRow> rows(Path day) throws IOException {
        return Files.isRegularFile(day.resolve(JSON_FILE)) && isReadable(day)
                ? DigestJson.read(day.resolve(JSON_FILE))
                : List.of();
    }

    private static List<SetAside> setAside(Path day) throws IOException {
        List<SetAside> aside = new ArrayList<>();
        if (Files.isRegularFile(day.resolve(JSON_FILE)) && isReadable(day)) {
            for (JsonNode one :
                    JSON.readTree(Files.readString(day.resolve(JSON_FILE))).path("setAside")) {
                aside.add(new SetAside(
                        one.path("path").asString(""), one.path("reason").asString("")));
            }
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
}
