package fr.completude.reading.child;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;

import fr.completude.dossier.Box;
import fr.completude.dossier.Word;

/** What is left of the rendering of a page when the words that are known are painted over. */
final class WithoutWords {

    private WithoutWords() {}

    static PageContent.Picture of(PageContent.Picture rendering, List<Word> words) {
        BufferedImage image = rendering.image().colours();
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        for (Word word : words) {
            Box box = word.box();
            // Letters of a text layer end at the base line; their tails hang below.
            graphics.fillRect(
                    (int) (box.left() * image.getWidth()) - 1,
                    (int) ((box.top() - 0.2 * box.height()) * image.getHeight()) - 1,
                    (int) (box.width() * image.getWidth()) + 3,
                    (int) (1.6 * box.height() * image.getHeight()) + 3);
        }
        graphics.dispose();
        return new PageContent.Picture(PageImage.of(image), rendering.dpi(), rendering.rotation());
    }
}
