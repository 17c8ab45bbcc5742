package fr.completude.reading.child.photo;

/**
 * A rectangle of an image, possibly turned and possibly beyond its edges, to be looked at upright.
 *
 * @param centre its centre, in pixels of the image
 * @param width its width, in pixels of the image
 * @param height its height, in pixels of the image
 * @param angle how far it is turned, in degrees clockwise
 */
record View(Mark centre, double width, double height, double angle) {

    static View square(Mark centre, double side, double angle) {
        return new View(centre, side, side, angle);
    }

    static View whole(Pixels image) {
        return new View(new Mark(image.width() / 2.0, image.height() / 2.0), image.width(), image.height(), 0);
    }

    /** The smallest square with the same centre that holds the view. */
    View squared() {
        double side = Math.max(width, height);
        return new View(centre, side, side, angle);
    }

    /** The same rectangle, looked at after a quarter turn of the page anticlockwise. */
    View turned() {
        return new View(centre, /* width= */ height, /* height= */ width, angle + 90);
    }

    /** The same rectangle of an image that is larger by a factor. */
    View scaled(double factor) {
        return new View(centre.times(factor), width * factor, height * factor, angle);
    }

    /** A rectangle with the same centre, larger by a factor. */
    View grown(double factor) {
        return new View(centre, width * factor, height * factor, angle);
    }

    /** A part of the view, given in its fractions. */
    View part(double left, double top, double w, double h) {
        return new View(outward(left + w / 2, top + h / 2), width * w, height * h, angle);
    }

    /** Whether a point lies in the view or within a margin, in fractions of its size. */
    boolean contains(Mark point, double margin) {
        Mark at = inward(point);
        return Math.abs(at.x() - 0.5) <= 0.5 + margin && Math.abs(at.y() - 0.5) <= 0.5 + margin;
    }

    /** From fractions (0 to 1) of the view to pixels of the image. */
    Mark outward(double u, double v) {
        double radians = Math.toRadians(angle);
        double dx = (u - 0.5) * width;
        double dy = (v - 0.5) * height;
        return new Mark(
                centre.x() + dx * Math.cos(radians) - dy * Math.sin(radians),
                centre.y() + dx * Math.sin(radians) + dy * Math.cos(radians));
    }

    /** From pixels of the image to fractions of the view. */
    Mark inward(Mark point) {
        double radians = Math.toRadians(-angle);
        double dx = point.x() - centre.x();
        double dy = point.y() - centre.y();
        return new Mark(
                (dx * Math.cos(radians) - dy * Math.sin(radians)) / width + 0.5,
                (dx * Math.sin(radians) + dy * Math.cos(radians)) / height + 0.5);
    }

    /** Draws the view upright, at the given size in pixels. */
    Pixels draw(Pixels image, int w, int h) {
        if (w == image.width() && h == image.height() && equals(whole(image))) {
            return image;
        }
        Pixels source = image;
        double scale = 1;
        while (width * scale >= w * 2 && height * scale >= h * 2) {
            source = source.half();
            scale = (double) source.width() / image.width();
        }
        // The corners are placed once; the pixels between follow in equal steps.
        Mark origin = outward(0, 0).times(scale);
        Mark right = outward(1, 0).times(scale);
        Mark down = outward(0, 1).times(scale);
        double[] alongX = steps(origin.x(), right.x(), w);
        double[] alongY = steps(origin.y(), right.y(), w);
        int[] drawn = new int[w * h];
        for (int y = 0; y < h; y++) {
            double v = (y + 0.5) / h;
            double downX = (down.x() - origin.x()) * v;
            double downY = (down.y() - origin.y()) * v;
            for (int x = 0; x < w; x++) {
                drawn[y * w + x] = source.between(alongX[x] + downX, alongY[x] + downY);
            }
        }
        return new ColourPixels(w, h, drawn);
    }

    /** The middles of equal steps from one place to another. */
    private static double[] steps(double from, double to, int count) {
        double[] steps = new double[count];
        for (int i = 0; i < count; i++) {
            steps[i] = from + (to - from) * ((i + 0.5) / count);
        }
        return steps;
    }
}
