package fr.completude.batch;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.Consumer;

import fr.completude.reporting.Digest;

/** What the night borrows from the stages. The job's own tests simulate the reading by another implementation. */
public interface NightStages {

    /**
     * Names everything the inbox holds, each entry once, in a stable order.
     *
     * @throws IOException when the inbox itself cannot be listed
     */
    void survey(Path inbox, Consumer<InboxEntry> found) throws IOException;

    /**
     * Reads, recognises and judges one dossier. Whatever is wrong with the dossier is part of the result.
     *
     * @throws IOException when its files cannot be reached
     */
    Examination examine(Path inbox, InboxEntry entry, LocalDate day) throws IOException;

    /** The report of a dossier of which the program itself could not make one. */
    Examination givenUp(InboxEntry entry, LocalDate day);

    /** Writes the files of an examination into its folder, each whole or not at all. */
    void publish(Examination examination, Path folder) throws IOException;

    /** Writes the digest of a day, each file whole or not at all. */
    void publishDigest(Digest digest, Path dayFolder) throws IOException;
}
