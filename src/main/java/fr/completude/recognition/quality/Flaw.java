package fr.completude.recognition.quality;

import java.util.Locale;

/** What keeps a page from being read; each has its own advice. */
public enum Flaw {
    GLARE,
    BLURRED,
    COARSE,
    PALE,
    CUT;

    /** As in the keys of messages. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
