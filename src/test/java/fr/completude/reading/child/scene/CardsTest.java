package fr.completude.reading.child.scene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.util.List;
import java.util.function.Consumer;

import org.junit.jupiter.api.Test;

class CardsTest {

    /** A4 at a scale of 0.74 mm a pixel. */
    private static final int WIDTH = 283;

    private static final int HEIGHT = 400;
    private static final double CARD_WIDTH = 115;
    private static final double CARD_HEIGHT = 73;

    @Test
    void twoCardsOnTheGlassAreFoundAsTheyLie() {
        List<PageQuad> cards = cards(Color.WHITE, graphics -> {
            card(graphics, 140, 90, 0);
            card(graphics, 140, 250, 17);
        });

        assertThat(cards).hasSize(2);
        assertThat(cards.get(0).slant(WIDTH, HEIGHT)).isCloseTo(0, within(1.0));
        assertThat(cards.get(1).slant(WIDTH, HEIGHT)).isCloseTo(17, within(1.5));
        assertThat(cards.get(1).proportion(WIDTH, HEIGHT)).isCloseTo(CARD_WIDTH / CARD_HEIGHT, within(0.08));
    }

    @Test
    void aCardOnATableIsFoundAtAnyAngle() {
        for (int angle : List.of(-40, -20, 10, 44, 88)) {
            List<PageQuad> cards = cards(new Color(90, 70, 60), graphics -> card(graphics, 140, 200, angle));
            assertThat(cards).as("at %d degrees", angle).hasSize(1);
        }
    }

    @Test
    void aPageOfTextHasNoCards() {
        assertThat(cards(Color.WHITE, graphics -> {
                    graphics.setColor(Color.BLACK);
                    for (int line = 0; line < 40; line++) {
                        for (int word = 0; word < 9 - line % 3; word++) {
                            graphics.fillRect(30 + word * 24, 30 + line * 8, 20, 2);
                        }
                    }
                }))
                .isEmpty();
    }

    @Test
    void nothingIsFoundOnAGroundOfManyColours() {
        assertThat(cards(Color.WHITE, graphics -> {
                    for (int x = 0; x < WIDTH; x += 40) {
                        graphics.setColor(new Color(x % 200, x % 200, x % 200));
                        graphics.fillRect(x, 0, 40, HEIGHT);
                    }
                    card(graphics, 140, 200, 20);
                }))
                .isEmpty();
    }

    private static void card(Graphics2D graphics, double x, double y, double degrees) {
        Graphics2D turned = (Graphics2D) graphics.create();
        turned.translate(x, y);
        turned.rotate(Math.toRadians(degrees));
        turned.setColor(new Color(215, 225, 235));
        turned.fill(new RoundRectangle2D.Double(
                -CARD_WIDTH / 2, -CARD_HEIGHT / 2, CARD_WIDTH, CARD_HEIGHT, CARD_HEIGHT / 9, CARD_HEIGHT / 9));
        turned.setColor(Color.DARK_GRAY);
        turned.fillRect(-50, -20, 25, 35);
        turned.fillRect(-10, -25, 50, 3);
        turned.dispose();
    }

    private static List<PageQuad> cards(Color ground, Consumer<Graphics2D> drawing) {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setColor(ground);
        graphics.fillRect(0, 0, WIDTH, HEIGHT);
        drawing.accept(graphics);
        graphics.dispose();
        byte[] grey = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
        return Cards.on(grey, WIDTH, HEIGHT, List.of(1.585, 1.42));
    }
}
