package fr.completude.review;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fr.completude.dossier.Recognised;
import fr.completude.dossier.Sha256;
import fr.completude.storage.Seals;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What officers decided, a file a dossier, readable by its owner only. Nothing is ever taken out of a file: what is
 * withdrawn stays, with who withdrew it. Safe for several threads and several processes.
 */
public final class ReviewFolder implements Reviews {

    private static final Logger LOG = LoggerFactory.getLogger(ReviewFolder.class);
    private static final String SCHEMA = "completude/corrections/1";
    private static final String END = ".json";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Path folder;
    private final SheetNames names;

    private ReviewFolder(Path folder) {
        this.folder = folder;
        this.names = new SheetNames(folder, this::sheets, file -> readable(file).map(Sheet::dossier), System::nanoTime);
    }

    /** The decisions kept beside the reports of nights; made when the first one is. */
    public static ReviewFolder of(Path reports) {
        return new ReviewFolder(reports.resolve(".completude").resolve("corrections"));
    }

    private record Sheet(String schema, @Nullable String mairie, String dossier, List<Correction> corrections) {

        Sheet {
            if (!SCHEMA.equals(schema)) {
                throw new IllegalArgumentException("schema");
            }
            Objects.requireNonNull(dossier);
            Objects.requireNonNull(corrections);
        }
    }

    /** What a dossier is called here, and its file. */
    public static String key(@Nullable String mairie, String dossier) {
        return Sha256.of((mairie == null ? "" : mairie) + "\n" + dossier);
    }

    /** The keys of the dossiers somebody decided something about. */
    public Set<String> keys() {
        return sheets().stream()
                .map(file -> String.valueOf(file.getFileName()).replace(END, ""))
                .collect(Collectors.toSet());
    }

    /**
     * What was decided about a dossier; about one that lies under another mairie now, that something was decided where
     * it lay before. That holds no longer, as its declaration is another, but a person is told. It may be somebody else's
     * of the same name who sent the same file: so of what was decided there nothing is told but the place.
     */
    @Override
    public Review of(Recognised dossier) {
        return read(file(dossier.declaration().mairie(), dossier.dossier()))
                .map(sheet -> new Review(sheet.corrections()))
                .or(() -> moved(dossier))
                .orElse(Review.NONE);
    }

    /** By its name, and by a corrected piece that stands in the very same file. */
    private Optional<Review> moved(Recognised dossier) {
        Set<String> files = dossier.files().stream()
                .map(file -> file.source().sha256())
                .filter(hash -> !hash.isBlank())
                .collect(Collectors.toSet());
        return names.of(dossier.dossier()).stream()
                .flatMap(file -> readable(file).stream())
                .filter(sheet -> sheet.corrections().stream()
                        .map(Correction::piece)
                        .anyMatch(piece -> piece != null && files.contains(piece.sha256())))
                .map(sheet -> new Review(
                        sheet.corrections().stream().map(Correction::untold).toList()))
                .findFirst();
    }

    /**
     * Keeps one more decision.
     *
     * @param seen what there was when the officer looked
     * @return false when a colleague decided something meanwhile: nothing is kept
     */
    public boolean add(@Nullable String mairie, String dossier, Review seen, Correction correction) throws IOException {
        Files.createDirectories(folder);
        synchronized (ReviewFolder.class) {
            try (FileChannel lock = FileChannel.open(
                            folder.resolve(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock held = lock.lock()) {
                Optional<Sheet> own = read(file(mairie, dossier));
                boolean overtaken = own.isPresent() && !own.get().corrections().equals(seen.corrections());
                if (overtaken || !held.isValid()) {
                    return false;
                }
                write(
                        file(mairie, dossier),
                        new Sheet(SCHEMA, mairie, dossier, seen.and(correction).corrections()));
                return true;
            }
        }
    }

    /** Removes all that was decided about a dossier: it is to be forgotten. */
    public void forget(@Nullable String mairie, String dossier) throws IOException {
        Files.deleteIfExists(file(mairie, dossier));
    }

    /**
     * A dossier of which decisions are kept.
     *
     * @param lastAt when the last one was taken
     */
    public record Decided(@Nullable String mairie, String dossier, Instant lastAt) {}

    /** All that can be read, for who lets them go: one that cannot keeps no other from going. */
    public List<Decided> decided() {
        return sheets().stream()
                .flatMap(file -> readable(file).stream())
                .map(sheet -> new Decided(
                        sheet.mairie(),
                        sheet.dossier(),
                        sheet.corrections().stream()
                                .map(one -> one.decision().at())
                                .max(Comparator.naturalOrder())
                                .orElse(Instant.EPOCH)))
                .toList();
    }

    /** The file of what was decided about a dossier; empty when nothing was. */
    public Optional<Path> sheet(@Nullable String mairie, String dossier) {
        return Optional.of(file(mairie, dossier)).filter(Files::isRegularFile);
    }

    /** Every dossier somebody decided something about, of which that can be read. */
    public void forEach(BiConsumer<String, Review> taker) {
        sheets().forEach(file ->
                readable(file).ifPresent(sheet -> taker.accept(sheet.dossier(), new Review(sheet.corrections()))));
    }

    private List<Path> sheets() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> String.valueOf(file.getFileName()).endsWith(END) && Files.isRegularFile(file))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file(@Nullable String mairie, String dossier) {
        return folder.resolve(key(mairie, dossier) + END);
    }

    private static Optional<Sheet> readable(Path file) {
        try {
            return read(file);
        } catch (UncheckedIOException e) {
            LOG.warn("What was decided about a dossier cannot be read: {}", file.getFileName());
            return Optional.empty();
        }
    }

    private static Optional<Sheet> read(Path file) {
        try {
            return Files.exists(file)
                    ? Optional.of(JSON.readValue(Seals.readString(file), Sheet.class))
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (JacksonException e) {
            throw new UncheckedIOException(new IOException("No corrections in " + file.getFileName(), e));
        }
    }

    private void write(Path file, Sheet sheet) throws IOException {
        // Temporary files are their owner's alone.
        Path unfinished = Files.createTempFile(folder, ".inacheve-", null);
        try {
            byte[] content = (JSON.writeValueAsString(sheet) + "\n").getBytes(StandardCharsets.UTF_8);
            Files.write(unfinished, Seals.sealed(file, content));
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }
}
