package fr.completude.sample.portrait;

import java.util.Locale;

/** What is right or wrong with an identity photo. */
public enum Pose {
    /** As the norm wants it. */
    CONFORME,
    /** Taken from too far: the face is too small. */
    PETITE,
    /** The head is tilted. */
    PENCHEE,
    /** In front of something that is no plain background. */
    FOND,
    /** The background is white, which is refused. */
    BLANC;

    /** The pose of that name in the catalogue. */
    public static Pose of(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }
}
