package fr.completude.reporting;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import fr.completude.storage.Seals;

/**
 * A folder of files of which a reader never sees a half. Each is written beside its place, forced to the disk, then
 * renamed over it, sealed where it is of a kind that is; files of an earlier time that are no longer written are removed. Only the owner can read them.
 */
public final class AtomicFolder {

    /** Bears the number of the process, so that what it leaves when it dies is known for that. */
    private static final String UNFINISHED =
            ".inacheve-" + ProcessHandle.current().pid() + "-";

    private static final Pattern BY_PROCESS = Pattern.compile("\\.inacheve-([0-9]{1,18})-.*");
    /** By the clock of the disk itself. */
    private static final Duration ABANDONED = Duration.ofHours(1);

    private static final FileAttribute<Set<PosixFilePermission>> PRIVATE_FOLDER =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
    private static final FileAttribute<Set<PosixFilePermission>> PRIVATE_FILE =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

    private AtomicFolder() {}

    /**
     * Makes a folder hold exactly these files. They are put in place in the order given: a reader that finds the last
     * one finds the others of the same time.
     *
     * @param files contents by name
     * @throws IOException when the disk is full or the folder cannot be written; what stood there before still does
     */
    public static void publish(Path folder, Map<String, String> files) throws IOException {
        publish(folder, Map.of(), files);
    }

    /**
     * Makes a folder hold exactly these files, as {@link #publish(Path, Map)}.
     *
     * @param binary contents by name of what the texts refer to; put in place before them
     */
    public static void publish(Path folder, Map<String, byte[]> binary, Map<String, String> texts) throws IOException {
        create(folder);
        for (Map.Entry<String, byte[]> file : binary.entrySet()) {
            place(folder, file.getKey(), file.getValue());
        }
        for (Map.Entry<String, String> file : texts.entrySet()) {
            place(folder, file.getKey(), file.getValue().getBytes(StandardCharsets.UTF_8));
        }
        keepOnly(folder, name -> texts.containsKey(name) || binary.containsKey(name));
        // Once for all: whoever asked for the folder marks nothing done before this returns.
        force(folder);
    }

    /**
     * Makes a folder hold the files of another, as {@link #publish(Path, Map)}; those that stay the same are one file
     * under two names where the disk has such.
     *
     * @param names of the files
     * @param texts what some of them hold instead; put in place after the others
     * @param apart names of those people may write in, of which each folder has its own
     */
    static void carry(Path from, Iterable<String> names, Path to, Map<String, String> texts, Set<String> apart)
            throws IOException {
        create(to);
        Set<String> all = new HashSet<>(texts.keySet());
        for (String name : names) {
            if (all.add(name)) {
                placeAlso(from.resolve(name), to, name, apart);
            }
        }
        for (Map.Entry<String, String> file : texts.entrySet()) {
            place(to, file.getKey(), file.getValue().getBytes(StandardCharsets.UTF_8));
        }
        keepOnly(to, all::contains);
        force(to);
    }

    private static void placeAlso(Path file, Path folder, String name, Set<String> apart) throws IOException {
        if (apart.contains(name) || Seals.areOn(file)) {
            // A sealed file opens only where it was put.
            place(folder, name, Seals.read(file));
            return;
        }
        Path unfinished = folder.resolve(UNFINISHED + UUID.randomUUID() + ".tmp");
        try {
            Files.createLink(unfinished, file);
        } catch (FileSystemException | UnsupportedOperationException e) {
            place(folder, name, Files.readAllBytes(file));
            return;
        }
        try {
            moveOver(unfinished, folder.resolve(name));
        } finally {
            // Where both are the same file already, the move leaves both names.
            Files.deleteIfExists(unfinished);
        }
    }

    private static void keepOnly(Path folder, Predicate<String> names) throws IOException {
        try (DirectoryStream<Path> present = Files.newDirectoryStream(folder, Files::isRegularFile)) {
            for (Path file : present) {
                if (!names.test(String.valueOf(file.getFileName())) && !isBeingWritten(file)) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    /** A file that was put in place, and not one on its way there. */
    static boolean isPublished(Path file) {
        return Files.isRegularFile(file)
                && !BY_PROCESS.matcher(String.valueOf(file.getFileName())).matches();
    }

    /**
     * What another writes here at this moment is theirs; what a process left that died goes. One of another machine that
     * seems dead from here has been followed by this one: what it still writes is not wanted.
     */
    private static boolean isBeingWritten(Path file) throws IOException {
        Matcher name = BY_PROCESS.matcher(String.valueOf(file.getFileName()));
        if (!name.matches()
                || ProcessHandle.of(Long.parseLong(name.group(1)))
                        .filter(ProcessHandle::isAlive)
                        .isEmpty()) {
            return false;
        }
        try {
            return Files.getLastModifiedTime(file)
                    .toInstant()
                    .isAfter(Files.getLastModifiedTime(file.resolveSibling(""))
                            .toInstant()
                            .minus(ABANDONED));
        } catch (NoSuchFileException e) {
            return true;
        }
    }

    /**
     * Writes one file whole; its folder is made if need be.
     *
     * @throws IOException when the disk is full or the folder cannot be written; what stood there before still does
     */
    public static void write(Path file, String text) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null) {
            throw new IOException("No file can stand at " + file);
        }
        create(folder);
        place(folder, String.valueOf(file.getFileName()), text.getBytes(StandardCharsets.UTF_8));
        force(folder);
    }

    private static void place(Path folder, String name, byte[] content) throws IOException {
        Path file = folder.resolve(name);
        ByteBuffer bytes = ByteBuffer.wrap(Seals.sealed(file, content));
        Path unfinished = Files.createTempFile(folder, UNFINISHED, null, attributes(folder, PRIVATE_FILE));
        try {
            try (FileChannel channel = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
                channel.force(true);
            }
            moveOver(unfinished, file);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    private static void moveOver(Path unfinished, Path file) throws IOException {
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Puts the names of a folder on the disk too, where a folder can be opened: else a power cut undoes the renaming. */
    private static void force(Path folder) throws IOException {
        if (isPosix(folder)) {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }

    /** Makes a folder, and those above it, readable by the owner only; one that stands is left as it is. */
    static void create(Path folder) throws IOException {
        Path existing = folder.toAbsolutePath();
        while (existing != null && !Files.exists(existing)) {
            existing = existing.getParent();
        }
        Files.createDirectories(folder, attributes(existing == null ? folder : existing, PRIVATE_FOLDER));
    }

    private static FileAttribute<?>[] attributes(Path near, FileAttribute<?> attribute) throws IOException {
        return isPosix(near) ? new FileAttribute<?>[] {attribute} : new FileAttribute<?>[0];
    }

    private static boolean isPosix(Path near) throws IOException {
        return Files.getFileStore(near).supportsFileAttributeView("posix");
    }
}
