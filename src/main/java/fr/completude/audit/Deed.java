package fr.completude.audit;

import java.util.Locale;

/** What was done. */
public enum Deed {
    SIGNED_IN,
    /** Somebody tried to sign in and was refused. */
    SIGN_IN_REFUSED,
    SIGNED_OUT,
    /** An account was made, changed or closed. */
    ACCOUNT_CHANGED,
    /** A report, a letter or a page of a dossier was shown. */
    VIEWED,
    /** Somebody asked for what is not theirs to see. */
    VIEW_REFUSED,
    /** A field, a type of piece or a fact was corrected. */
    CHANGED,
    /** A finding was accepted or refused by a person. */
    DECIDED,
    /** A letter was sent. */
    SENT,
    /** A file was added to a dossier, or one was checked on demand. */
    SUBMITTED,
    /** A dossier was asked to be read again. */
    RELEASED,
    /** What is kept of a dossier was handed over. */
    EXPORTED,
    /** What was kept of a dossier went because its time was over. */
    PURGED,
    /** What was kept of a dossier went because somebody asked for it. */
    ERASED;

    /** The word used in the journal: {@code signed-in}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
