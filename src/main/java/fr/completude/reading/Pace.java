package fr.completude.reading;

import java.util.List;

/** What reading children are started for. */
public enum Pace {
    /** A file or a dossier for which somebody waits: ready at once. */
    AT_ONCE,

    /** Hundreds of pages: code is compiled with more care, which pays after some dozens of them. */
    LONG_RUN;

    /** Options of the Java that runs a child. */
    List<String> options() {
        return this == AT_ONCE ? List.of("-XX:TieredStopAtLevel=1") : List.of();
    }
}
