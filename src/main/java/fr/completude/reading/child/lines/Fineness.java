package fr.completude.reading.child.lines;

/**
 * How large text is shown to the network of the text model and to the engine. Their time grows with the width of what
 * they are shown.
 *
 * @param margin paper left above and below the text, in heights of the text
 * @param narrowing width in widths of undistorted text; letters squeezed to three quarters are read as well as others
 */
public record Fineness(double margin, double narrowing) {

    /** As small as clear print can be read without loss; found on generated scans of 200 and 300 dpi. */
    public static final Fineness QUICK = new Fineness(0.28, 0.78);

    /** For text that was read with doubt. */
    public static final Fineness CAREFUL = new Fineness(0.15, 1);
}
