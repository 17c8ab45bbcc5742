package fr.completude.reading.child.photo;

import java.util.Map;
import java.util.TreeMap;

/**
 * Measures a photo. What cannot be measured is absent, never zero.
 */
final class PhotoMeasures {

    /** Height of the copy on which colours are measured, in pixels: ten to the millimetre of a print. */
    private static final int COLOUR_HEIGHT = 450;

    /** Height of a head when its sharpness is measured, in pixels: 34 mm at 300 dots per inch. */
    private static final int SHARP_HEIGHT = 400;

    /** Height of the print asked for, in mm (form F10619 of service-public.gouv.fr). */
    private static final double PRINT_HEIGHT = 45;

    private static final double INCH = 25.4;

    private PhotoMeasures() {}

    /**
     * @param page the photo lies on
     * @param models to look at the photo with
     */
    static Map<String, Double> of(Pixels page, Shot shot, Scale scale, FaceModels models) {
        Map<String, Double> measures = new TreeMap<>();
        measures.put("faces", (double) shot.heads().size());
        if (shot.edges() != Shot.Edges.UNSEEN) {
            measures.put("frameRatio", shot.ratio());
            scale.millimetres(shot.view().width(), shot).ifPresent(mm -> measures.put("frameWidth", mm));
            scale.millimetres(shot.view().height(), shot).ifPresent(mm -> measures.put("frameHeight", mm));
        }
        if (shot.edges() != Shot.Edges.UNSEEN) {
            measures.put("resolution", shot.view().height() / PRINT_HEIGHT * INCH);
        }
        shot.sitter().ifPresent(head -> {
            geometry(measures, shot, head, scale);
            light(measures, shot, head, models);
            measures.put("raster", Raster.over(page, shot, head));
            Mesh mesh = head.mesh();
            if (mesh != null) {
                features(measures, shot.picture(), mesh);
            }
        });
        return Map.copyOf(measures);
    }

    private static void geometry(Map<String, Double> measures, Shot shot, Head head, Scale scale) {
        double ratio = shot.headRatio();
        scale.millimetres(ratio * shot.view().height(), shot).ifPresent(mm -> measures.put("faceHeight", mm));
        if (shot.edges() != Shot.Edges.UNSEEN) {
            measures.put("faceHeightRatio", ratio);
            measures.putIfAbsent("faceHeight", ratio * PRINT_HEIGHT);
            measures.put("crownMargin", head.crown().y() / shot.picture().height() * PRINT_HEIGHT);
        }
        measures.put("roll", head.roll());
        measures.put("yaw", head.yaw());
    }

    private static void features(Map<String, Double> measures, Pixels picture, Mesh mesh) {
        measures.put("pitch", mesh.pitch());
        measures.put("eyesOpen", mesh.eyesOpen());
        measures.put("mouthOpen", mesh.mouthOpen());
        measures.put("mouthDrawn", mesh.mouthDrawn());
        measures.put("glasses", Bridge.crossed(picture, mesh));
        Eyes eyes = new Eyes(picture, mesh);
        measures.put("eyeWhite", eyes.white());
        measures.put("eyeContrast", eyes.contrast());
        measures.put("eyeGlare", eyes.glare());
        measures.put("gaze", eyes.gaze());
    }

    private static void light(Map<String, Double> measures, Shot shot, Head head, FaceModels models) {
        Pixels picture = shot.picture();
        View around = new View(head.centre(), head.height() * 0.75, head.height(), head.roll());
        measures.put("sharpness", Sharpness.of(around.draw(picture, SHARP_HEIGHT * 3 / 4, SHARP_HEIGHT)));

        double factor = (double) COLOUR_HEIGHT / picture.height();
        int width = (int) Math.round(picture.width() * factor);
        Pixels small = View.whole(picture).draw(picture, width, COLOUR_HEIGHT);
        measures.put("crease", Crease.across(small));
        Head smaller = head.scaled(factor);
        Regions regions = new Regions(small, smaller);
        Mesh mesh = smaller.mesh();
        if (mesh != null) {
            Bareness bareness = new Bareness(small, mesh);
            measures.put("cheekCovered", bareness.cheekCovered());
            measures.put("foreheadCovered", bareness.foreheadCovered());
            measures.put("headWrapped", bareness.wrapped());
        }

        Tones face = regions.face();
        measures.put("faceLuminance", face.luminance());
        measures.put("clippedHighlights", face.clipped());
        measures.put("washedOut", face.washedOut());
        measures.put("saturation", face.saturation());
        measures.put(
                "lightBalance",
                regions.leftCheek().luminance()
                        / Math.max(1, regions.rightCheek().luminance()));

        if (shot.edges() != Shot.Edges.UNSEEN) {
            Backdrop.of(small, smaller, models.silhouette(picture))
                    .ifPresentOrElse(
                            backdrop -> {
                                tones(measures, backdrop.tones());
                                measures.put("backgroundShade", backdrop.shade());
                                measures.put("backgroundPattern", backdrop.pattern());
                                measures.put("stain", backdrop.stain());
                            },
                            () -> tones(measures, regions.background()));
        }
    }

    private static void tones(Map<String, Double> measures, Tones background) {
        measures.put("backgroundLightness", background.lightness());
        measures.put("backgroundSpread", background.spread());
        measures.put("backgroundWhiteness", background.whiteness());
        measures.put("backgroundColour", background.chroma());
    }
}
