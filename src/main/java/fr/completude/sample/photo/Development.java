package fr.completude.sample.photo;

import java.awt.image.BufferedImage;
import java.util.Random;

/**
 * What happens to a picture between the scene and the print: light, blur, colours and grain.
 */
final class Development {

    private static final double GRAIN = 1.6;

    private Development() {}

    static BufferedImage develop(BufferedImage scene, PortraitSettings settings, Random random) {
        int w = scene.getWidth();
        int h = scene.getHeight();
        int[] rgb = scene.getRGB(0, 0, w, h, null, 0, w);
        double[][] planes = new double[3][w * h];
        for (int i = 0; i < rgb.length; i++) {
            double light = settings.exposure() * (1 - settings.sideLight() * ((double) (i % w) / w));
            for (int c = 0; c < 3; c++) {
                planes[c][i] = (rgb[i] >> (16 - 8 * c) & 0xFF) * light;
            }
        }
        double radius = settings.blur() / 25.4 * settings.dpi();
        for (double[] plane : planes) {
            blur(plane, w, h, radius);
        }
        for (int i = 0; i < rgb.length; i++) {
            rgb[i] = printed(planes, i, settings.saturation(), random.nextGaussian() * GRAIN);
        }
        BufferedImage print = new BufferedImage(w, h, BufferedImage.TYPE_INT_RGB);
        print.setRGB(0, 0, w, h, rgb, 0, w);
        return print;
    }

    private static int printed(double[][] planes, int i, double saturation, double grain) {
        double grey = 0.299 * planes[0][i] + 0.587 * planes[1][i] + 0.114 * planes[2][i];
        int rgb = 0;
        for (int c = 0; c < 3; c++) {
            double value = grey + (planes[c][i] - grey) * saturation + grain;
            rgb = rgb << 8 | (int) Math.round(Math.max(0, Math.min(255, value)));
        }
        return rgb;
    }

    /** Three box blurs are near enough to a Gaussian of the given radius. */
    private static void blur(double[] plane, int w, int h, double radius) {
        int reach = (int) Math.round(radius);
        for (int pass = 0; pass < 3 && reach > 0; pass++) {
            for (int y = 0; y < h; y++) {
                box(plane, y * w, 1, w, reach);
            }
            for (int x = 0; x < w; x++) {
                box(plane, x, w, h, reach);
            }
        }
    }

    private static void box(double[] plane, int start, int step, int length, int reach) {
        double[] line = new double[length];
        for (int i = 0; i < length; i++) {
            line[i] = plane[start + i * step];
        }
        double sum = 0;
        for (int i = -reach; i <= reach; i++) {
            sum += line[Math.max(0, Math.min(length - 1, i))];
        }
        for (int i = 0; i < length; i++) {
            plane[start + i * step] = sum / (reach * 2 + 1);
            sum += line[Math.min(length - 1, i + reach + 1)] - line[Math.max(0, i - reach)];
        }
    }
}
