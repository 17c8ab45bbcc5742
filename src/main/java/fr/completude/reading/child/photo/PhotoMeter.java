package fr.completude.reading.child.photo;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import fr.completude.dossier.Box;
import fr.completude.dossier.Picture;
import org.jspecify.annotations.Nullable;

/**
 * Finds the identity photos of a page and measures them. Loads the face models when first used and keeps them warm;
 * owns its native memory until closed. Not thread-safe.
 *
 * <p>What is measured follows the photo rules of service-public.gouv.fr (form F10619), whose geometry is that of
 * ISO/IEC 19794-5; faces come from BlazeFace (arXiv 1907.05047), their mesh from arXiv 1907.06724. Measures by name, absent when they
 * cannot be taken:
 *
 * <ul>
 *   <li>{@code frameWidth}, {@code frameHeight}: size of the print, mm; only when the page's resolution is known and
 *       believable for a print;
 *   <li>{@code frameRatio}: width over height, ratio; absent when the edges of the print cannot be seen;
 *   <li>{@code faces}: faces on the photo, count; a photo without a face is only told from any other picture by its
 *       size in mm;
 *   <li>{@code faceHeight}: chin to crown without the hair, mm, by the resolution or else by the ratio and the 45 mm of
 *       the print; the chin and crown are estimated from eyes and mouth, see {@link Head};
 *   <li>{@code faceHeightRatio}: the same over the height of the frame, ratio;
 *   <li>{@code roll}: leaning of the line of the eyes against the frame, degrees, clockwise positive;
 *   <li>{@code yaw}: turning of the head, degrees, positive towards the right of the picture; approximate, from the
 *       distances of nose and ears;
 *   <li>{@code sharpness}: 1 minus the blur effect on the face drawn at 300 dpi of a print, 0 to 1, see
 *       {@link Sharpness}; a photo of too low a resolution is blurred at that size;
 *   <li>{@code backgroundLightness}: CIE L* of what is behind the person, above the chin, level 0 to 100;
 *   <li>{@code backgroundSpread}: standard deviation there, of the channel that varies most, level 0 to 255;
 *   <li>{@code backgroundWhiteness}: mean of the lowest channel there, level 0 to 255;
 *   <li>{@code backgroundColour}: CIE C* of its mean colour, level 0 to about 130: 0 for grey;
 *   <li>{@code backgroundShade}: from its brightest to its darkest zone, level 0 to 255; see {@link Backdrop};
 *   <li>{@code backgroundPattern}: mean standard deviation within the zones, level 0 to 255;
 *   <li>{@code resolution}: pixels per inch of a print of 45 mm, count, whatever resolution is stated;
 *   <li>{@code crownMargin}: from the upper edge of the photo to the crown, mm of a print of 45 mm;
 *   <li>{@code pitch}: raising of the head, degrees, positive with the chin up; approximate, from the mesh;
 *   <li>{@code eyesOpen}, {@code mouthOpen}, {@code mouthDrawn}: ratios, see {@link Mesh};
 *   <li>{@code glasses}: the strongest line across the bridge of the nose, ratio, see {@link Bridge};
 *   <li>{@code cheekCovered}, {@code foreheadCovered}: share of the cheek that is covered more, and of the forehead, that is
 *       darker than skin or of another tint, ratio; {@code headWrapped}: how much one cloth seems to go around the face,
 *       ratio; see {@link Bareness};
 *   <li>{@code stain}: diameter of the largest mark on the background, mm of a print of 45 mm; see {@link Stains};
 *   <li>{@code eyeWhite}: brightness of the whites of the eyes, level 0 to 255: exposure, whatever the colour of skin;
 *   <li>{@code eyeContrast}: from white to pupil in the worse eye, level 0 to 255: low behind dark or misted glasses;
 *   <li>{@code eyeGlare}: share of the eye and around that is burnt out, in the worse eye, ratio: reflections;
 *   <li>{@code gaze}: how far the dark of the eyes lies from their middle, ratio of their width, positive towards the right
 *       of the picture; see {@link Eyes};
 *   <li>{@code crease}: the greatest share of the way across the photo along which one line stands out, ratio; see
 *       {@link Crease};
 *   <li>{@code raster}: swing of a fine regular pattern that is on the face and behind it, level 0 to 255; see {@link Raster};
 *   <li>{@code faceLuminance}: mean BT.601 luma of the face between brows and lips, level 0 to 255;
 *   <li>{@code clippedHighlights}: share of the face that is burnt out, ratio;
 *   <li>{@code washedOut}: share of the face whose colour is lost in the light, ratio: too much light, whatever the colour
 *       of skin;
 *   <li>{@code lightBalance}: luma of the cheek on the left of the picture over that on the right, ratio;
 *   <li>{@code saturation}: mean distance between highest and lowest channel on the face, level 0 to 255.
 * </ul>
 */
public final class PhotoMeter implements AutoCloseable {

    private final Path engine;
    private @Nullable FaceModels models;

    /**
     * @param engine the folder laid out by the build, which holds {@code native} and {@code models}
     */
    public PhotoMeter(Path engine) {
        this.engine = engine;
    }

    /**
     * Finds and measures the photos of a page that has few words. Portraits on cards are left out.
     *
     * @param uprightPage the page as displayed; a photo that lies sideways on it is measured upright
     * @param dpi resolution stated for the page, null when none is
     * @return one picture for each photo, with what was measured drawn on it; its faces are boxes from crown to chin;
     *     boxes are fractions of the page
     * @throws IllegalStateException when the face model cannot be loaded or run
     * @throws UnsatisfiedLinkError when its native library cannot be loaded
     */
    public List<Picture> measure(BufferedImage uprightPage, @Nullable Double dpi) {
        Pixels page = Pixels.of(uprightPage);
        Scale scale = new Scale(dpi);
        FaceModels warm = warm();
        return new PhotoFinder(new Camera(warm))
                .find(page, scale).stream()
                        .map(shot -> picture(page, shot, PhotoMeasures.of(page, shot, scale, warm)))
                        .toList();
    }

    /**
     * Finds and measures the portraits at some places of a page full of words. That of a card is one of them: only who
     * knows what the page is can tell.
     *
     * @param uprightPage the page as displayed
     * @param dpi resolution stated for the page, null when none is
     * @param places squares of the page, in its fractions
     * @return as {@link #measure}
     */
    public List<Picture> measureAt(BufferedImage uprightPage, @Nullable Double dpi, List<Box> places) {
        Pixels page = Pixels.of(uprightPage);
        Scale scale = new Scale(dpi);
        FaceModels warm = warm();
        List<View> views = places.stream().map(place -> view(page, place)).toList();
        return new StuckPhotos(warm)
                .find(page, views).stream()
                        .map(shot -> picture(page, shot, PhotoMeasures.of(page, shot, scale, warm)))
                        .toList();
    }

    /**
     * Those of some places of a page at which there may be a portrait, by brightness alone: a tenth of what it costs to
     * paint a page in its colours and measure what is there.
     *
     * @param grey of the page as displayed, reduced, row after row
     * @param places squares of the page, in its fractions
     */
    public List<Box> likely(byte[] grey, int width, int height, List<Box> places) {
        Pixels page = new GreyPixels(width, height, grey);
        StuckPhotos photos = new StuckPhotos(warm());
        return places.stream()
                .filter(place -> photos.mayBe(page, view(page, place)))
                .toList();
    }

    private static View view(Pixels page, Box box) {
        return new View(
                new Mark(box.centreX() * page.width(), box.centreY() * page.height()),
                box.width() * page.width(),
                box.height() * page.height(),
                0);
    }

    private static Picture picture(Pixels page, Shot shot, Map<String, Double> measures) {
        List<Box> faces =
                shot.heads().stream().map(head -> box(page, head(shot, head))).toList();
        return new Picture(box(page, shot.view()), measures, faces, Drawing.of(shot));
    }

    private FaceModels warm() {
        if (models == null) {
            models = FaceModels.open(engine);
        }
        return models;
    }

    /** The head from crown to chin, as a rectangle of the page. */
    private static View head(Shot shot, Head head) {
        double w = shot.picture().width();
        double h = shot.picture().height();
        double width = head.height() * 0.75;
        return shot.view()
                .part(
                        (head.centre().x() - width / 2) / w,
                        (head.centre().y() - head.height() / 2) / h,
                        width / w,
                        head.height() / h);
    }

    private static Box box(Pixels page, View view) {
        List<Mark> corners = Stream.of(view.outward(0, 0), view.outward(1, 0), view.outward(1, 1), view.outward(0, 1))
                .toList();
        double left = clamp(corners.stream().mapToDouble(Mark::x).min().orElse(0) / page.width());
        double right = clamp(corners.stream().mapToDouble(Mark::x).max().orElse(0) / page.width());
        double top = clamp(corners.stream().mapToDouble(Mark::y).min().orElse(0) / page.height());
        double bottom = clamp(corners.stream().mapToDouble(Mark::y).max().orElse(0) / page.height());
        return new Box(left, top, right - left, bottom - top);
    }

    private static double clamp(double fraction) {
        return Math.max(0, Math.min(1, fraction));
    }

    @Override
    public void close() {
        if (models != null) {
            models.close();
            models = null;
        }
    }
}
