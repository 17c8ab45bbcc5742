package fr.completude.reading;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

import fr.completude.dossier.FileProblem;
import fr.completude.dossier.Look;
import fr.completude.dossier.Page;
import fr.completude.dossier.ReadFile;
import fr.completude.dossier.SecondReading;
import fr.completude.dossier.SourceFile;
import fr.completude.dossier.UnreadPart;
import fr.completude.storage.OwnerOnly;
import fr.completude.storage.Seals;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Earlier readings on disk, one file each, under the hash of the bytes read and the fingerprint of all that reads them.
 * Holds what the pages say, and the portraits that were measured as they are drawn for people, but nothing of whose dossier they are from. An entry is written aside and moved into place;
 * one that cannot be read back, for whatever reason, is as good as absent.
 */
final class ReadingMemory {

    private static final Logger LOG = LoggerFactory.getLogger(ReadingMemory.class);

    /** What the same bytes would meet again. A child that was slow or died may do better another time. */
    private static final Set<FileProblem> LASTING =
            EnumSet.complementOf(EnumSet.of(FileProblem.TIMEOUT, FileProblem.CRASHED));

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String SUFFIX = ".json.gz";
    private static final String AGAIN = ".again.json.gz";
    private static final String GIVEN_UP = ".given-up.json.gz";

    /** A machine that was busy is so no longer, and a file that ruins its reader costs little as seldom as this. */
    private static final Duration GIVEN_UP_FOR = Duration.ofDays(3);

    private static final int FOLDER_LETTERS = 2;

    private final Path folder;
    private final Clock clock;

    /**
     * In a folder.
     *
     * @param folder of the present fingerprint; made when something is first kept
     */
    ReadingMemory(Path folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    /** What looking again at a file gave. */
    private record Looked(List<Look> looks, List<SecondReading> seconds) {}

    /** What a file gave, apart from where it was. */
    private record Entry(
            @Nullable String mediaType,
            int pageCount,
            @Nullable FileProblem problem,
            List<Page> pages,
            List<UnreadPart> unreadParts) {}

    /** The earlier reading of the same bytes. */
    Optional<ReadFile> recall(SourceFile source) {
        return used(file(source, SUFFIX), Entry.class)
                .or(() -> givenUp(source))
                .map(entry -> new ReadFile(
                        source,
                        entry.mediaType(),
                        entry.pageCount(),
                        entry.problem(),
                        entry.pages(),
                        0,
                        entry.unreadParts(),
                        true));
    }

    /** What the same looks at the same bytes showed. */
    Optional<List<SecondReading>> recall(SourceFile source, List<Look> looks) {
        return used(file(source, AGAIN), Looked.class)
                .filter(looked -> looked.looks().equals(looks))
                .map(Looked::seconds);
    }

    private Optional<Entry> givenUp(SourceFile source) {
        return isGivenUp(source) ? stored(file(source, GIVEN_UP), Entry.class) : Optional.empty();
    }

    /** Whether these bytes were given up not long ago. */
    private boolean isGivenUp(SourceFile source) {
        Path file = file(source, GIVEN_UP);
        try {
            return Files.isRegularFile(file)
                    && clock.instant()
                            .isBefore(
                                    Files.getLastModifiedTime(file).toInstant().plus(GIVEN_UP_FOR));
        } catch (IOException e) {
            return false;
        }
    }

    /** When it was last of use decides what is forgotten first. */
    private <T> Optional<T> used(Path file, Class<T> kind) {
        Optional<T> kept = stored(file, kind);
        if (kept.isPresent()) {
            try {
                Files.setLastModifiedTime(file, FileTime.from(clock.instant()));
            } catch (IOException e) {
                LOG.warn(
                        "The use of an earlier reading could not be noted ({}).",
                        e.getClass().getSimpleName());
            }
        }
        return kept;
    }

    private static <T> Optional<T> stored(Path file, Class<T> kind) {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(Seals.read(file)))) {
            return Optional.of(JSON.readValue(in.readAllBytes(), kind));
        } catch (IOException | JacksonException e) {
            LOG.warn(
                    "An earlier reading cannot be used ({}); the file is read again.",
                    e.getClass().getSimpleName());
            return Optional.empty();
        }
    }

    /** Keeps a reading, unless another try might give more. A disk that is full costs the memory, not the reading. */
    void keep(ReadFile read) {
        FileProblem problem = read.problem();
        if (problem == null || LASTING.contains(problem)) {
            keep(read, SUFFIX);
        }
    }

    /** Keeps for some days a reading to which another try might add. */
    void giveUp(ReadFile read) {
        keep(read, GIVEN_UP);
    }

    private void keep(ReadFile read, String suffix) {
        keep(
                read.source(),
                suffix,
                new Entry(read.mediaType(), read.pageCount(), read.problem(), read.pages(), read.unreadParts()));
    }

    /** Whether there is a reading of these bytes that would be recalled. */
    boolean holds(SourceFile source) {
        return Files.isRegularFile(file(source, SUFFIX)) || isGivenUp(source);
    }

    /** Reads the same bytes anew the next time. What cannot be deleted stays. */
    void forget(SourceFile source) {
        if (source.sha256().isEmpty()) {
            return;
        }
        try {
            Files.deleteIfExists(file(source, SUFFIX));
            Files.deleteIfExists(file(source, AGAIN));
            Files.deleteIfExists(file(source, GIVEN_UP));
        } catch (IOException e) {
            LOG.warn("A reading could not be forgotten ({}).", e.getClass().getSimpleName());
        }
    }

    /** Keeps what all of some looks showed. */
    void keep(SourceFile source, List<Look> looks, List<SecondReading> seconds) {
        if (seconds.size() == looks.size()) {
            keep(source, AGAIN, new Looked(looks, seconds));
        }
    }

    private void keep(SourceFile source, String suffix, Object entry) {
        if (source.sha256().isEmpty()) {
            return;
        }
        try {
            Path place = shelf(source);
            OwnerOnly.folders(place);
            Path aside = OwnerOnly.temporaryIn(place);
            try {
                Files.write(aside, Seals.sealed(file(source, suffix), packed(entry)));
                Files.setLastModifiedTime(aside, FileTime.from(clock.instant()));
                Files.move(
                        aside,
                        file(source, suffix),
                        StandardCopyOption.ATOMIC_MOVE,
                        StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(aside);
            }
        } catch (IOException | JacksonException e) {
            LOG.warn("A reading could not be kept ({}).", e.getClass().getSimpleName());
        }
    }

    private static byte[] packed(Object entry) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(packed)) {
            out.write(JSON.writeValueAsBytes(entry));
        }
        return packed.toByteArray();
    }

    /** Where a reading is or would be; bytes that could not be hashed have none. */
    private Path file(SourceFile source, String suffix) {
        return shelf(source).resolve(source.sha256() + suffix);
    }

    private Path shelf(SourceFile source) {
        String hash = source.sha256();
        return folder.resolve(hash.substring(0, Math.min(FOLDER_LETTERS, hash.length())));
    }
}
