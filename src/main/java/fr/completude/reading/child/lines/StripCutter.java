package fr.completude.reading.child.lines;

/** Cuts stretches out of a page: set straight, scaled and dark on light. */
public final class StripCutter {

    /** Height of the lines that the engine's network takes in, px; what comes higher or lower it scales itself. */
    private static final int HEIGHT = 36;

    private static final int WHITE = 255;
    private static final int MOST_SAMPLES = 3;

    private final Layers layers;
    private final Tilt tilt;
    private final double reduction;

    /**
     * A cutter for a page.
     *
     * @param layers the page as it lies
     * @param tilt how it lies, px of the reduced page
     * @param reduction px of the page for a px of the reduced page on which the stretches were found
     */
    public StripCutter(Layers layers, Tilt tilt, double reduction) {
        this.layers = layers;
        this.tilt = tilt;
        this.reduction = reduction;
    }

    /** Cuts out a stretch of the reduced page set straight. */
    public Strip cut(Stretch stretch, Fineness fineness) {
        double margin = fineness.margin() * stretch.height();
        double scaleY = HEIGHT / (stretch.height() + 2 * margin);
        double scaleX = scaleY * fineness.narrowing();
        double left = stretch.left() - margin;
        double top = stretch.top() - margin;
        int width = Math.max(4, (int) Math.ceil((stretch.width() + 2 * margin) * scaleX));
        int depth = Layers.depthFor(reduction / scaleY, 1);
        Plane page = layers.at(depth);
        double toPage = reduction / (1 << depth);
        int across = samples(toPage / scaleX);
        int down = samples(toPage / scaleY);
        // A step along the strip and one down it, on the page.
        double angle = Math.toRadians(tilt.degrees());
        double cos = Math.cos(angle) * toPage;
        double sin = Math.sin(angle) * toPage;
        double[] step = {cos / scaleX, sin / scaleX, -sin / scaleY, cos / scaleY};
        byte[] strip = new byte[width * HEIGHT];
        for (int y = 0; y < HEIGHT; y++) {
            double straightY = top + (y + 0.5) / scaleY;
            double startX = tilt.slantedX(left, straightY) * toPage - 0.5;
            double startY = tilt.slantedY(left, straightY) * toPage - 0.5;
            for (int x = 0; x < width; x++) {
                double along = (x + 0.5) / scaleX;
                float value = mean(page, startX + along * cos, startY + along * sin, step, across, down);
                int rounded = Math.round(value);
                strip[y * width + x] = (byte) (stretch.isLight() ? WHITE - rounded : rounded);
            }
        }
        return new Strip(new Plane(strip, width, HEIGHT), stretch, left, scaleX);
    }

    private static int samples(double pagePixels) {
        return (int) Math.max(1, Math.min(MOST_SAMPLES, Math.round(pagePixels)));
    }

    /** The mean over the part of the page that a pixel of the strip covers. */
    private static float mean(Plane page, double x, double y, double[] step, int across, int down) {
        float sum = 0;
        for (int j = 0; j < down; j++) {
            double v = (j + 0.5) / down - 0.5;
            for (int i = 0; i < across; i++) {
                double u = (i + 0.5) / across - 0.5;
                sum += page.between(x + u * step[0] + v * step[2], y + u * step[1] + v * step[3]);
            }
        }
        return sum / (across * down);
    }
}
