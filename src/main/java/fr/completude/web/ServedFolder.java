package fr.completude.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/**
 * The folder everything uploaded lies in, readable by its owner only and gone when closed. It bears the mark of the
 * process that made it, so that the folder of one that was killed is known for what it is and removed by the next.
 */
public final class ServedFolder implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ServedFolder.class);
    private static final String PREFIX = "completude-web-";
    /** Process id, and when it began: an id alone may be another process's by now. */
    private static final Pattern NAME = Pattern.compile(PREFIX + "(\\d{1,18})-(\\d{1,18})-.*");

    private final Path path;

    private ServedFolder(Path path) {
        this.path = path;
    }

    /** A new one, after those of processes that live no more were removed. */
    static ServedFolder in(Path parent) throws IOException {
        sweep(parent);
        ProcessHandle own = ProcessHandle.current();
        return new ServedFolder(Files.createTempDirectory(parent, PREFIX + own.pid() + "-" + began(own) + "-"));
    }

    Path path() {
        return path;
    }

    @Override
    public void close() throws IOException {
        FileSystemUtils.deleteRecursively(path);
    }

    /** Removes those of processes that live no more. */
    public static void sweep(Path parent) throws IOException {
        List<Path> left;
        try (Stream<Path> folders = Files.list(parent)) {
            left = folders.filter(ServedFolder::isLeft).toList();
        }
        for (Path folder : left) {
            try {
                FileSystemUtils.deleteRecursively(folder);
            } catch (IOException e) {
                LOG.warn("An old folder could not be removed: {}", e.getClass().getName());
            }
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
