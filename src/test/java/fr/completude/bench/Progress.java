package fr.completude.bench;

import java.util.Locale;

/** Says on the error stream how far a long measurement is. */
final class Progress {

    private static final int STEPS = 4;

    private Progress() {}

    static void say(String format, Object... values) {
        System.err.printf(Locale.ROOT, "bench: " + format + "%n", values);
    }

    /** Says so at every quarter. */
    static void tell(int done, int all) {
        if (all >= STEPS && done * STEPS / all > (done - 1) * STEPS / all) {
            say("  %d of %d", done, all);
        }
    }
}
