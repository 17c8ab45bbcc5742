package fr.completude.reading.child.wall;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import com.sun.jna.Memory;

/**
 * Confines a thread, and those it starts, to some folders (landlock(7), Linux 5.13 and later). Threads that run already
 * are not confined: so it is put up before anything else is started.
 */
final class Landlock {

    private static final long CREATE_RULESET = 444;
    private static final long ADD_RULE = 445;
    private static final long RESTRICT_SELF = 446;
    private static final long PATH_BENEATH = 1;
    private static final long VERSION = 1;
    private static final int O_PATH = 0x200000;
    private static final int O_CLOEXEC = 0x80000;

    private static final long EXECUTE = 1;
    private static final long WRITE_FILE = 1 << 1;
    private static final long READ_FILE = 1 << 2;
    private static final long READ_DIRECTORY = 1 << 3;
    private static final long READ = EXECUTE | READ_FILE | READ_DIRECTORY;
    private static final long TRUNCATE = 1 << 14;
    private static final long OF_FILES = EXECUTE | WRITE_FILE | READ_FILE | TRUNCATE;

    /** How many rights each version of the interface knows; 1 to 8 as of Linux 6.18. */
    private static final int[] KNOWN_RIGHTS = {0, 13, 14, 15, 15, 16, 16, 16, 16};

    private Landlock() {}

    /**
     * Confines this thread.
     *
     * @param readable folders and files that may be read
     * @param own the one folder that may be written too
     * @return whether it is confined now
     */
    static boolean confine(List<Path> readable, Path own) {
        long version = Libc.call(CREATE_RULESET, 0L, 0L, VERSION);
        if (version < 1) {
            return false;
        }
        long all = (1L << KNOWN_RIGHTS[(int) Math.min(version, KNOWN_RIGHTS.length - 1)]) - 1;
        // Files; from version 4 TCP, from version 6 signals to others and abstract sockets.
        long[] handled = version >= 6 ? new long[] {all, 3, 3} : version >= 4 ? new long[] {all, 3} : new long[] {all};
        int rules;
        try (Memory attributes = Libc.longs(handled)) {
            rules = (int) Libc.call(CREATE_RULESET, attributes, attributes.size(), 0L);
        }
        if (rules < 0) {
            return false;
        }
        try {
            readable.forEach(path -> allow(rules, path, READ & all));
            allow(rules, own, all);
            allow(rules, Path.of("/dev/null"), READ_FILE | WRITE_FILE);
            return Libc.call(RESTRICT_SELF, (long) rules, 0L) == 0;
        } finally {
            Libc.call("close", rules);
        }
    }

    /** What is not there needs no permission; what cannot be permitted will be missing, and the child say so. */
    private static void allow(int rules, Path path, long rights) {
        if (!Files.exists(path)) {
            return;
        }
        int place = Libc.call("open", path.toString(), O_PATH | O_CLOEXEC);
        if (place < 0) {
            return;
        }
        // A packed structure: the rights, then the place.
        try (Memory rule = new Memory(12)) {
            rule.setLong(0, Files.isDirectory(path) ? rights : rights & OF_FILES);
            rule.setInt(8, place);
            Libc.call(ADD_RULE, (long) rules, PATH_BENEATH, rule, 0L);
        } finally {
            Libc.call("close", place);
        }
    }
}
