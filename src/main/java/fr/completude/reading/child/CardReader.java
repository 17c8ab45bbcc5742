package fr.completude.reading.child;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Polygon;
import java.awt.geom.Point2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
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

    /** The picture with the cards painted over in the colour of the ground. */
    private static PageContent.Picture without(List<PageQuad> cards, PageContent.Picture picture) {
        BufferedImage image = picture.image().colours();
        BufferedImage rest = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = rest.createGraphics();
        graphics.drawImage(image, 0, 0, null);
        for (PageQuad card : cards) {
            Polygon outline = new Polygon();
            double x = card.bounds().centreX() * image.getWidth();
            double y = card.bounds().centreY() * image.getHeight();
            for (Point2D corner : card.corners()) {
                outline.addPoint((int) (x + (corner.getX() * image.getWidth() - x) * 1.04), (int)
                        (y + (corner.getY() * image.getHeight() - y) * 1.04));
            }
            graphics.setColor(new Color(ground(image)));
            graphics.fill(outline);
        }
        graphics.dispose();
        return new PageContent.Picture(PageImage.of(rest), picture.dpi(), picture.rotation());
    }

    private static int ground(BufferedImage image) {
        List<Integer> frame = new ArrayList<>();
        for (int i = 1; i < 40; i++) {
            frame.add(image.getRGB(i * (image.getWidth() - 1) / 40, 1));
            frame.add(image.getRGB(1, i * (image.getHeight() - 1) / 40));
        }
        frame.sort((a, b) -> Integer.compare(a & 0xFF, b & 0xFF));
        return frame.get(frame.size() / 2);
    }
}
