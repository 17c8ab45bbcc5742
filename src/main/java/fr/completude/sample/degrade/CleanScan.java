package fr.completude.sample.degrade;

import java.awt.image.BufferedImage;
import java.util.SplittableRandom;

/** A careful scan at 200 dots per inch: grey, straight, no noise. */
final class CleanScan implements Degradation {

    @Override
    public int dpi(boolean small) {
        return small ? 300 : 200;
    }

    @Override
    public float quality() {
        return 0.55f;
    }

    @Override
    public Shot shoot(BufferedImage page, SplittableRandom random) {
        BufferedImage grey = new BufferedImage(page.getWidth(), page.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        int[] from = Pixels.rgb(page);
        byte[] to = Pixels.grayOf(grey);
        for (int i = 0; i < to.length; i++) {
            to[i] = (byte) Pixels.level(Pixels.luminance(from[i]));
        }
        return new Shot(grey, 0, 0, 1, 1);
    }
}
