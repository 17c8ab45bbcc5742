package fr.completude.reading.child;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UprightTest {

    /** Where the first stored row and column lie on the image as it must be seen: EXIF 2.32, tag Orientation. */
    @ParameterizedTest
    @CsvSource({
        "1, ab/cd",
        "2, ba/dc",
        "3, dc/ba",
        "4, cd/ab",
        "5, ac/bd",
        "6, ca/db",
        "7, db/ca",
        "8, bd/ac",
    })
    void anImageIsTurnedAndMirroredAsExifSays(int orientation, String seen) {
        BufferedImage stored = new BufferedImage(2, 2, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < 4; i++) {
            stored.setRGB(i % 2, i / 2, 0x202020 * (i + 1));
        }
        BufferedImage upright = Upright.byExif(stored, orientation);
        assertThat(letter(upright, 0, 0) + letter(upright, 1, 0) + "/" + letter(upright, 0, 1) + letter(upright, 1, 1))
                .isEqualTo(seen);
    }

    private static String letter(BufferedImage image, int x, int y) {
        return Character.toString('a' + (image.getRGB(x, y) & 0xFF) / 0x20 - 1);
    }
}
