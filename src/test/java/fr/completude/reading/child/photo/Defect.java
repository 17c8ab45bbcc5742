package fr.completude.reading.child.photo;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.util.List;
import java.util.Set;

/**
 * What can be wrong with a photo, planted in a sound one: at strength 1 as much as the limit allows, at 2 twice as far
 * from what is right. What is there or not, such as a second person, is the same at both.
 */
enum Defect {
    TILTED_RIGHT("roll") {
        @Override
        Pixels on(Subject subject, double strength) {
            return Retouch.turned(subject, 5 * strength - subject.head().roll());
        }
    },
    TILTED_LEFT("roll") {
        @Override
        Pixels on(Subject subject, double strength) {
            return Retouch.turned(subject, -5 * strength - subject.head().roll());
        }
    },
    FACE_TOO_SMALL("faceHeight") {
        @Override
        Pixels on(Subject subject, double strength) {
            return Retouch.framed(subject, 34 / (34 - 2.5 * strength), 34 / (34 - 2.5 * strength));
        }
    },
    FACE_TOO_LARGE("faceHeight") {
        @Override
        Pixels on(Subject subject, double strength) {
            return Retouch.framed(subject, 34 / (34 + 2.5 * strength), 34 / (34 + 2.5 * strength));
        }
    },
    TOO_WIDE("frameRatio") {
        @Override
        Pixels on(Subject subject, double strength) {
            return Retouch.framed(subject, (0.778 + 0.042 * strength) / 0.778, 1);
        }
    },
    TOO_NARROW("frameRatio") {
        @Override
        Pixels on(Subject subject, double strength) {
            return Retouch.framed(subject, (0.778 - 0.042 * strength) / 0.778, 1);
        }
    },
    SQUARE("frameRatio") {
        @Override
        Pixels on(Subject subject, double strength) {
            return Retouch.framed(subject, 1 / 0.778, 1);
        }
    },
    /** As scanned at 100 dots per inch, then 50. */
    COARSE("sharpness") {
        @Override
        Pixels on(Subject subject, double strength) {
            return Retouch.coarse(subject.photo(), (int) (177 / strength));
        }
    },
    BLURRED("sharpness") {
        @Override
        Pixels on(Subject subject, double strength) {
            return Retouch.blurred(subject.photo(), 0.2 * strength / Subject.PRINT_MM);
        }
    },
    /** One stop too little light, then two. */
    DARK("eyeWhite", "faceLuminance", "backgroundLightness") {
        @Override
        Pixels on(Subject subject, double strength) {
            return Retouch.lit(subject.photo(), (x, y) -> Math.pow(0.5, strength));
        }
    },
    BURNT("washedOut", "clippedHighlights", "faceLuminance", "backgroundWhiteness", "eyeWhite") {
        @Override
        Pixels on(Subject subject, double strength) {
            return Retouch.lit(subject.photo(), (x, y) -> Math.pow(2, strength));
        }
    },
    /** A flash on the person alone: one stop too much light, then two. */
    FLASHED("washedOut", "clippedHighlights", "faceLuminance", "eyeWhite", "eyeGlare") {
        @Override
        Pixels on(Subject subject, double strength) {
            Pixels photo = subject.photo();
            return Retouch.lit(
                    photo,
                    (x, y) -> Math.pow(
                            2, strength * subject.person((int) (x * photo.width()), (int) (y * photo.height()))));
        }
    },
    /** One cheek 1.4 times as bright as the other, then twice as bright. */
    LIT_FROM_A_SIDE("lightBalance") {
        @Override
        Pixels on(Subject subject, double strength) {
            double most = Math.pow(1.5, strength * 2.2);
            return Retouch.lit(subject.photo(), (x, y) -> 1 / (1 + (most - 1) / (1 + Math.exp(-(x - 0.5) * 20))));
        }
    },
    GREY("saturation") {
        @Override
        Pixels on(Subject subject, double strength) {
            return Retouch.mapped(subject.photo(), (x, y, rgb) -> {
                int level = (int) Math.round(Pixels.luma(rgb));
                return level << 16 | level << 8 | level;
            });
        }
    },
    DARK_BACKGROUND("backgroundLightness") {
        @Override
        Pixels on(Subject subject, double strength) {
            // Lightness 60, then 40 where 80 is right.
            return Retouch.behind(subject, (x, y) -> strength > 1 ? 0x5E5E62 : 0x8E9194);
        }
    },
    WHITE_BACKGROUND("backgroundWhiteness") {
        @Override
        Pixels on(Subject subject, double strength) {
            return Retouch.behind(subject, (x, y) -> 0xFEFEFE);
        }
    },
    /** Green of chroma 30, then 60. */
    COLOURED_BACKGROUND("backgroundColour") {
        @Override
        Pixels on(Subject subject, double strength) {
            return Retouch.behind(subject, (x, y) -> strength > 1 ? 0x5CD97C : 0x9FD0A4);
        }
    },
    PATTERNED_BACKGROUND("backgroundPattern", "backgroundSpread") {
        @Override
        Pixels on(Subject subject, double strength) {
            double swing = 9 * strength * Math.sqrt(2);
            return Retouch.behind(subject, (x, y) -> Retouch.grey(200 + swing * Math.sin(y * 60)));
        }
    },
    SHADOW_BEHIND("backgroundShade", "backgroundSpread") {
        @Override
        Pixels on(Subject subject, double strength) {
            return Retouch.behind(
                    subject, (x, y) -> Retouch.grey(215 - 40 * strength / (1 + Math.exp(-(x - 0.5) * 25))));
        }
    },
    /** As a camera sees the points of a screen, not quite level. */
    ON_A_SCREEN("raster") {
        @Override
        Pixels on(Subject subject, double strength) {
            return Retouch.rastered(subject.photo(), 2.7, 2, strength);
        }
    },
    /** The dots of a copy. */
    COPIED("raster") {
        @Override
        Pixels on(Subject subject, double strength) {
            return Retouch.rastered(subject.photo(), 3.9, 45, strength);
        }
    },
    TWO_PEOPLE("faces") {
        @Override
        Pixels on(Subject subject, double strength) {
            return Retouch.twice(subject.photo());
        }
    },
    NO_FACE("faces") {
        @Override
        Pixels on(Subject subject, double strength) {
            Pixels photo = subject.photo();
            return View.whole(photo).part(0.02, 0.02, 0.15, 0.15).draw(photo, photo.width(), photo.height());
        }
    },
    EYES_CLOSED("eyesOpen") {
        @Override
        Pixels on(Subject subject, double strength) {
            return Retouch.painted(subject, (graphics, mesh) -> List.of(mesh.rightLids(), mesh.leftLids())
                    .forEach(lids -> shut(graphics, mesh, lids, Retouch.skin(subject))));
        }
    },
    DARK_GLASSES("eyeContrast", "eyeWhite", "glasses", "eyesOpen") {
        @Override
        Pixels on(Subject subject, double strength) {
            return Retouch.painted(subject, (graphics, mesh) -> {
                graphics.setColor(new Color(0x15, 0x15, 0x18));
                Retouch.lenses(mesh).forEach(graphics::fill);
                Retouch.bridge(graphics, mesh);
            });
        }
    },
    GLASSES("glasses") {
        @Override
        Pixels on(Subject subject, double strength) {
            return Retouch.painted(subject, (graphics, mesh) -> {
                graphics.setColor(new Color(0x30, 0x25, 0x20));
                Retouch.bridge(graphics, mesh);
                Retouch.lenses(mesh).forEach(graphics::draw);
            });
        }
    },
    REFLECTION("eyeGlare") {
        @Override
        Pixels on(Subject subject, double strength) {
            return Retouch.painted(subject, (graphics, mesh) -> {
                graphics.setColor(Color.WHITE);
                Ellipse2D lens = Retouch.lenses(mesh).get(0);
                graphics.fill(new Ellipse2D.Double(
                        lens.getX() + lens.getWidth() * 0.2,
                        lens.getY() + lens.getHeight() * 0.25,
                        lens.getWidth() * 0.4,
                        lens.getHeight() * 0.3));
            });
        }
    },
    /** Irises a tenth of the eye from its middle, then a fifth. */
    LOOKING_ASIDE("gaze") {
        @Override
        Pixels on(Subject subject, double strength) {
            return Retouch.aside(subject, 0.1 * strength);
        }
    },
    FOLDED("crease") {
        @Override
        Pixels on(Subject subject, double strength) {
            return Retouch.folded(subject.photo(), 20 * strength);
        }
    },
    /** Down over a third of the forehead, then two thirds. */
    CAP("foreheadCovered", "headWrapped") {
        @Override
        Pixels on(Subject subject, double strength) {
            return Covers.cap(subject, 0.33 * strength);
        }
    },
    /** With deep folds, then with shallow ones. */
    SCARF("headWrapped") {
        @Override
        Pixels on(Subject subject, double strength) {
            return Covers.scarf(subject, strength > 1 ? 14 : 28);
        }
    },
    HAIR_ON_THE_FACE("cheekCovered") {
        @Override
        Pixels on(Subject subject, double strength) {
            return Covers.strand(subject, 0.33 * strength);
        }
    },
    SHADOW_ON_THE_FACE("cheekCovered", "foreheadCovered", "eyeWhite", "eyeContrast") {
        @Override
        Pixels on(Subject subject, double strength) {
            return Covers.shadow(subject, 0.25 * strength);
        }
    },
    STAPLED("stain") {
        @Override
        Pixels on(Subject subject, double strength) {
            return Covers.staple(subject, 0.3 * strength);
        }
    },
    STAINED("stain") {
        @Override
        Pixels on(Subject subject, double strength) {
            return Covers.stain(subject, 1.8 * strength);
        }
    },
    MOUTH_OPEN("mouthOpen", "mouthDrawn") {
        @Override
        Pixels on(Subject subject, double strength) {
            return Retouch.painted(subject, (graphics, mesh) -> {
                double width = mesh.at(78).distance(mesh.at(308));
                Mark middle = mesh.at(13).middle(mesh.at(14));
                graphics.setColor(new Color(0x38, 0x12, 0x12));
                graphics.fill(new Ellipse2D.Double(
                        middle.x() - width * 0.42,
                        middle.y() - width * 0.05,
                        width * 0.84,
                        width * 0.2 * (1 + strength)));
            });
        }
    };

    private final String measures;

    Defect(String... measures) {
        this.measures = String.join(" ", measures);
    }

    /** The measures of which at least one must tell. */
    Set<String> measures() {
        return Set.of(measures.split(" "));
    }

    /** The photo with the defect. */
    abstract Pixels on(Subject subject, double strength);

    private static void shut(Graphics2D graphics, Mesh mesh, List<Mark> lids, Color skin) {
        Path2D eye = new Path2D.Double();
        eye.moveTo(lids.get(0).x(), lids.get(0).y());
        lids.forEach(lid -> eye.lineTo(lid.x(), lid.y()));
        eye.closePath();
        graphics.setColor(skin);
        graphics.fill(eye);
        graphics.setStroke(new BasicStroke((float) (mesh.eyeCorners() * 0.05)));
        graphics.draw(eye);
        // The lower lids with their lashes, from one corner to the other.
        Path2D lashes = new Path2D.Double();
        lashes.moveTo(lids.get(0).x(), lids.get(0).y());
        for (int i = lids.size() - 1; i >= lids.size() / 2; i--) {
            lashes.lineTo(lids.get(i).x(), lids.get(i).y());
        }
        graphics.setColor(new Color(0x28, 0x18, 0x14));
        graphics.setStroke(new BasicStroke((float) (mesh.eyeCorners() * 0.02)));
        graphics.draw(lashes);
    }
}
