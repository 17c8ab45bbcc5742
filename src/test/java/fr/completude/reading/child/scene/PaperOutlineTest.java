package fr.completude.reading.child.scene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Polygon;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.util.Optional;
import java.util.function.Consumer;

import org.junit.jupiter.api.Test;

class PaperOutlineTest {

    private static final int WIDTH = 300;
    private static final int HEIGHT = 400;
    private static final Polygon SHEET = new Polygon(new int[] {60, 250, 270, 40}, new int[] {50, 40, 350, 340}, 4);

    @Test
    void aSheetOnADarkTableIsFoundAtItsCorners() {
        PageQuad quad = outline(PaperOutlineTest::sheet).orElseThrow();
        assertThat(quad.upperLeft().getX() * WIDTH).isCloseTo(60, within(3.0));
        assertThat(quad.upperLeft().getY() * HEIGHT).isCloseTo(50, within(3.0));
        assertThat(quad.lowerRight().getX() * WIDTH).isCloseTo(270, within(3.0));
        assertThat(quad.lowerRight().getY() * HEIGHT).isCloseTo(350, within(3.0));
    }

    @Test
    void aScanThatFillsTheImageHasNoOutline() {
        assertThat(outline(graphics -> fill(graphics, Color.WHITE))).isEmpty();
    }

    /** The dark band with light print belongs to the document. */
    @Test
    void aHeadingOnADarkBandIsNotCutOff() {
        assertThat(outline(graphics -> {
                    fill(graphics, Color.WHITE);
                    graphics.setColor(Color.DARK_GRAY);
                    graphics.fillRect(0, 0, WIDTH, 60);
                }))
                .isEmpty();
    }

    @Test
    void printAroundTheSheetMeansThatItIsPartOfALargerPage() {
        assertThat(outline(graphics -> {
                    sheet(graphics);
                    graphics.setColor(Color.WHITE);
                    for (int y = 5; y < HEIGHT; y += 6) {
                        for (int x = 4; x < 30; x += 6) {
                            graphics.fillRect(x, y, 3, 4);
                        }
                    }
                }))
                .isEmpty();
    }

    private static void sheet(Graphics2D graphics) {
        fill(graphics, new Color(60, 60, 60));
        graphics.setColor(new Color(230, 230, 230));
        graphics.fill(SHEET);
    }

    private static void fill(Graphics2D graphics, Color colour) {
        graphics.setColor(colour);
        graphics.fillRect(0, 0, WIDTH, HEIGHT);
    }

    private static BufferedImage drawn(Consumer<Graphics2D> drawing) {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = image.createGraphics();
        drawing.accept(graphics);
        graphics.dispose();
        return image;
    }

    private static Optional<PageQuad> outline(Consumer<Graphics2D> drawing) {
        byte[] grey = ((DataBufferByte) drawn(drawing).getRaster().getDataBuffer()).getData();
        return PaperOutline.on(grey, WIDTH, HEIGHT);
    }
}
