package fr.completude.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import fr.completude.accounts.Officer;
import fr.completude.reporting.DigestJson;
import fr.completude.reporting.DigestRow;
import fr.completude.reporting.FolderName;
import fr.completude.reporting.WebPath;
import fr.completude.review.ReviewFolder;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the last night wrote. Its digest is read once, and again when it was written anew. Thread-safe. */
final class NightReports implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(NightReports.class);
    private static final long SECONDS_BETWEEN_LOOKS = 5;

    private final Path folder;
    private final ReviewFolder reviews;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "digest");
        thread.setDaemon(true);
        return thread;
    });
    private @Nullable Night last;

    NightReports(Path folder, ReviewFolder reviews) {
        this.folder = folder;
        this.reviews = reviews;
    }

    /** Looks for a new night before anybody asks for it: a large one takes a while to read. */
    // Whatever comes of a look, the next one tries again.
    @SuppressWarnings("FutureReturnValueIgnored")
    NightReports ahead() {
        timer.scheduleWithFixedDelay(this::look, 0, SECONDS_BETWEEN_LOOKS, TimeUnit.SECONDS);
        return this;
    }

    private void look() {
        try {
            last();
        } catch (IOException | RuntimeException e) {
            // Whoever asks for the board is told.
            LOG.debug("The digest cannot be read", e);
        }
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }

    /** Reads again what the report of one dossier says. */
    synchronized void decided(@Nullable String mairie, String dossier) throws IOException {
        Night known = last;
        if (known != null) {
            List<BoardRow> rows = new ArrayList<>();
            for (BoardRow one : known.rows()) {
                DigestRow row = one.row();
                boolean meant = row.dossier().equals(dossier) && Objects.equals(row.mairie(), mairie);
                rows.add(meant ? BoardRow.of(reread(row, known.day())) : one);
            }
            last = new Night(known.day(), known.written(), rows);
        }
    }

    /**
     * A night.
     *
     * @param written when its digest was written, ms
     */
    record Night(LocalDate day, long written, List<BoardRow> rows) {

        /** The dossiers an officer sees. */
        List<BoardRow> of(Officer officer) {
            return officer.mairie() == null
                    ? rows
                    : rows.stream()
                            .filter(row -> officer.sees(row.row().mairie()))
                            .toList();
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
            known = new Night(day.get(), written, BoardRow.all(reviewed(DigestJson.read(digest), day.get())));
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

    /**
     * Where the newest report of a dossier stands, when it is of a later day: the address of its folder.
     *
     * @param day of a report of it
     */
    Optional<String> newer(Officer officer, String day, String mairie, String dossier) throws IOException {
        List<LocalDate> later = days().filter(one -> one.toString().compareTo(day) > 0)
                .sorted(Comparator.reverseOrder())
                .toList();
        Optional<DigestRow> known = later.isEmpty()
                ? Optional.empty()
                : said(inside(day, mairie, dossier).orElse(folder));
        if (known.isEmpty()) {
            return Optional.empty();
        }
        for (LocalDate one : later) {
            for (String name : namesakes(folder.resolve(one.toString()).resolve(mairie), dossier, known.get())) {
                Path there = folder.resolve(one.toString()).resolve(mairie).resolve(name);
                if (isFor(officer, there)
                        && said(there)
                                .filter(row -> isOfOneDossier(known.get(), row))
                                .isPresent()) {
                    return Optional.of(WebPath.absolute("rapports/" + one + "/" + mairie + "/" + name));
                }
            }
        }
        return Optional.empty();
    }

    /**
     * The folders of a night that may be a dossier's, the likeliest first. Which of several dossiers of one name bears a
     * number is another matter each night.
     *
     * @param own the name of its folder in another night
     */
    private static List<String> namesakes(Path night, String own, DigestRow dossier) throws IOException {
        if (!Files.isDirectory(night)) {
            return List.of();
        }
        Pattern alike = Pattern.compile(
                "(?:" + Pattern.quote(own) + "|" + Pattern.quote(FolderName.of(dossier.dossier())) + ")(?:-[0-9]+)?");
        try (Stream<Path> folders = Files.list(night)) {
            return folders.map(one -> String.valueOf(one.getFileName()))
                    .filter(name -> alike.matcher(name).matches())
                    .sorted(Comparator.comparing((String name) -> !name.equals(own))
                            .thenComparing(String::length)
                            .thenComparing(Comparator.naturalOrder()))
                    .toList();
        }
    }

    private static Optional<DigestRow> said(Path folder) throws IOException {
        Path report = folder.resolve("report.json");
        return Files.isRegularFile(report) ? Optional.of(DigestRow.read(report, null)) : Optional.empty();
    }

    private static boolean isOfOneDossier(DigestRow here, DigestRow there) {
        return here.dossier().equals(there.dossier()) && Objects.equals(here.mairie(), there.mairie());
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
        return days().filter(day ->
                        Files.isRegularFile(folder.resolve(day.toString()).resolve("digest.json")))
                .max(Comparator.naturalOrder());
    }

    private Stream<LocalDate> days() throws IOException {
        if (!Files.isDirectory(folder)) {
            return Stream.empty();
        }
        try (Stream<Path> nights = Files.list(folder)) {
            return nights.flatMap(night -> day(night).stream()).toList().stream();
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
