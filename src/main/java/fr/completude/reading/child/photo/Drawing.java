package fr.completude.reading.child.photo;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.List;

import javax.imageio.ImageIO;

/** Draws on a photo what was measured on it: its frame, and of each head chin, crown, eyes and axis. */
final class Drawing {

    private static final int HEIGHT = 320;

    /** Room around the photo in which its frame is seen, in pixels. */
    private static final int ROOM = 6;

    private static final Color FRAME = new Color(0x1A4F8B);
    private static final Color HEAD = new Color(0xD81B60);
    private static final Color EYES = new Color(0x00B050);
    private static final float LINE = 1.6f;

    private Drawing() {}

    /** A JPEG of the upright photo in base64. */
    static String of(Shot shot) {
        double factor = (double) HEIGHT / shot.picture().height();
        int width = (int) Math.max(1, Math.round(shot.picture().width() * factor));
        BufferedImage image = new BufferedImage(width + 2 * ROOM, HEIGHT + 2 * ROOM, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        Pixels small = View.whole(shot.picture()).draw(shot.picture(), width, HEIGHT);
        graphics.drawImage(small.toImage(), ROOM, ROOM, null);
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setStroke(new BasicStroke(LINE));
        graphics.translate(ROOM, ROOM);
        if (shot.edges() != Shot.Edges.UNSEEN) {
            graphics.setColor(FRAME);
            graphics.draw(new Rectangle2D.Double(-1, -1, width + 2.0, HEIGHT + 2.0));
        }
        shot.heads().forEach(head -> head(graphics, head.scaled(factor)));
        graphics.dispose();
        return encoded(image);
    }

    private static void head(Graphics2D graphics, Head head) {
        graphics.setColor(HEAD);
        graphics.draw(across(head.chin(), head));
        graphics.draw(across(head.crown(), head));
        graphics.draw(line(head.crown(), head.chin()));
        graphics.setColor(EYES);
        Face face = head.face();
        graphics.draw(line(face.rightEye(), face.leftEye()));
        Mesh mesh = head.mesh();
        if (mesh != null) {
            List.of(mesh.rightLids(), mesh.leftLids()).forEach(lids -> graphics.draw(outline(lids)));
        }
    }

    /** A line through a point of the head, at right angles to its axis. */
    private static Line2D across(Mark at, Head head) {
        double radians = Math.toRadians(head.roll());
        double half = head.height() * 0.3;
        return new Line2D.Double(
                at.x() - Math.cos(radians) * half,
                at.y() - Math.sin(radians) * half,
                at.x() + Math.cos(radians) * half,
                at.y() + Math.sin(radians) * half);
    }

    private static Line2D line(Mark from, Mark to) {
        return new Line2D.Double(from.x(), from.y(), to.x(), to.y());
    }

    private static Path2D outline(List<Mark> points) {
        Path2D path = new Path2D.Double();
        path.moveTo(points.get(0).x(), points.get(0).y());
        points.forEach(point -> path.lineTo(point.x(), point.y()));
        path.closePath();
        return path;
    }

    private static String encoded(BufferedImage image) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "jpg", bytes);
        } catch (IOException e) {
            throw new IllegalStateException("A picture in memory cannot be written.", e);
        }
        return Base64.getEncoder().encodeToString(bytes.toByteArray());
    }
}
