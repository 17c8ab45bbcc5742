package fr.completude.dossier;

import java.util.Locale;

/** An edge of a page. */
public enum Edge {
    TOP,
    RIGHT,
    BOTTOM,
    LEFT;

    /** As written in reports: {@code top}, {@code right}, {@code bottom}, {@code left}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
