package fr.completude.batch;

/** Told how the night goes on. Called from several threads. */
public interface NightWatcher {

    /**
     * The inbox is registered, or an unfinished run is taken up again.
     *
     * @param dossiers in the run
     * @param done of them, by an earlier attempt
     */
    void registered(long dossiers, long done);

    /** A dossier is reported. */
    void reported();

    /** The run was asked to stop and ends after the dossiers in hand. */
    void stopping();
}
