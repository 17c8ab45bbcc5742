package fr.completude.sample.file;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;

import fr.completude.dossier.Box;
import fr.completude.dossier.Region;
import fr.completude.sample.degrade.Jpeg;
import fr.completude.sample.plan.PlannedPiece;
import fr.completude.sample.portrait.PortraitPainter;
import fr.completude.sample.portrait.Pose;

/** The file of an identity photo: 35 × 45 mm at a resolution a booth gives. */
final class IdentityPhoto {

    private static final int DPI = 400;
    private static final double WIDTH_MM = 35;
    private static final double MM_PER_INCH = 25.4;
    private static final float QUALITY = 0.85f;

    private IdentityPhoto() {}

    static MadeFile make(PlannedPiece piece, long face, PortraitPainter painter) throws IOException {
        Pose pose = piece.spec().one("photo").map(Pose::of).orElse(Pose.CONFORME);
        int width = (int) Math.round(WIDTH_MM / MM_PER_INCH * DPI);
        BufferedImage image = painter.identity(face, pose, width);
        String path = piece.part() + ".jpg";
        MadeRegion whole = new MadeRegion(piece.part(), new Region(path, 1, Box.PAGE));
        return new MadeFile(path, Jpeg.bytes(image, QUALITY, DPI), 1, null, List.of(whole));
    }
}
