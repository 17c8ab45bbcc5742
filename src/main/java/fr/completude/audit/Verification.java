package fr.completude.audit;

/** What checking the journal showed. */
public sealed interface Verification {

    /**
     * Every line stands as it was written.
     *
     * @param lines how many there are
     * @param head hash of the last one: noted elsewhere, it shows later that none was cut off since
     */
    record Sound(long lines, String head) implements Verification {}

    /**
     * Something was changed, put in or taken out.
     *
     * @param file of the journal
     * @param line in it, from 1, at which it shows
     */
    record Broken(String file, long line) implements Verification {}

    /** The lines hang together, but the one noted earlier is no longer among them: some were cut off, or all rewritten. */
    record HeadMissing(long lines) implements Verification {}
}
