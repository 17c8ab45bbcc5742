package fr.completude.reading.child;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.Random;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;

class GreyJpegTest {

    @Test
    void aPictureIsNeverSoSmallThatNothingIsLeftOfIt() throws IOException {
        BufferedImage shown = shown(1);

        assertThat(Math.min(shown.getWidth(), shown.getHeight())).isGreaterThanOrEqualTo(40);
    }

    @Test
    void aPictureThatFitsKeepsItsSize() throws IOException {
        assertThat(shown(1_000_000).getWidth()).isEqualTo(300);
    }

    private static BufferedImage shown(int most) throws IOException {
        BufferedImage noise = new BufferedImage(300, 400, BufferedImage.TYPE_BYTE_GRAY);
        byte[] values = new byte[300 * 400];
        new Random(3).nextBytes(values);
        noise.getRaster().setDataElements(0, 0, 300, 400, values);
        try (Pix image = Pix.greyOf(Natives.leptonica(), PageImage.of(noise))) {
            return ImageIO.read(new ByteArrayInputStream(Base64.getDecoder().decode(GreyJpeg.base64(image, most))));
        }
    }
}
