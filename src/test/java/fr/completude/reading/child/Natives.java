package fr.completude.reading.child;

import fr.completude.config.Installation;

/** The native libraries that the build lays out, for tests that call them without a child. */
final class Natives {

    private Natives() {}

    /** Leptonica, loaded into the process of the tests. */
    static Leptonica leptonica() {
        System.setProperty(
                "jna.library.path",
                Installation.locate(null).engine().resolve("native").toString());
        return Leptonica.load();
    }
}
