package fr.completude.dossier;

/** What a failure means for the run. Only {@link #FATAL} ones travel as exceptions. */
public enum FailureClass {
    /** Asked to stop: the run ends between two dossiers and can go on later. */
    CANCELLED,
    /** Bad config, engine missing, disk full, database away: the run ends, nothing is marked done. */
    FATAL,
    /** A child killed, a time limit, input or output: tried again at most twice, then terminal. */
    RETRYABLE,
    /** Encrypted, corrupt, over a limit: the file is set aside with its reason, the dossier is judged without it. */
    TERMINAL,
    /** Low confidence, contradiction: a person looks; never counted as missing nor as passed. */
    INCONCLUSIVE
}
