package fr.completude.reading.child.wall;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a child may still do once it has walled itself in: read its program, its engine and its own folder, write in its
 * own folder, use so much memory, speak to its parent over the pipes it was given. Against code that runs in the child
 * because a decoder was fooled; the kernel itself is trusted.
 */
public final class Wall {

    /** Where systems keep libraries, time zones and fonts. No dossier is there. */
    private static final List<String> OF_THE_SYSTEM = List.of(
            "/lib",
            "/lib64",
            "/usr/lib",
            "/usr/lib64",
            "/usr/share/zoneinfo",
            "/usr/share/fonts",
            "/usr/share/fontconfig",
            "/etc/ld.so.cache",
            "/etc/fonts",
            "/etc/localtime",
            "/dev/urandom",
            "/dev/random",
            "/proc/self",
            "/proc/meminfo",
            "/proc/cpuinfo",
            "/sys/devices/system/cpu",
            "/sys/fs/cgroup");

    /** What a reader may write in one file. */
    private static final long LARGEST_FILE = 64L << 20;

    private static final int NO_NEW_PRIVILEGES = 38;

    private Wall() {}

    /**
     * Puts the walls up, for this thread and those it starts from now on; there is no way back.
     *
     * @param engine folder of the reading engine
     * @param own the folder of this child
     * @param memory bytes it may take in all
     * @return the walls that stand; those that are missing are not offered by this system
     */
    public static Set<Defence> put(Path engine, Path own, long memory) {
        Set<Defence> standing = EnumSet.noneOf(Defence.class);
        if (!System.getProperty("os.name").equals("Linux")) {
            return standing;
        }
        if (Limits.set(memory, LARGEST_FILE)) {
            standing.add(Defence.LIMITS);
        }
        // Whoever may gain no new rights may give some up without asking anybody.
        if (Libc.call("prctl", NO_NEW_PRIVILEGES, 1L, 0L, 0L, 0L) != 0) {
            return standing;
        }
        if (Landlock.confine(readable(engine), own)) {
            standing.add(Defence.FILES);
        }
        if (CallFilter.put()) {
            standing.add(Defence.CALLS);
        }
        return standing;
    }

    private static List<Path> readable(Path engine) {
        List<Path> readable = new ArrayList<>();
        readable.add(engine);
        Path java = Path.of(System.getProperty("java.home"));
        readable.add(java);
        readable.addAll(settingsElsewhere(java.resolve("conf")));
        readable.addAll(settingsElsewhere(java.resolve("lib").resolve("security")));
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.isEmpty())
                .map(Path::of)
                .forEach(entry -> {
                    readable.add(entry);
                    readable.add(libraries(entry));
                });
        OF_THE_SYSTEM.forEach(place -> readable.add(Path.of(place)));
        return readable;
    }

    /** Where a system keeps its settings apart (Debian), Java has links to them: without them it decrypts nothing. */
    private static List<Path> settingsElsewhere(Path folder) {
        try (Stream<Path> tree = Files.walk(folder)) {
            return tree.filter(Files::isSymbolicLink).filter(Files::exists).toList();
        } catch (IOException | UncheckedIOException e) {
            // What is not there needs no permission.
            return List.of();
        }
    }

    /** A jar that names its libraries has them beside it. */
    private static Path libraries(Path entry) {
        return entry.resolveSibling("lib");
    }
}
