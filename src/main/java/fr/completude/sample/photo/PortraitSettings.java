package fr.completude.sample.photo;

/**
 * How a drawn portrait is taken and printed. The person comes from the seed; the rest is here, so that a photo can be
 * wrong in one respect only.
 *
 * @param dpi pixels per inch of the drawing
 * @param frameWidth width of the print, in mm
 * @param frameHeight height of the print, in mm
 * @param faceHeight chin to crown without the hair, in mm
 * @param tilt how far the head leans, in degrees clockwise
 * @param background colour behind the head, {@code 0xRRGGBB}
 * @param exposure factor on the light: 1 is right, 2 one stop too much
 * @param blur radius of the blur, in mm on the print; 0 is sharp
 * @param saturation factor on the colours: 1 is natural, 0 is grey
 * @param sideLight how much darker the right half of the print is than the left, 0 to 1
 * @param faces people on the picture; 0 leaves the background alone
 */
public record PortraitSettings(
        double dpi,
        double frameWidth,
        double frameHeight,
        double faceHeight,
        double tilt,
        int background,
        double exposure,
        double blur,
        double saturation,
        double sideLight,
        int faces) {

    private static final int LIGHT_BLUE_GREY = 0xC9D3DC;

    /** A photo as the norm wants it: 35 × 45 mm, face of 34 mm, light even background. */
    public static PortraitSettings compliant(double dpi) {
        return new PortraitSettings(dpi, 35, 45, 34, 0, LIGHT_BLUE_GREY, 1, 0, 1, 0, 1);
    }

    public PortraitSettings withFrame(double width, double height) {
        return new PortraitSettings(
                dpi, width, height, faceHeight, tilt, background, exposure, blur, saturation, sideLight, faces);
    }

    public PortraitSettings withFaceHeight(double mm) {
        return new PortraitSettings(
                dpi, frameWidth, frameHeight, mm, tilt, background, exposure, blur, saturation, sideLight, faces);
    }

    public PortraitSettings withTilt(double degrees) {
        return new PortraitSettings(
                dpi,
                frameWidth,
                frameHeight,
                faceHeight,
                degrees,
                background,
                exposure,
                blur,
                saturation,
                sideLight,
                faces);
    }

    public PortraitSettings withBackground(int rgb) {
        return new PortraitSettings(
                dpi, frameWidth, frameHeight, faceHeight, tilt, rgb, exposure, blur, saturation, sideLight, faces);
    }

    public PortraitSettings withExposure(double factor) {
        return new PortraitSettings(
                dpi, frameWidth, frameHeight, faceHeight, tilt, background, factor, blur, saturation, sideLight, faces);
    }

    public PortraitSettings withBlur(double mm) {
        return new PortraitSettings(
                dpi, frameWidth, frameHeight, faceHeight, tilt, background, exposure, mm, saturation, sideLight, faces);
    }

    public PortraitSettings withSaturation(double factor) {
        return new PortraitSettings(
                dpi, frameWidth, frameHeight, faceHeight, tilt, background, exposure, blur, factor, sideLight, faces);
    }

    public PortraitSettings withSideLight(double loss) {
        return new PortraitSettings(
                dpi, frameWidth, frameHeight, faceHeight, tilt, background, exposure, blur, saturation, loss, faces);
    }

    public PortraitSettings withFaces(int count) {
        return new PortraitSettings(
                dpi,
                frameWidth,
                frameHeight,
                faceHeight,
                tilt,
                background,
                exposure,
                blur,
                saturation,
                sideLight,
                count);
    }

    /** Pixels of a length on the print. */
    int pixels(double mm) {
        return (int) Math.round(mm / 25.4 * dpi);
    }
}
