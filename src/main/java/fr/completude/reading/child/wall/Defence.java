package fr.completude.reading.child.wall;

import java.util.Locale;

/** What a child may no longer do. */
public enum Defence {
    /** Take more memory, write larger files or leave a memory dump than it was allowed: setrlimit(2). */
    LIMITS,
    /** Read or write outside the folders it needs: landlock(7). Files of other dossiers are among them. */
    FILES,
    /** Speak to the network, start programs, look into other processes: seccomp(2). */
    CALLS;

    /** The word used between processes and in logs. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
