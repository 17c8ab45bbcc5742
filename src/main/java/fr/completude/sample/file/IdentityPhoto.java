package fr.completude.sample.file;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
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

    /** The word for a print that somebody photographed where it lay. */
    private static final String AGAIN = "reprise";

    private static final Color TABLE = new Color(0x7A5C44);
    private static final double TILT = 0.08;

    private IdentityPhoto() {}

    /** A print on a table, a little turned, the table seen all around. */
    private static BufferedImage onTable(BufferedImage print) {
        int width = print.getWidth() * 3 / 2;
        int height = print.getHeight() * 3 / 2;
        BufferedImage scene = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = scene.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.setColor(TABLE);
        graphics.fillRect(0, 0, width, height);
        graphics.rotate(TILT, width / 2.0, height / 2.0);
        graphics.drawImage(print, (width - print.getWidth()) / 2, (height - print.getHeight()) / 2, null);
        graphics.dispose();
        return scene;
    }

    static MadeFile make(PlannedPiece piece, long face, PortraitPainter painter) throws IOException {
        String how = piece.spec().one("photo").orElse("conforme");
        boolean again = how.equals(AGAIN);
        int width = (int) Math.round(WIDTH_MM / MM_PER_INCH * DPI);
        BufferedImage print = painter.identity(face, again ? Pose.CONFORME : Pose.of(how), width);
        BufferedImage image = again ? onTable(print) : print;
        String path = piece.part() + ".jpg";
        MadeRegion whole = new MadeRegion(piece.part(), new Region(path, 1, Box.PAGE));
        return new MadeFile(path, Jpeg.bytes(image, QUALITY, DPI), 1, null, List.of(whole));
    }
}
