package fr.completude.batch;

/** The right of a process to write reports. */
interface Tenure {

    /** Of a worker among others, who is asked claim by claim. */
    Tenure BY_CLAIM = () -> {};

    /**
     * Asked right before anything is written.
     *
     * @throws NightException when another may have taken over
     */
    void orLost();
}
