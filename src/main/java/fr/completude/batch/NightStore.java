package fr.completude.batch;

/**
 * The state of the nights: one row an entry of the inbox, {@code WAITING}, then {@code CLAIMED} by a worker, then
 * {@code REPORTED}; strays are {@code QUARANTINED} from the start. These rows say what is done, not the counters of the
 * steps.
 */
record NightStore(
        EntryRegister register,
        Claims claims,
        RunGate gate,
        Troubles troubles,
        WorkerCounts counts,
        NumbersSeen numbers,
        DigestRows digest,
        RunHistory history,
        NightChanges changes) {}
