package fr.completude.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import fr.completude.accounts.Officer;
import fr.completude.reporting.DigestJson;
import fr.completude.reporting.DigestRow;
import fr.completude.review.ReviewFolder;
import org.jspecify.annotations.Nullable;

/** What the last night wrote. Its digest is read once, and again when it was written anew. Thread-safe. */
final class NightReports {

    private final Path folder;
    private final ReviewFolder reviews;
    private @Nullable Night last;

    NightReports(Path folder, ReviewFolder reviews) {
        this.folder = folder;
        this.reviews = reviews;
    }

    /** Reads what was written anew. */
    synchronized void forget() {
        last = null;
    }

    /**
     * A night.
     *
     * @param written when its digest was written, ms
     */
    record Night(LocalDate day, long written, List<DigestRow> rows) {

        /** The dossiers an officer sees. */
        List<DigestRow> of(Officer officer) {
            return rows.stream().filter(row -> officer.sees(row.mairie())).toList();
        }
    }

    /** The newest night that has a digest; empty before the first. */
    synchronized Optional<Night> last() throws IOException {
        Optional<LocalDate> day = newest();
        if (day.isEmpty()) {
            return Optional.empty();
        }
        Path digest = folder.resolve(day.get().toString()).resolve("digest.json");
        long written = Files.getLastModifiedTime(digest).toMillis();
        Night known = last;
        if (known == null || !known.day().equals(day.get()) || known.written() != written) {
            known = new Night(day.get(), written, reviewed(DigestJson.read(digest), day.get()));
            last = known;
        }
        return Optional.of(known);
    }

    /**
     * The report folder of a dossier; empty when there is none, the names lead out of it, or it is not for this officer.
     * The report itself says whose it is: two mairies may share the name of a folder.
     */
    Optional<Path> find(Officer officer, String day, String mairie, String dossier) throws IOException {
        Optional<Path> found = inside(day, mairie, dossier).filter(Files::isDirectory);
        return found.isPresent() && isFor(officer, found.get()) ? found : Optional.empty();
    }

    /** A file in a report folder; empty when there is none, or its name leads out of it. */
    static Optional<Path> file(Path folder, String name) {
        return isPlain(name) ? Optional.of(folder.resolve(name)).filter(Files::isRegularFile) : Optional.empty();
    }

    private Optional<Path> inside(String... names) {
        Path path = folder;
        for (String name : names) {
            if (!isPlain(name)) {
                return Optional.empty();
            }
            path = path.resolve(name);
        }
        return path.normalize().startsWith(folder.normalize()) ? Optional.of(path) : Optional.empty();
    }

    private static boolean isPlain(String name) {
        return !name.isEmpty() && !name.startsWith(".") && !name.contains("/") && !name.contains("\\");
    }

    private static boolean isFor(Officer officer, Path folder) throws IOException {
        Path report = folder.resolve("report.json");
        return officer.mairie() == null
                || (Files.isRegularFile(report)
                        && officer.sees(DigestRow.read(report, null).mairie()));
    }

    /** The digest is of the night: what officers decided since stands in the reports. */
    private List<DigestRow> reviewed(List<DigestRow> rows, LocalDate day) throws IOException {
        Set<String> decided = reviews.keys();
        if (decided.isEmpty()) {
            return rows;
        }
        List<DigestRow> now = new ArrayList<>();
        for (DigestRow row : rows) {
            now.add(decided.contains(ReviewFolder.key(row.mairie(), row.dossier())) ? reread(row, day) : row);
        }
        return now;
    }

    private DigestRow reread(DigestRow row, LocalDate day) throws IOException {
        String path = row.reportPath();
        Path report = path == null
                ? folder
                : folder.resolve(day.toString()).resolve(path).resolveSibling("report.json");
        return Files.isRegularFile(report) ? DigestRow.read(report, path) : row;
    }

    private Optional<LocalDate> newest() throws IOException {
        if (!Files.isDirectory(folder)) {
            return Optional.empty();
        }
        try (Stream<Path> nights = Files.list(folder)) {
            return nights.filter(night -> Files.isRegularFile(night.resolve("digest.json")))
                    .flatMap(night -> day(night).stream())
                    .max(Comparator.naturalOrder());
        }
    }

    private static Optional<LocalDate> day(Path night) {
        try {
            return Optional.of(LocalDate.parse(String.valueOf(night.getFileName())));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
