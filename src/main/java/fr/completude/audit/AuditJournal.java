package fr.completude.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

import fr.completude.storage.OwnerOnly;
import org.jspecify.annotations.Nullable;

/**
 * The journal of an output folder: lines that each hold the hash of the one before. Several threads and processes may
 * write it at the same time.
 */
public final class AuditJournal implements Audit {

    /** Locks on files are between processes; this one is between the threads of one. */
    private static final Object THREADS = new Object();

    private final Path folder;
    private final JournalFiles files;
    private final Clock clock;

    private AuditJournal(Path folder, Clock clock) {
        this.folder = folder;
        this.files = new JournalFiles(folder);
        this.clock = clock;
    }

    /** The journal of the reports in a folder; it is made with its first line. */
    public static AuditJournal of(Path output, Clock clock) {
        return new AuditJournal(output.resolve(".completude").resolve("audit"), clock);
    }

    @Override
    public void note(Entry entry) {
        try {
            alone(() -> {
                @Nullable Line last = files.last().orElse(null);
                Instant now = clock.instant();
                String month = YearMonth.from(now.atOffset(ZoneOffset.UTC)).toString();
                Line line = Line.after(last, now, entry, pseudonym(entry.mairie(), entry.dossier()));
                files.append(files.of(later(month)), line);
                return line;
            });
        } catch (IOException e) {
            throw new UncheckedIOException("A deed could not be noted.", e);
        }
    }

    /** A clock that was set back writes on in the last file, so that files stay in the order of their lines. */
    private String later(String month) throws IOException {
        List<Path> all = files.all();
        if (all.isEmpty()) {
            return month;
        }
        String last = String.valueOf(all.get(all.size() - 1).getFileName()).replace(".log", "");
        return last.compareTo(month) > 0 ? last : month;
    }

    /**
     * Checks every line.
     *
     * @param noted the head as it was told by an earlier check; null when none was noted
     */
    public Verification verify(@Nullable String noted) throws IOException {
        @Nullable Line last = null;
        boolean seen = noted == null || noted.equals(Line.NOTHING_BEFORE);
        for (Path file : files.all()) {
            long number = 0;
            for (String text : Files.readAllLines(file)) {
                number++;
                Line line = Line.parse(text).orElse(null);
                // Older files go when their time is over: the first line left may hang on one that went.
                if (line == null || (last != null && !line.follows(last))) {
                    return new Verification.Broken(String.valueOf(file.getFileName()), number);
                }
                seen |= line.hash().equals(noted) || line.previous().equals(noted);
                last = line;
            }
        }
        long lines = last == null ? 0 : last.number();
        if (!seen) {
            return new Verification.HeadMissing(lines);
        }
        return new Verification.Sound(lines, last == null ? Line.NOTHING_BEFORE : last.hash());
    }

    /** Hands out the lines as they stand, all or those of one dossier. */
    public void export(@Nullable String mairie, @Nullable String dossier, Consumer<String> lines) throws IOException {
        @Nullable String wanted = pseudonym(mairie, dossier);
        for (Path file : files.all()) {
            try (Stream<String> texts = Files.lines(file)) {
                texts.filter(text -> wanted == null
                                || Line.parse(text)
                                        .filter(line -> line.isOf(wanted))
                                        .isPresent())
                        .forEach(lines);
            }
        }
    }

    /**
     * The files that hold nothing younger than a month.
     *
     * @param oldest the first month that stays
     */
    public List<Path> filesBefore(YearMonth oldest) throws IOException {
        List<Path> old = new ArrayList<>();
        for (Path file : files.all()) {
            if (file.compareTo(files.of(oldest.toString())) < 0) {
                old.add(file);
            }
        }
        return old;
    }

    private @Nullable String pseudonym(@Nullable String mairie, @Nullable String dossier) throws IOException {
        if (dossier == null) {
            return null;
        }
        OwnerOnly.folders(folder);
        return Pseudonyms.keyedBy(folder.resolve("key")).of(mairie, dossier);
    }

    private interface Work<T> {
        T done() throws IOException;
    }

    private <T> T alone(Work<T> work) throws IOException {
        synchronized (THREADS) {
            OwnerOnly.folders(folder);
            try (FileChannel channel = OwnerOnly.open(
                            folder.resolve("lock"), Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE));
                    FileLock lock = channel.lock()) {
                if (!lock.isValid()) {
                    throw new IOException("The journal cannot be locked.");
                }
                return work.done();
            }
        }
    }
}
