package fr.completude.reading.child;

import java.util.Optional;

import fr.completude.dossier.Page;
import fr.completude.dossier.PagePicture;
import fr.completude.dossier.ReadBy;
import fr.completude.reading.wire.Frame;
import fr.completude.reading.wire.PictureSize;

/** Shows a page to people as it was read: the same part of the picture, upright and straight, but small. */
final class PageViewer {

    /** Of an A4 page of the size asked for. */
    private static final double INCHES = 297 / 25.4;

    private final Leptonica leptonica;

    PageViewer(Leptonica leptonica) {
        this.leptonica = leptonica;
    }

    /**
     * A picture of a page; empty when it has none.
     *
     * @param page how it lay when it was read
     * @throws UnreadableFileException if it can no longer be read
     */
    Optional<PagePicture> view(PagedFile file, Page page, Frame.PictureRequest request) throws UnreadableFileException {
        PictureSize size = request.size();
        int turn = page.quality().rotation();
        if (page.readBy() == ReadBy.TEXT_LAYER) {
            Optional<PageContent.Picture> drawn = file.drawn(page.number(), turn, size.longEdge() / INCHES);
            return drawn.map(picture -> shown(picture, turn, 0, page, true, request));
        }
        if (!(file.page(page.number()) instanceof PageContent.Picture scan)) {
            return Optional.empty();
        }
        if (SecondLook.isSizeOf(scan, page)) {
            return Optional.of(shown(scan, turn, page.quality().skewDegrees(), page, true, request));
        }
        try (Sheet sheet = Sheet.of(leptonica, scan)) {
            Optional<PageContent.Picture> part = SecondLook.asRead(sheet, page, request.limits());
            return Optional.of(
                    part.isPresent()
                            ? shown(part.get(), turn, slant(part.get(), turn), page, true, request)
                            : shown(scan, turn, 0, page, false, request));
        }
    }

    /** The slant of a part that was set straight before it was read, of which the page tells that of the whole. */
    private double slant(PageContent.Picture part, int turn) {
        try (Pix lying = Sheet.grey(leptonica, part);
                Pix turned = lying.turned(Math.floorMod(turn - part.rotation(), 360))) {
            return Glance.at(leptonica, turned).slant();
        }
    }

    private PagePicture shown(
            PageContent.Picture picture,
            int turn,
            double slant,
            Page page,
            boolean asRead,
            Frame.PictureRequest request) {
        double edge = Math.max(picture.image().width(), picture.image().height());
        try (Pix full = Pix.greyOf(leptonica, picture.image());
                Pix small = full.scaled(Math.min(1, request.size().longEdge() / edge));
                Pix turned = small.turned(Math.floorMod(turn - picture.rotation(), 360));
                Pix straight = turned.slanted(-slant)) {
            return new PagePicture(
                    request.path(),
                    page.number(),
                    straight.width(),
                    straight.height(),
                    asRead,
                    GreyJpeg.base64(straight, request.size().bytes()));
        }
    }
}
