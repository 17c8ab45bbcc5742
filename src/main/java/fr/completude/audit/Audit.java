package fr.completude.audit;

/** Where deeds are noted. */
@FunctionalInterface
public interface Audit {

    /** Notes nothing: for trials, and where nobody but the owner of the machine can act. */
    Audit NONE = entry -> {};

    /**
     * Notes a deed. It is on the disk when this returns; so what must be noted is noted before it is done.
     *
     * @throws java.io.UncheckedIOException when it cannot be noted: then the deed should not be done
     */
    void note(Entry entry);
}
