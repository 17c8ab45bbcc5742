package fr.completude.reading.child;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import fr.completude.dossier.FileProblem;
import fr.completude.dossier.UnreadPart;
import org.jspecify.annotations.Nullable;

/** An opened file, as a row of pages. */
interface PagedFile extends AutoCloseable {

    /** Pages the file says it has. */
    int pageCount();

    /**
     * What stands on a page.
     *
     * @param number from 1
     * @throws UnreadableFileException if this page, and so the file, cannot be decoded or exceeds a limit
     */
    PageContent page(int number) throws UnreadableFileException;

    /**
     * A page of text drawn as it looks; empty when it has no looks of its own.
     *
     * @param number from 1
     * @param turn degrees clockwise from how it is stored
     * @param dpi dots per inch
     * @throws UnreadableFileException if it cannot be drawn
     */
    default Optional<PageContent.Picture> drawn(int number, int turn, double dpi) throws UnreadableFileException {
        return Optional.empty();
    }

    /**
     * The day a camera wrote for when a page was taken; empty when none did.
     *
     * @param number from 1
     */
    default Optional<LocalDate> takenOn(int number) {
        return Optional.empty();
    }

    /** What showed to be wrong with the file although its pages could be decoded; null when nothing did. */
    @Nullable
    FileProblem problem();

    /** What in the file a page belongs to; null for the file itself. */
    default @Nullable PagePart part(int number) {
        return null;
    }

    /** The parts that showed so far to be unreadable, wholly or not. */
    default List<UnreadPart> unreadParts() {
        return List.of();
    }

    @Override
    void close();
}
