package fr.completude.reading.child;

import fr.completude.dossier.FileProblem;
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

    /** What showed to be wrong with the file although its pages could be decoded; null when nothing did. */
    @Nullable
    FileProblem problem();

    @Override
    void close();
}
