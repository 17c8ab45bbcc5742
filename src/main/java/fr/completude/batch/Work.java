package fr.completude.batch;

/** What a dossier costs. */
public enum Work {
    /** Some of its files are read. */
    READ,
    /** Its files have been read before, but are put together to pieces anew. */
    RECOGNISE,
    /** It is as it was: what was recognised is judged again. */
    JUDGE,
    /** Another judgement would say the same: its report stands as it is, or is carried to the folder of the day. */
    KEEP
}
