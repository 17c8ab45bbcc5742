package fr.completude.batch;

import java.time.Instant;

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

    /** Dossiers are due and no worker elsewhere takes them. */
    default void waiting(Instant since) {}

    /** After a wait, workers elsewhere are at it. */
    default void working(int workers) {}

    /** The run was asked to stop and ends after the dossiers in hand. */
    void stopping();
}
