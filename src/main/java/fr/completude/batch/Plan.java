package fr.completude.batch;

import java.util.List;

/**
 * What a night would do with one entry of the inbox, and why.
 *
 * @param unread files that would be read
 * @param files of the dossier
 */
public record Plan(InboxEntry entry, Deed deed, List<Reason> why, int unread, int files) {

    /** What would be done. */
    public enum Deed {
        READ,
        RECOGNISE,
        JUDGE,
        KEEP,
        WAIT,
        NOTHING
    }

    /** Why. */
    public enum Reason {
        NEW,
        ASKED,
        FILES,
        PROGRAM,
        /** A file that ruined its reader was left alone for long enough. */
        RETRIED,
        APPOINTMENT,
        DECLARED,
        DAY,
        /** The rules may have changed; judging costs less than asking. */
        RULES,
        /** Unless a number of it is seen in another dossier meanwhile. */
        UNCHANGED,
        UNSETTLED,
        MISDECLARED,
        WITHDRAWN,
        UNREACHABLE,
        STRAY
    }
}
