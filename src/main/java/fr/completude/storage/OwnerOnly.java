package fr.completude.storage;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** Files and folders nobody else on the machine may open. */
public final class OwnerOnly {

    private static final boolean POSIX =
            FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

    private OwnerOnly() {}

    /** Makes a folder and those above it that are missing, mode 0700. */
    public static void folders(Path folder) throws IOException {
        Files.createDirectories(folder, mode("rwx------"));
    }

    /** A new empty file of a name of its own, mode 0600. */
    public static Path temporaryIn(Path folder) throws IOException {
        return Files.createTempFile(folder, "new", ".tmp", mode("rw-------"));
    }

    /** Opens a file; one that these options make has mode 0600. */
    public static FileChannel open(Path file, Set<? extends OpenOption> options) throws IOException {
        return FileChannel.open(file, options, mode("rw-------"));
    }

    private static FileAttribute<?>[] mode(String permissions) {
        if (!POSIX) {
            return new FileAttribute<?>[0];
        }
        Set<PosixFilePermission> allowed = PosixFilePermissions.fromString(permissions);
        return new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(allowed)};
    }
}
