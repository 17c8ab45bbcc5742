package fr.completude.reading.wire;

import java.util.List;

import fr.completude.dossier.FileProblem;
import fr.completude.dossier.Look;
import fr.completude.dossier.Page;
import fr.completude.dossier.PagePicture;
import fr.completude.dossier.SecondReading;
import fr.completude.dossier.UnreadPart;
import org.jspecify.annotations.Nullable;

/**
 * One message. The parent sends {@link ReadRequest}; the child answers {@link Opened}, a {@link PageRead} for each page
 * as soon as it is read, and {@link Finished}; it sends {@link LookRequest}, answered by {@link Looked}, and
 * {@link PictureRequest}, answered by {@link Pictured}. A child that starts says {@link Ready} or {@link StartFailed} first.
 */
public sealed interface Frame {

    /**
     * The child has its engine loaded and waits for requests.
     *
     * @param walls it has put up around itself
     */
    record Ready(String engine, List<String> walls) implements Frame {}

    /** The child cannot work at all. */
    record StartFailed(String reason) implements Frame {}

    /**
     * Read a file.
     *
     * @param location where its bytes are
     * @param firstPage the page to begin with, from 1; later than 1 when an earlier child died on the way
     */
    record ReadRequest(String location, int firstPage, ReadLimits limits) implements Frame {}

    /**
     * Look again at parts of a file.
     *
     * @param pages the pages looked at as they were first read, without what stands on them: how they lie
     */
    record LookRequest(String location, List<Page> pages, List<Look> looks, ReadLimits limits) implements Frame {}

    /** What the looks showed, as far as the file could be read. */
    record Looked(List<SecondReading> readings) implements Frame {}

    /**
     * Show pages of a file.
     *
     * @param path of the file within its dossier, said again with each picture
     * @param pages as they were read, without what stands on them: how they lie
     */
    record PictureRequest(String location, String path, List<Page> pages, PictureSize size, ReadLimits limits)
            implements Frame {}

    /** Pictures of the pages, as far as the file could be read. */
    record Pictured(List<PagePicture> pictures) implements Frame {}

    /**
     * The file could be opened.
     *
     * @param mediaType found from its content
     * @param pageCount pages it says it has
     */
    record Opened(String mediaType, int pageCount) implements Frame {}

    /**
     * A page was read.
     *
     * @param times spent since the page before, opening the file included
     */
    record PageRead(Page page, StageTimes times) implements Frame {}

    /**
     * Reading the file is over.
     *
     * @param mediaType found from its content; null when nothing could be told
     * @param problem why it could not be read, or not wholly; null when all is well
     * @param unreadParts parts of it that could not be read, or not wholly
     */
    record Finished(@Nullable String mediaType, @Nullable FileProblem problem, List<UnreadPart> unreadParts)
            implements Frame {}
}
