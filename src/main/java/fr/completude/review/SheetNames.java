package fr.completude.review;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

/** Which sheets are of dossiers of a name: a night asks for each of its dossiers, and seldom is there any. Thread-safe. */
final class SheetNames {

    /** As coarsely as file systems tell when a folder changed: what changed twice within may tell one time only. */
    private static final long COARSEST = Duration.ofSeconds(2).toNanos();

    private final Path folder;
    private final Supplier<List<Path>> sheets;
    private final Function<Path, Optional<String>> nameOf;
    private final LongSupplier nanos;

    /** A sheet is of one dossier for ever, so that it is looked into once. */
    private final Map<Path, String> names = new HashMap<>();

    private Map<String, List<Path>> byName = Map.of();
    private @Nullable FileTime changed;
    private long firstSeen;
    private boolean settled;

    /**
     * Of a folder.
     *
     * @param sheets lists it
     * @param nameOf the name a sheet bears; empty when it cannot be read
     * @param nanos time since whenever
     */
    SheetNames(Path folder, Supplier<List<Path>> sheets, Function<Path, Optional<String>> nameOf, LongSupplier nanos) {
        this.folder = folder;
        this.sheets = sheets;
        this.nameOf = nameOf;
        this.nanos = nanos;
    }

    /** The sheets of dossiers of this name, in their order. */
    synchronized List<Path> of(String dossier) {
        Optional<FileTime> now = changed();
        if (now.isEmpty()) {
            return List.of();
        }
        if (!now.get().equals(changed)) {
            changed = now.get();
            firstSeen = nanos.getAsLong();
            settled = false;
        }
        if (!settled) {
            boolean past = nanos.getAsLong() - firstSeen >= COARSEST;
            settled = isListed() && past;
        }
        return byName.getOrDefault(dossier, List.of());
    }

    /** Whether every sheet could be read. */
    private boolean isListed() {
        Map<String, List<Path>> found = new HashMap<>();
        List<Path> all = sheets.get();
        names.keySet().retainAll(Set.copyOf(all));
        for (Path sheet : all) {
            Optional<String> name = Optional.ofNullable(names.get(sheet)).or(() -> nameOf.apply(sheet));
            name.ifPresent(one -> {
                names.put(sheet, one);
                found.computeIfAbsent(one, key -> new ArrayList<>()).add(sheet);
            });
        }
        byName = found;
        return names.size() == all.size();
    }

    private Optional<FileTime> changed() {
        try {
            return Optional.of(Files.getLastModifiedTime(folder));
        } catch (NoSuchFileException e) {
            // Nobody has decided anything yet.
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
