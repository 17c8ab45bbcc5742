package fr.completude.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import fr.completude.accounts.Officer;
import fr.completude.reporting.DigestJson;
import fr.completude.reporting.DigestRow;
import fr.completude.review.ReviewFolder;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The dossiers of the last night, as the board shows them. Its digest is read once, and again when it was written anew:
 * beside those who ask, who see the earlier one for that moment. Thread-safe.
 */
final class LastNight implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(LastNight.class);
    private static final long SECONDS_BETWEEN_LOOKS = 5;

    private final Path folder;
    private final ReviewFolder reviews;
    private final ScheduledExecutorService reader = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "digest");
        thread.setDaemon(true);
        return thread;
    });
    private @Nullable Rows last;
    private boolean reading;
    private final Set<Decided> decidedMeanwhile = new HashSet<>();

    LastNight(Path folder, ReviewFolder reviews) {
        this.folder = folder;
        this.reviews = reviews;
    }

    /** Reads the last night, and looks for new ones, before anybody asks: a large one takes a while to read. */
    // Whatever comes of a look, the next one tries again.
    @SuppressWarnings("FutureReturnValueIgnored")
    LastNight ahead() {
        look();
        reader.scheduleWithFixedDelay(this::look, SECONDS_BETWEEN_LOOKS, SECONDS_BETWEEN_LOOKS, TimeUnit.SECONDS);
        return this;
    }

    private void look() {
        try {
            rows();
        } catch (IOException | RuntimeException e) {
            // Whoever asks for the board is told.
            LOG.debug("The digest cannot be read", e);
        }
    }

    @Override
    public void close() {
        reader.shutdownNow();
    }

    /**
     * Which digest it is.
     *
     * @param at when it was written, ms
     */
    private record Written(LocalDate day, long at) {}

    private record Decided(@Nullable String mairie, String dossier) {

        boolean isOf(DigestRow row) {
            return row.dossier().equals(dossier) && Objects.equals(row.mairie(), mairie);
        }
    }

    /** The dossiers of a night, soonest appointment first. */
    static final class Rows {

        private final Written written;
        private final List<BoardRow> all;

        private Rows(Written written, List<BoardRow> all) {
            this.written = written;
            this.all = List.copyOf(all);
        }

        LocalDate day() {
            return written.day();
        }

        List<BoardRow> all() {
            return all;
        }

        /** The dossiers an officer sees. */
        List<BoardRow> of(Officer officer) {
            return officer.mairie() == null
                    ? all
                    : all.stream()
                            .filter(row -> officer.sees(row.row().mairie()))
                            .toList();
        }
    }

    /**
     * Those of the newest night that has a digest; empty before the first. While a newer digest is read they may be of
     * the one before.
     *
     * @throws IOException when it cannot be read
     */
    synchronized Optional<Rows> rows() throws IOException {
        Optional<Written> newest = newest();
        if (newest.isEmpty()) {
            last = null;
            return Optional.empty();
        }
        Rows known = last;
        if (known == null) {
            known = read(newest.get());
            last = known;
        } else if (!known.written.equals(newest.get())) {
            readBeside(newest.get());
        }
        return Optional.of(known);
    }

    /** Reads again what the report of one dossier says; the whole night again where that cannot be done. */
    synchronized void decided(@Nullable String mairie, String dossier) {
        Decided one = new Decided(mairie, dossier);
        if (reading) {
            decidedMeanwhile.add(one);
        }
        try {
            last = last == null ? null : reread(last, Set.of(one));
        } catch (IOException | RuntimeException e) {
            // What was decided is kept: whoever decided it is not told of a failure.
            LOG.debug("A report cannot be read", e);
            last = null;
        }
    }

    private void readBeside(Written newest) {
        if (reading) {
            return;
        }
        try {
            reader.execute(() -> replace(newest));
            reading = true;
        } catch (RejectedExecutionException e) {
            LOG.debug("The server is ending.");
        }
    }

    private void replace(Written newest) {
        @Nullable Rows read = null;
        try {
            read = read(newest);
        } catch (IOException | RuntimeException e) {
            // Whoever asks next reads it himself, and is told.
            LOG.debug("The digest cannot be read", e);
        } finally {
            // Whatever ended it, memory included: the earlier night is not shown for ever.
            take(read);
        }
    }

    private synchronized void take(@Nullable Rows read) {
        reading = false;
        try {
            last = read == null ? null : reread(read, decidedMeanwhile);
        } catch (IOException | RuntimeException e) {
            last = null;
        }
        decidedMeanwhile.clear();
    }

    /** The digest is of the night: what officers decided since stands in the reports. */
    private Rows read(Written written) throws IOException {
        List<DigestRow> rows = DigestJson.read(digest(written.day()));
        Set<String> decided = reviews.keys();
        if (!decided.isEmpty()) {
            List<DigestRow> now = new ArrayList<>();
            for (DigestRow row : rows) {
                boolean since = decided.contains(ReviewFolder.key(row.mairie(), row.dossier()));
                now.add(since ? reread(row, written.day()) : row);
            }
            rows = now;
        }
        return new Rows(written, BoardRow.all(rows));
    }

    private Rows reread(Rows known, Set<Decided> decided) throws IOException {
        if (decided.isEmpty()) {
            return known;
        }
        List<BoardRow> rows = new ArrayList<>();
        for (BoardRow one : known.all()) {
            boolean meant = decided.stream().anyMatch(dossier -> dossier.isOf(one.row()));
            rows.add(meant ? BoardRow.of(reread(one.row(), known.day())) : one);
        }
        return new Rows(known.written, rows);
    }

    private DigestRow reread(DigestRow row, LocalDate day) throws IOException {
        String path = row.reportPath();
        Path report = path == null
                ? folder
                : folder.resolve(day.toString()).resolve(path).resolveSibling("report.json");
        return Files.isRegularFile(report) ? DigestRow.read(report, path) : row;
    }

    private Optional<Written> newest() throws IOException {
        Optional<LocalDate> day = NightDays.in(folder)
                .filter(one -> Files.isRegularFile(digest(one)))
                .max(Comparator.naturalOrder());
        return day.isEmpty()
                ? Optional.empty()
                : Optional.of(new Written(
                        day.get(), Files.getLastModifiedTime(digest(day.get())).toMillis()));
    }

    private Path digest(LocalDate day) {
        return folder.resolve(day.toString()).resolve("digest.json");
    }
}
