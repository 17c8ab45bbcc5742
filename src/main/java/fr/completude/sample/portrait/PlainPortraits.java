package fr.completude.sample.portrait;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.SplittableRandom;

/** Faces of a few ovals. */
public final class PlainPortraits implements PortraitPainter {

    @Override
    public BufferedImage identity(long face, Pose pose, int widthPx) {
        int height = widthPx * 45 / 35;
        BufferedImage image = new BufferedImage(widthPx, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setColor(new Color(0xC9D3DC));
        g.fillRect(0, 0, widthPx, height);
        SplittableRandom random = new SplittableRandom(face);
        g.setColor(new Color(90 + random.nextInt(120), 70, 60));
        g.fillOval(widthPx / 4, height / 8, widthPx / 2, (int) (height * 0.7));
        g.dispose();
        return image;
    }

    @Override
    public BufferedImage onCard(long face, int widthPx) {
        return identity(face, Pose.CONFORME, widthPx);
    }
}
