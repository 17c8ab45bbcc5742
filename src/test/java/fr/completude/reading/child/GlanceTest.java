package fr.completude.reading.child;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GlanceTest {

    /** Turning what was seen of a page on its side tells what looking at the turned page does. */
    @ParameterizedTest
    @ValueSource(ints = {0, 90, 180, 270})
    void aPageTurnedIsSeenAsIfLookedAtAnew(int turn) {
        Leptonica leptonica = Natives.leptonica();
        try (Pix page = Pix.greyOf(leptonica, PageImage.of(Upright.turned(letter(), 90)));
                Pix turned = page.turned(turn)) {
            Glance known = Glance.at(leptonica, turned, turn, Glance.at(leptonica, page));
            Glance seen = Glance.at(leptonica, turned);

            assertThat(known.lines().down()).isEqualTo(seen.lines().down());
            assertThat(known.lines().sure()).isEqualTo(seen.lines().sure());
            assertThat(known.slant()).isCloseTo(seen.slant(), within(0.1));
            assertThat(known.looksSideways()).isEqualTo(seen.looksSideways());
            assertThat(known.inRows()).isCloseTo(seen.inRows(), within(1 + seen.inRows() / 20));
            assertThat(known.inColumns()).isCloseTo(seen.inColumns(), within(1 + seen.inColumns() / 20));
            assertThat(known.characterHeight()).isCloseTo(seen.characterHeight(), within(0.002));
        }
    }

    private static BufferedImage letter() {
        BufferedImage image = new BufferedImage(1654, 2339, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        graphics.setColor(Color.BLACK);
        graphics.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 34));
        for (int line = 0; line < 20; line++) {
            graphics.drawString(
                    "Vous trouverez dans cette facture le montant de votre consommation", 150, 300 + 70 * line);
        }
        graphics.dispose();
        return image;
    }
}
