package fr.completude.batch;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import fr.completude.dossier.Elsewhere;
import fr.completude.reporting.Digest;
import org.jspecify.annotations.Nullable;

/** What the night borrows from the stages. The job's own tests simulate the reading by another implementation. */
public interface NightStages {

    /** Tidies up what earlier nights left. Called once this night is alone on its output folder. */
    default void begin() {}

    /**
     * Names everything the inbox holds, each entry once, in a stable order.
     *
     * @throws IOException when the inbox itself cannot be listed
     */
    void survey(Path inbox, Consumer<InboxEntry> found) throws IOException;

    /**
     * Reads, recognises and judges one dossier. Whatever is wrong with the dossier is part of the result.
     *
     * @param earlier what the last run said of it; null when it is new
     * @throws IOException when its files cannot be reached
     */
    Attempt examine(Path inbox, InboxEntry entry, LocalDate day, @Nullable Earlier earlier) throws IOException;

    /** The numbers read in a dossier that may serve in one only. */
    default Set<SeenNumber> usedOnce(Examination examination) {
        return Set.of();
    }

    /** The same dossier, judged by one who knows in which others its numbers were read. */
    default Examination judgedKnowing(Examination examination, Elsewhere elsewhere, LocalDate day) {
        return examination;
    }

    /** The same dossier with all that officers decided until now. Asked while nobody else writes the dossier. */
    default Examination upToDate(Examination examination, LocalDate day) {
        return examination;
    }

    /** The report of a dossier of which the program itself could not make one. */
    Examination givenUp(InboxEntry entry, LocalDate day);

    /** The report of a dossier that somebody was still writing to at the end of the night. */
    Examination unsettled(InboxEntry entry, LocalDate day);

    /** No further try is made: what could not be read of it stays so until somebody asks for another. */
    default void settle(Examination examination) {}

    /** Makes the files of an examination, without writing any. What fails here concerns this dossier alone. */
    ReportFiles files(Examination examination);

    /** Writes the files of an examination into its folder, each whole or not at all. */
    void publish(Examination examination, ReportFiles files, Path folder) throws IOException;

    /** Hash of what a judgement made from now on rests on; null when the next night is to judge anew. */
    default @Nullable String basis(Examination examination) {
        return null;
    }

    /**
     * By what a report just published is known again.
     *
     * @param grounds of which the basis was asked before the report was last judged
     * @return null when the next night is to judge anew
     */
    default @Nullable Standing standing(Examination examination, ReportFiles files, Grounds grounds, Path folder)
            throws IOException {
        return null;
    }

    /** Whether a dossier is still one whose report stands. Asked while nobody else writes the dossier. */
    default boolean stands(Unchanged unchanged) {
        return false;
    }

    /**
     * Has a folder hold the report that stands, each file whole or not at all; the same folder is left alone.
     *
     * @return what the files are, in one hash; empty when the report no longer stands: the dossier is to be judged
     */
    Optional<String> keep(Unchanged unchanged, Path folder) throws IOException;

    /** Writes what is otherwise than in the run before, beside the digest. */
    default void publishChanges(LocalDate since, List<NightChanges.Change> changes, Path dayFolder)
            throws IOException {}

    /** Writes the digest of a day, each file whole or not at all. */
    void publishDigest(Digest digest, Path dayFolder) throws IOException;
}
