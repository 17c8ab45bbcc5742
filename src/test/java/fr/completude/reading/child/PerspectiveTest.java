package fr.completude.reading.child;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Polygon;
import java.awt.geom.Point2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;

import fr.completude.reading.child.scene.PageQuad;
import org.junit.jupiter.api.Test;

class PerspectiveTest {

    private static final int WIDTH = 300;
    private static final int HEIGHT = 400;

    @Test
    void theOutlinedPartIsStraightenedToARectangle() {
        BufferedImage photo = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = photo.createGraphics();
        graphics.setColor(Color.LIGHT_GRAY);
        graphics.fill(new Polygon(new int[] {60, 250, 270, 40}, new int[] {50, 40, 350, 340}, 4));
        graphics.setColor(Color.BLACK);
        graphics.fillOval(60, 50, 12, 12);
        graphics.dispose();
        PageQuad quad = new PageQuad(corner(60, 50), corner(250, 40), corner(270, 350), corner(40, 340));

        BufferedImage flat = Perspective.straightened(new PageContent.Picture(PageImage.of(photo), null, 0), quad)
                .image()
                .colours();

        assertThat(flat.getWidth()).isCloseTo(210, within(8));
        assertThat(flat.getHeight()).isCloseTo(300, within(8));
        assertThat(flat.getRGB(flat.getWidth() - 3, flat.getHeight() - 3) & 0xFF)
                .isGreaterThan(150);
        assertThat(flat.getRGB(6, 6) & 0xFF).isLessThan(80);
    }

    @Test
    void inGreyItIsTheSamePicture() {
        BufferedImage photo = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_GRAY);
        byte[] grey = ((DataBufferByte) photo.getRaster().getDataBuffer()).getData();
        for (int i = 0; i < grey.length; i++) {
            grey[i] = (byte) ((i % WIDTH + i / WIDTH) / 3);
        }
        PageContent.Picture picture = new PageContent.Picture(PageImage.of(photo), 200.0, 0);
        PageQuad quad = new PageQuad(corner(60, 50), corner(250, 40), corner(270, 350), corner(40, 340));

        BufferedImage inColours = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < grey.length; i++) {
            inColours.setRGB(i % WIDTH, i / WIDTH, (grey[i] & 0xFF) * 0x010101);
        }

        BufferedImage colours = Perspective.straightened(
                        new PageContent.Picture(PageImage.of(inColours), 200.0, 0), quad)
                .image()
                .colours();
        BufferedImage flat = Perspective.straightenedGrey(picture, quad, grey, WIDTH, HEIGHT)
                .image()
                .colours();

        assertThat(flat.getWidth()).isEqualTo(colours.getWidth());
        assertThat(flat.getHeight()).isEqualTo(colours.getHeight());
        for (int y = 0; y < flat.getHeight(); y += 17) {
            for (int x = 0; x < flat.getWidth(); x += 17) {
                int expected = colours.getRGB(x, y) & 0xFF;
                assertThat(flat.getRaster().getSample(x, y, 0)).isCloseTo(expected, within(3));
            }
        }
    }

    @Test
    void coloursStayWhatTheyAre() {
        BufferedImage photo = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = photo.createGraphics();
        graphics.setColor(new Color(200, 120, 40));
        graphics.fillRect(0, 0, WIDTH, HEIGHT);
        graphics.dispose();
        PageQuad quad = new PageQuad(corner(60, 50), corner(250, 40), corner(270, 350), corner(40, 340));

        BufferedImage flat = Perspective.straightened(new PageContent.Picture(PageImage.of(photo), null, 0), quad)
                .image()
                .colours();

        Color middle = new Color(flat.getRGB(flat.getWidth() / 2, flat.getHeight() / 2));
        assertThat(middle.getRed()).isCloseTo(200, within(2));
        assertThat(middle.getGreen()).isCloseTo(120, within(2));
        assertThat(middle.getBlue()).isCloseTo(40, within(2));
    }

    private static Point2D corner(double x, double y) {
        return new Point2D.Double(x / WIDTH, y / HEIGHT);
    }
}
