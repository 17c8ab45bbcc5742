package fr.completude.sample.degrade;

import java.awt.image.BufferedImage;
import java.util.SplittableRandom;

/** A telephone held over a paper on a dark table: perspective, a shadow, warm and uneven light, noise. */
final class PhonePhoto implements Degradation {

    private static final int LONG_SIDE = 2600;

    @Override
    public int dpi(boolean small) {
        return small ? 500 : 220;
    }

    @Override
    public float quality() {
        return 0.5f;
    }

    @Override
    public Shot shoot(BufferedImage page, SplittableRandom random) {
        boolean upright = page.getHeight() >= page.getWidth();
        int width = upright ? LONG_SIDE * 3 / 4 : LONG_SIDE;
        int height = upright ? LONG_SIDE : LONG_SIDE * 3 / 4;
        double[][] corners = corners(page, width, height, random);
        BufferedImage seen = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        expose(page, Perspective.of(corners), new Light(random, width, height), seen, random);
        double left = Math.min(corners[0][0], corners[3][0]) / width;
        double top = Math.min(corners[0][1], corners[1][1]) / height;
        double right = Math.max(corners[1][0], corners[2][0]) / width;
        double bottom = Math.max(corners[2][1], corners[3][1]) / height;
        return new Shot(seen, left, top, right - left, bottom - top);
    }

    private static double[][] corners(BufferedImage page, int width, int height, SplittableRandom random) {
        double scale = Math.min(0.92 * width / page.getWidth(), 0.92 * height / page.getHeight());
        double halfWidth = page.getWidth() * scale / 2;
        double halfHeight = page.getHeight() * scale / 2;
        double slack = 0.025 * Math.min(width, height);
        double[][] corners = {
            {-halfWidth, -halfHeight}, {halfWidth, -halfHeight}, {halfWidth, halfHeight}, {-halfWidth, halfHeight}
        };
        for (double[] corner : corners) {
            corner[0] += width / 2.0 + (random.nextDouble() * 2 - 1) * slack;
            corner[1] += height / 2.0 + (random.nextDouble() * 2 - 1) * slack;
        }
        return corners;
    }

    private static void expose(
            BufferedImage page, Perspective perspective, Light light, BufferedImage seen, SplittableRandom random) {
        int width = seen.getWidth();
        int[] to = Pixels.rgbOf(seen);
        Levels[] paper = colours(page);
        for (int i = 0; i < to.length; i++) {
            int x = i % width;
            int y = i / width;
            double[] at = perspective.toPaper(x, y);
            boolean onPaper = at[0] >= 0 && at[0] < 1 && at[1] >= 0 && at[1] < 1;
            double brightness = light.at(x, y);
            double grain = Pixels.noise(random, 3.5);
            int pixel = 0;
            for (int channel = 0; channel < 3; channel++) {
                double colour = onPaper
                        ? Pixels.between(
                                paper[channel],
                                page.getWidth(),
                                page.getHeight(),
                                at[0] * page.getWidth() - 0.5,
                                at[1] * page.getHeight() - 0.5,
                                250)
                        : Table.colour(channel, x, y);
                double warmth = channel == 2 ? 0.9 : channel == 0 ? 1.0 : 0.97;
                pixel = pixel << 8 | Pixels.level((14 + colour * 0.92) * brightness * warmth + grain);
            }
            to[i] = pixel;
        }
    }

    private static Levels[] colours(BufferedImage page) {
        int[] from = Pixels.rgb(page);
        return new Levels[] {new Levels.Colour(from, 16), new Levels.Colour(from, 8), new Levels.Colour(from, 0)};
    }
}
