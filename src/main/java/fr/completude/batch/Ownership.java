package fr.completude.batch;

/** Whether a database may hold the nights of an output folder. */
interface Ownership {

    /** Of a database that lies in the output folder itself. */
    Ownership OF_THE_FOLDER = () -> {};

    /**
     * Asked before anything is written there.
     *
     * @throws NightException when it holds those of another
     */
    void orRefuse();
}
