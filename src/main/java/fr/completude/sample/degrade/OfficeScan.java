package fr.completude.sample.degrade;

import java.awt.image.BufferedImage;
import java.util.SplittableRandom;

/** The scanner of an office: grey, up to two degrees askew, a little soft, noisy, the paper shifted on the glass. */
final class OfficeScan implements Degradation {

    private static final double MAX_SKEW = Math.toRadians(2);
    /** The lid shows darker than the paper. */
    private static final double LID = 226;

    @Override
    public int dpi(boolean small) {
        return small ? 300 : 200;
    }

    @Override
    public float quality() {
        return 0.42f;
    }

    @Override
    public Shot shoot(BufferedImage page, SplittableRandom random) {
        int width = page.getWidth();
        int height = page.getHeight();
        Levels paper = grey(page);
        double skew = (random.nextDouble() * 2 - 1) * MAX_SKEW;
        double shiftX = (random.nextDouble() * 2 - 1) * 0.01 * width;
        double shiftY = (random.nextDouble() * 2 - 1) * 0.008 * height;
        double contrast = 0.82 + random.nextDouble() * 0.12;
        double softness = 0.25 + random.nextDouble() * 0.35;
        BufferedImage seen = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        byte[] to = Pixels.grayOf(seen);
        double cos = Math.cos(skew);
        double sin = Math.sin(skew);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                double dx = x - width / 2.0 - shiftX;
                double dy = y - height / 2.0 - shiftY;
                double u = cos * dx + sin * dy + width / 2.0;
                double v = -sin * dx + cos * dy + height / 2.0;
                double ink = soft(paper, width, height, u, v, softness);
                to[y * width + x] = (byte) Pixels.level(18 + ink * contrast + Pixels.noise(random, 3));
            }
        }
        return new Shot(seen, Math.max(0, shiftX / width), Math.max(0, shiftY / height), 1, 1);
    }

    private static double soft(Levels paper, int width, int height, double u, double v, double softness) {
        double centre = Pixels.between(paper, width, height, u, v, LID);
        double around = Pixels.between(paper, width, height, u + 0.7, v + 0.7, LID)
                + Pixels.between(paper, width, height, u - 0.7, v - 0.7, LID);
        return centre * (1 - softness) + around / 2 * softness;
    }

    private static Levels grey(BufferedImage page) {
        int[] from = Pixels.rgb(page);
        double[] grey = new double[from.length];
        for (int i = 0; i < from.length; i++) {
            grey[i] = Pixels.luminance(from[i]);
        }
        return pixel -> grey[pixel];
    }
}
