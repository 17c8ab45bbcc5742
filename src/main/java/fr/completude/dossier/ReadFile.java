package fr.completude.dossier;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What reading a file gave.
 *
 * @param source the file
 * @param mediaType found from its content; null when nothing could be told
 * @param pageCount pages the file says it has; {@code pages} may hold fewer
 * @param problem why it could not be read, or not wholly; null when all is well
 * @param pages the pages read, in order
 * @param readMs wall time spent, ms
 * @param unreadParts parts of it that could not be read; when there are any, {@code problem} is not null
 * @param remembered whether this is an earlier reading of the same bytes
 */
public record ReadFile(
        SourceFile source,
        @Nullable String mediaType,
        int pageCount,
        @Nullable FileProblem problem,
        List<Page> pages,
        long readMs,
        List<UnreadPart> unreadParts,
        boolean remembered) {

    /** A file read now. */
    public ReadFile(
            SourceFile source,
            @Nullable String mediaType,
            int pageCount,
            @Nullable FileProblem problem,
            List<Page> pages,
            long readMs) {
        this(source, mediaType, pageCount, problem, pages, readMs, List.of(), false);
    }

    /** A file nothing could be read of. */
    public static ReadFile unread(SourceFile source, @Nullable String mediaType, FileProblem problem, long readMs) {
        return new ReadFile(source, mediaType, 0, problem, List.of(), readMs);
    }
}
