package fr.completude.intake;

import java.io.IOException;
import java.net.URI;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * A folder of dossiers: folders and zips, one a dossier, or one folder a mairie with dossiers inside. A folder that
 * holds folders and zips only is a mairie's; one with a file of its own is a dossier, unless folders in it have their
 * own {@code dossier.yaml}. Listing opens no file.
 */
public final class Inbox {

    private static final String DECLARATION = "dossier.yaml";

    private final Path folder;
    private final ReceptionRules rules;

    private Inbox(Path folder, ReceptionRules rules) {
        this.folder = folder;
        this.rules = rules;
    }

    /**
     * The inbox at a folder.
     *
     * @throws IOException when there is no such folder
     */
    public static Inbox at(Path folder, ReceptionRules rules) throws IOException {
        Path real = folder.toRealPath();
        if (!Files.isDirectory(real)) {
            throw new NotDirectoryException(folder.toString());
        }
        return new Inbox(real, rules);
    }

    /** Where it is. */
    public Path folder() {
        return folder;
    }

    /**
     * Everything in the inbox, by name; one mairie is listed at a time.
     *
     * @throws IOException when the inbox itself cannot be listed
     */
    public Stream<Arrival> arrivals() throws IOException {
        List<Path> entries = list(folder);
        return entries.stream().flatMap(entry -> arrivalsAt(entry));
    }

    /**
     * The dossier at a place told earlier by {@link Deposit#place()}; empty when it is there no more.
     *
     * @throws IllegalArgumentException if the place is no path within an inbox
     */
    public Optional<Deposit> find(String place) {
        Path entry = Path.of(URI.create(folder.toUri() + place)).normalize();
        Path parent = entry.getParent();
        if (parent == null
                || !entry.startsWith(folder)
                || folder.relativize(entry).getNameCount() > 2) {
            throw new IllegalArgumentException("Not a place within an inbox: " + place);
        }
        Arrival found = single(entry, parent.equals(folder) ? null : FileNames.of(parent));
        return found instanceof Deposit deposit ? Optional.of(deposit) : Optional.empty();
    }

    private Stream<Arrival> arrivalsAt(Path entry) {
        if (!Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
            return Stream.of(single(entry, null));
        }
        List<Path> inside;
        try {
            inside = list(entry);
        } catch (IOException e) {
            return Stream.of(stray(entry, Stray.Reason.NO_ACCESS));
        }
        if (inside.isEmpty()) {
            return Stream.of(stray(entry, Stray.Reason.EMPTY_FOLDER));
        }
        if (!isMairie(inside)) {
            return Stream.of(single(entry, null));
        }
        String mairie = FileNames.of(entry);
        return inside.stream().map(dossier -> single(dossier, mairie));
    }

    private boolean isMairie(List<Path> inside) {
        boolean onlyDossiers = inside.stream()
                .allMatch(path ->
                        Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS) || Deposit.isZip(FileNames.of(path)));
        // A file left among the dossiers of a mairie must not melt them all into one.
        return onlyDossiers
                || (inside.stream().noneMatch(path -> FileNames.of(path).equalsIgnoreCase(DECLARATION))
                        && inside.stream().anyMatch(path -> Files.isRegularFile(path.resolve(DECLARATION))));
    }

    private Arrival single(Path entry, @Nullable String mairie) {
        String name = FileNames.of(entry);
        if (Files.isSymbolicLink(entry)) {
            return stray(entry, Stray.Reason.LINK);
        }
        String place = place(entry);
        if (Files.isDirectory(entry)) {
            return new DossierFolder(place, mairie, name, entry);
        }
        if (Deposit.isZip(name) && Files.isRegularFile(entry)) {
            return new DossierZip(place, mairie, hasNamesake(entry) ? name : FileNames.stem(name), entry);
        }
        return stray(entry, Stray.Reason.LOOSE_FILE);
    }

    /** Whether a folder of the same name lies beside a zip: then the zip keeps its extension in its name. */
    private static boolean hasNamesake(Path zip) {
        String address = zip.toUri().toString();
        return Files.isDirectory(Path.of(URI.create(address.substring(0, address.length() - ".zip".length()))));
    }

    private Stray stray(Path entry, Stray.Reason reason) {
        Path parent = entry.getParent();
        String name = FileNames.of(entry);
        String path = parent == null || parent.equals(folder) ? name : FileNames.of(parent) + "/" + name;
        return new Stray(place(entry), path, entry, reason);
    }

    private String place(Path entry) {
        Path parent = entry.getParent();
        String raw = FileNames.rawName(entry);
        return parent == null || parent.equals(folder) ? raw : FileNames.rawName(parent) + "/" + raw;
    }

    private List<Path> list(Path parent) throws IOException {
        List<Path> entries = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(parent)) {
            for (Path entry : stream) {
                if (!rules.ignores(FileNames.of(entry))) {
                    entries.add(entry);
                }
            }
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        entries.sort(Comparator.comparing(FileNames::of).thenComparing(FileNames::rawName));
        return entries;
    }
}
