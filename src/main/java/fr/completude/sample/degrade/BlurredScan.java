package fr.completude.sample.degrade;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.SplittableRandom;

/** A picture so coarse that nobody can read it: the letters are a few pixels tall. */
final class BlurredScan implements Degradation {

    private static final int COARSE_DPI = 24;

    @Override
    public int dpi(boolean small) {
        return 150;
    }

    @Override
    public float quality() {
        return 0.5f;
    }

    @Override
    public Shot shoot(BufferedImage page, SplittableRandom random) {
        int width = page.getWidth() * COARSE_DPI / dpi(false);
        int height = page.getHeight() * COARSE_DPI / dpi(false);
        BufferedImage coarse = drawn(page, width, height);
        return new Shot(drawn(coarse, page.getWidth(), page.getHeight()), 0, 0, 1, 1);
    }

    private static BufferedImage drawn(BufferedImage image, int width, int height) {
        BufferedImage target = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = target.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(image, 0, 0, width, height, null);
        graphics.dispose();
        return target;
    }
}
