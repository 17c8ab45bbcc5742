package fr.completude.batch;

/** What a night counts, each by one word that says nothing of whose dossiers they are. */
enum Counted {
    /** By verdict. */
    DOSSIERS("dossiers", "verdict", "Dossiers reported, by verdict"),
    /** By {@link Work}. */
    WORK("work", "work", "Dossiers reported, by what they cost"),
    /** By how they were read. */
    PAGES("pages", "read", "Pages of dossiers reported, by how they were read"),
    /** {@code hit} of the memory of readings, or {@code miss}. */
    READINGS("readings", "cache", "Files whose reading was kept (hit) or that were read (miss)"),
    /** By problem. */
    SET_ASIDE("files_set_aside", "problem", "Files set aside, by problem"),
    /** By {@link fr.completude.dossier.FailureClass}. */
    FAILURES("failures", "class", "Failures, by what they mean for the night"),
    /** By reason. */
    PUT_BACK("put_back", "why", "Dossiers put back for later, by reason"),
    /** Seconds, by stage. */
    STAGE_SECONDS("stage_seconds", "stage", "Time of all workers together, by stage");

    private final String meter;
    private final String tag;
    private final String meaning;

    Counted(String meter, String tag, String meaning) {
        this.meter = meter;
        this.tag = tag;
        this.meaning = meaning;
    }

    String meter() {
        return "completude_" + meter;
    }

    String tag() {
        return tag;
    }

    String meaning() {
        return meaning;
    }

    /**
     * So much of it.
     *
     * @param value of its tag
     */
    record Amount(Counted what, String value, double amount) {}
}
