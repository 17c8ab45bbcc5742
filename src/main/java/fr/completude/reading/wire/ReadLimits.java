package fr.completude.reading.wire;

import java.util.List;

/**
 * How far a child goes with a file.
 *
 * @param pages pages read at most
 * @param ocrPages pages read by OCR at most
 * @param refusedPixels an image that declares more pixels is not decoded
 * @param subsampledPixels an image that declares more pixels is decoded at a lower resolution
 * @param dpi resolution of the picture given to OCR, dots per inch
 * @param longEdge longest edge of that picture, px
 * @param containers for files that hold others
 * @param papers sizes of the papers that are known
 * @param text for what a page and a file say and draw
 */
public record ReadLimits(
        int pages,
        int ocrPages,
        long refusedPixels,
        long subsampledPixels,
        int dpi,
        int longEdge,
        ContainerLimits containers,
        List<PaperSize> papers,
        TextLimits text) {

    /** For files that hold no others. */
    public ReadLimits(int pages, int ocrPages, long refusedPixels, long subsampledPixels, int dpi, int longEdge) {
        this(
                pages,
                ocrPages,
                refusedPixels,
                subsampledPixels,
                dpi,
                longEdge,
                ContainerLimits.NONE,
                List.of(),
                TextLimits.AMPLE);
    }

    /** The same limits with some of the OCR pages used up. */
    public ReadLimits afterOcrOf(int used) {
        return new ReadLimits(
                pages,
                Math.max(0, ocrPages - used),
                refusedPixels,
                subsampledPixels,
                dpi,
                longEdge,
                containers,
                papers,
                text);
    }
}
