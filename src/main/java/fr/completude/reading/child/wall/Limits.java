package fr.completude.reading.child.wall;

import com.sun.jna.Memory;

/** Limits of the process, which it cannot raise again: setrlimit(2). */
final class Limits {

    private static final int FILE_SIZE = 1;
    private static final int DATA = 2;
    private static final int CORE = 4;

    private Limits() {}

    /**
     * Sets them.
     *
     * @param memory bytes it may take, those of Java among them
     * @param fileSize bytes of the largest file it may write
     */
    static boolean set(long memory, long fileSize) {
        return set(CORE, 0) && set(FILE_SIZE, fileSize) && set(DATA, memory);
    }

    private static boolean set(int resource, long value) {
        try (Memory limit = Libc.longs(value, value)) {
            return Libc.call("setrlimit", resource, limit) == 0;
        }
    }
}
