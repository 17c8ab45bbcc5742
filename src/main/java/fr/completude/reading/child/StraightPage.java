package fr.completude.reading.child;

/**
 * A page seen as if it lay straight; only the parts asked for are turned.
 *
 * @param page as it lies; not owned
 * @param slant degrees clockwise it lies slanted
 */
record StraightPage(Pix page, double slant) {

    int width() {
        return page.width();
    }

    int height() {
        return page.height();
    }

    /** A copy of a part, px. */
    Pix part(int left, int top, int width, int height) {
        if (slant == 0) {
            return page.part(left, top, width, height);
        }
        double angle = Math.toRadians(slant);
        double fromCentreX = left + width / 2.0 - page.width() / 2.0;
        double fromCentreY = top + height / 2.0 - page.height() / 2.0;
        double centreX = page.width() / 2.0 + fromCentreX * Math.cos(angle) - fromCentreY * Math.sin(angle);
        double centreY = page.height() / 2.0 + fromCentreX * Math.sin(angle) + fromCentreY * Math.cos(angle);
        int reachX = (int) Math.ceil((width * Math.cos(angle) + height * Math.abs(Math.sin(angle))) / 2) + 1;
        int reachY = (int) Math.ceil((height * Math.cos(angle) + width * Math.abs(Math.sin(angle))) / 2) + 1;
        // The corners of a page that lies slanted are beyond its edges.
        int cutLeft = within((int) centreX - reachX, page.width());
        int cutTop = within((int) centreY - reachY, page.height());
        int cutRight = Math.max(cutLeft + 1, Math.min(page.width(), (int) centreX + reachX));
        int cutBottom = Math.max(cutTop + 1, Math.min(page.height(), (int) centreY + reachY));
        try (Pix around = page.part(cutLeft, cutTop, cutRight - cutLeft, cutBottom - cutTop);
                Pix turned = around.slanted(-slant)) {
            // Turning goes about the middle of what was cut, which is the middle of the part unless the page ended.
            double offX = centreX - (cutLeft + cutRight) / 2.0;
            double offY = centreY - (cutTop + cutBottom) / 2.0;
            double straightX = offX * Math.cos(angle) + offY * Math.sin(angle);
            double straightY = offY * Math.cos(angle) - offX * Math.sin(angle);
            int x = (int) Math.round((turned.width() - width) / 2.0 + straightX);
            int y = (int) Math.round((turned.height() - height) / 2.0 + straightY);
            return turned.part(within(x, turned.width()), within(y, turned.height()), width, height);
        }
    }

    private static int within(int place, int edge) {
        return Math.max(0, Math.min(edge - 1, place));
    }
}
