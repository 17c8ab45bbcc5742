package fr.completude.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

import fr.completude.dossier.Sha256;
import org.jspecify.annotations.Nullable;

/** A dossier as it was deposited, not opened yet. */
public sealed interface Deposit extends Arrival permits DossierFolder, DossierZip {

    /**
     * Where it lies in its inbox: percent-encoded names, byte for byte those of the disk, with {@code /} between them.
     * {@link Inbox#find} gets the dossier back from it.
     */
    String place();

    /** An opaque name for logs: the same as long as the dossier stays at its place. */
    default String id() {
        return "d" + Sha256.of(place()).substring(0, 16);
    }

    /** Name of the folder the dossier lies in when that folder is a mairie's; null when it lies in the inbox itself. */
    @Nullable
    String mairie();

    /** Name of the folder or zip, without extension. */
    String name();

    Path location();

    /** What can be told without reading a byte: tells a dossier still being uploaded, or changed, from one at rest. */
    default Stamp stamp() throws IOException {
        return Stamp.of(location());
    }

    /** The dossier at a path named by somebody; empty when the path is neither a folder nor a {@code .zip}. */
    static Optional<Deposit> at(Path path) {
        Path location = path.toAbsolutePath().normalize();
        String name = FileNames.of(location);
        String place = FileNames.rawName(location);
        if (Files.isDirectory(location)) {
            return Optional.of(new DossierFolder(place, null, name, location));
        }
        return isZip(name)
                ? Optional.of(new DossierZip(place, null, FileNames.stem(name), location))
                : Optional.empty();
    }

    static boolean isZip(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(".zip");
    }
}
