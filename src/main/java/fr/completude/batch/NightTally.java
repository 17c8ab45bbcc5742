package fr.completude.batch;

/**
 * Where the entries of a run stand.
 *
 * @param registered dossiers and strays found in the inbox
 * @param reported dossiers with their report
 * @param quarantined strays set aside, no dossiers
 * @param filesSetAside files of reported dossiers that could not be read
 */
public record NightTally(long registered, long reported, long quarantined, long filesSetAside) {

    /** Dossiers that have no report yet. */
    public long unfinished() {
        return registered - reported - quarantined;
    }

    /** Whether something could not be read. */
    public boolean anythingSetAside() {
        return quarantined > 0 || filesSetAside > 0;
    }
}
