package fr.completude.reading.child;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Polygon;
import java.awt.geom.Point2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import fr.completude.dossier.Box;
import fr.completude.dossier.Word;
import fr.completude.reading.child.scene.PageQuad;
import fr.completude.reading.wire.ReadLimits;

/** Reads cards that lie on a page each by itself, straightened and turned upright. */
final class CardReader {

    /** Degrees; text slanted by less is read as it lies. */
    private static final double ASKEW = 2;

    private static final int MOST_CARDS = 6;

    /** A sheet and the cards beside it. */
    private static final int MOST_PAPERS = 1 + MOST_CARDS;

    private final Leptonica leptonica;
    private final PictureReader reader;

    CardReader(Leptonica leptonica, PictureReader reader) {
        this.leptonica = leptonica;
        this.reader = reader;
    }

    /** Whether the cards cannot all be read by turning the page. */
    static boolean lieDifferently(List<PageQuad> cards, Sheet sheet) {
        if (cards.isEmpty() || cards.size() > MOST_CARDS) {
            return false;
        }
        boolean askew = cards.stream().anyMatch(card -> Math.abs(card.slant(sheet.width(), sheet.height())) > ASKEW);
        long upright = cards.stream()
                .filter(card -> card.proportion(sheet.width(), sheet.height()) < 1)
                .count();
        return askew || (upright > 0 && upright < cards.size());
    }

    /** Whether something is written on one of the cards; a coaster has the proportions of one. */
    boolean anyWritten(Sheet sheet, List<PageQuad> cards, ReadLimits limits) throws EngineException {
        for (PageQuad card : cards.subList(0, Math.min(MOST_CARDS, cards.size()))) {
            try (Sheet flat = Sheet.of(leptonica, sheet, card, limits.papers())) {
                if (flat.glance().hasText()) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Reads the papers, the first ones each by itself, and what stands on the page around them. */
    OcrPass read(Sheet sheet, List<PageQuad> papers, ReadLimits limits) throws EngineException {
        List<PageQuad> cards = papers.subList(0, Math.min(MOST_PAPERS, papers.size()));
        PlacedReading placed = new PlacedReading(sheet.width(), sheet.height());
        for (PageQuad card : cards) {
            try (Sheet flat = Sheet.of(leptonica, sheet, card, limits.papers())) {
                if (flat.glance().hasText()) {
                    placed.add(reader.read(flat.pix(), flat.glance(), flat.readingDpi(), limits), card.bounds());
                }
            }
        }
        try (Sheet rest = Sheet.of(leptonica, without(cards, sheet.picture()))) {
            if (rest.glance().hasText()) {
                placed.add(reader.readAsItLies(rest.pix(), rest.glance(), rest.dpi(), limits), Box.PAGE);
            }
        }
        return placed.pass(0);
    }

    /** Reads those cards of a page again that make no sense as they lie: one may lie upside down beside another. */
    OcrPass readAgain(Sheet sheet, List<PageQuad> cards, OcrPass page, ReadLimits limits) throws EngineException {
        if (cards.size() < 2 || cards.size() > MOST_CARDS) {
            return page;
        }
        OcrPass best = page;
        for (PageQuad card : cards) {
            Box box = Upright.turned(card.bounds(), page.turn());
            List<Word> here =
                    page.words().stream().filter(word -> box.holds(word.box())).toList();
            OcrPass known = with(page, here);
            if (known.isPoor()) {
                try (Sheet flat = Sheet.of(leptonica, sheet, card, limits.papers())) {
                    OcrPass again = reader.read(flat.pix(), flat.glance(), null, limits);
                    if (again.score() > 1.3 * known.score()) {
                        best = replaced(best, box, again);
                    }
                }
            }
        }
        return best;
    }

    private static OcrPass with(OcrPass pass, List<Word> words) {
        return new OcrPass(
                pass.turn(),
                pass.slant(),
                pass.width(),
                pass.height(),
                pass.sharpness(),
                words,
                pass.mrz(),
                pass.marks());
    }

    private static OcrPass replaced(OcrPass page, Box box, OcrPass again) {
        PlacedReading placed = new PlacedReading(page.width(), page.height());
        OcrPass others = with(
                page,
                page.words().stream().filter(word -> !box.holds(word.box())).toList());
        placed.add(others, Box.PAGE);
        placed.add(again, box);
        return placed.pass(page.turn());
    }

    /** The picture with the cards painted over in the brightness of the ground. */
    private static PageContent.Picture without(List<PageQuad> cards, PageContent.Picture picture) {
        int width = picture.image().width();
        int height = picture.image().height();
        byte[] grey = picture.image().grey();
        int ground = ground(grey, width, height);
        BufferedImage rest = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        rest.getRaster().setDataElements(0, 0, width, height, grey);
        Graphics2D graphics = rest.createGraphics();
        graphics.setColor(new Color(ground, ground, ground));
        for (PageQuad card : cards) {
            Polygon outline = new Polygon();
            double x = card.bounds().centreX() * width;
            double y = card.bounds().centreY() * height;
            for (Point2D corner : card.corners()) {
                outline.addPoint((int) (x + (corner.getX() * width - x) * 1.04), (int)
                        (y + (corner.getY() * height - y) * 1.04));
            }
            graphics.fill(outline);
        }
        graphics.dispose();
        return new PageContent.Picture(PageImage.of(rest), picture.dpi(), picture.rotation());
    }

    private static int ground(byte[] grey, int width, int height) {
        List<Integer> frame = new ArrayList<>();
        for (int i = 1; i < 40; i++) {
            frame.add(grey[width + i * (width - 1) / 40] & 0xFF);
            frame.add(grey[i * (height - 1) / 40 * width + 1] & 0xFF);
        }
        frame.sort(Comparator.naturalOrder());
        return frame.get(frame.size() / 2);
    }
}
