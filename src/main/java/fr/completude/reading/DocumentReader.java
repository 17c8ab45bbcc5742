package fr.completude.reading;

import java.time.Duration;
import java.util.List;
import java.util.Set;

import fr.completude.dossier.Look;
import fr.completude.dossier.PagePicture;
import fr.completude.dossier.ReadFile;
import fr.completude.dossier.SecondReading;
import fr.completude.dossier.SourceFile;

/** Turns an uploaded file into pages of words. */
public interface DocumentReader {

    /**
     * Reads a file; whatever is wrong with it is said in the result.
     *
     * @throws ReaderUnavailableException if no file at all can be read
     * @throws java.util.concurrent.CancellationException if the calling thread was interrupted or the reader closed
     */
    ReadFile read(SourceFile source);

    /** As {@link #read(SourceFile)}; what is known already is not told page by page. */
    default ReadFile read(SourceFile source, PageListener listener) {
        return read(source);
    }

    /**
     * Looks again at parts of a file that was read.
     *
     * @param read as it was read, with the pages looked at
     * @return what could be seen; fewer than asked for, or none, when the file can no longer be read
     */
    default List<SecondReading> again(ReadFile read, List<Look> looks) {
        return List.of();
    }

    /**
     * Pictures of pages, for people.
     *
     * @param read as it was read
     * @param pages numbers, from 1
     * @return fewer than asked for, or none, when there is nothing to show or the file can no longer be read
     */
    default List<PagePicture> pictures(ReadFile read, Set<Integer> pages) {
        return List.of();
    }

    /** Time for all files of one dossier: what is not begun by then is not read. */
    default Duration dossierTime() {
        return Duration.ofHours(1);
    }

    /** Most pages shown of one dossier. */
    default int mostPictures() {
        return 0;
    }
}
