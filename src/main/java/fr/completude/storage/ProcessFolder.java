package fr.completude.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Temporary folders that bear the mark of the process that made them, readable by its owner only: what lies in them is
 * uploaded. Those of a process that was killed are known for what they are and removed by the next.
 */
public final class ProcessFolder {

    private static final Logger LOG = LoggerFactory.getLogger(ProcessFolder.class);
    /** Process id, and when it began: an id alone may be another process's by now. */
    private static final Pattern NAME = Pattern.compile("completude-[a-z]+-(\\d{1,18})-(\\d{1,18})-.*");

    private ProcessFolder() {}

    /**
     * A new one, after those of processes that live no more were removed.
     *
     * @param what it is for, in small letters
     */
    public static Path in(Path parent, String what) throws IOException {
        sweep(parent);
        ProcessHandle own = ProcessHandle.current();
        return Files.createTempDirectory(parent, "completude-" + what + "-" + own.pid() + "-" + began(own) + "-");
    }

    /** Removes the folders of processes that live no more. */
    public static void sweep(Path parent) throws IOException {
        List<Path> left;
        try (Stream<Path> folders = Files.list(parent)) {
            left = folders.filter(ProcessFolder::isLeft).toList();
        }
        for (Path folder : left) {
            try {
                remove(folder);
            } catch (IOException | UncheckedIOException e) {
                // Another process may be at it, too.
                LOG.warn("An old folder could not be removed: {}", e.getClass().getName());
            }
        }
    }

    /** Removes one with all it holds; links are removed, not followed. */
    public static void remove(Path folder) throws IOException {
        List<Path> deepestFirst;
        try (Stream<Path> inside = Files.walk(folder)) {
            deepestFirst = inside.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : deepestFirst) {
            Files.deleteIfExists(path);
        }
    }

    private static boolean isLeft(Path folder) {
        Matcher name = NAME.matcher(String.valueOf(folder.getFileName()));
        return name.matches()
                && Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)
                && ProcessHandle.of(Long.parseLong(name.group(1)))
                        .filter(process -> began(process) == Long.parseLong(name.group(2)))
                        .isEmpty();
    }

    /** In ms; 0 where the system does not tell. */
    private static long began(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
    }
}
