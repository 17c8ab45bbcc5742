package fr.completude.reading.child;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.function.Consumer;

import fr.completude.dossier.Box;
import fr.completude.dossier.Picture;
import fr.completude.dossier.Word;
import org.junit.jupiter.api.Test;

class MarksTest {

    private static BufferedImage page(Consumer<Graphics2D> drawing) {
        BufferedImage page = new BufferedImage(827, 1169, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = page.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, 827, 1169);
        graphics.setColor(new Color(0x1B2A6B));
        graphics.setStroke(new BasicStroke(2));
        drawing.accept(graphics);
        graphics.dispose();
        return page;
    }

    private static void sign(Graphics2D graphics) {
        Path2D scribble = new Path2D.Double();
        scribble.moveTo(500, 900);
        for (int i = 0; i < 8; i++) {
            scribble.curveTo(510 + i * 15, 860, 505 + i * 15, 930, 515 + i * 15, 895);
        }
        graphics.draw(scribble);
    }

    @Test
    void aSignatureIsAMarkWhereItStands() {
        List<Picture> marks = Marks.on(page(MarksTest::sign), List.of());
        assertThat(marks).hasSize(1);
        assertThat(marks.get(0).box().centreX()).isBetween(0.6, 0.75);
        assertThat(marks.get(0).box().centreY()).isBetween(0.74, 0.8);
        assertThat(marks.get(0).measures()).containsKey("ink");
        assertThat(marks.get(0).faces()).isEmpty();
    }

    @Test
    void framesRulesAndBlocksAreNone() {
        List<Picture> marks = Marks.on(
                page(graphics -> {
                    graphics.drawRect(100, 100, 300, 120);
                    graphics.drawLine(100, 400, 700, 400);
                    graphics.fillRect(100, 500, 120, 60);
                    graphics.drawRect(600, 100, 8, 8);
                }),
                List.of());
        assertThat(marks).isEmpty();
    }

    @Test
    void wordsThatWereReadAreNoMarks() {
        Word word = new Word("Signature", new Box(0.58, 0.72, 0.24, 0.1), 0.95, 0);
        assertThat(Marks.on(page(MarksTest::sign), List.of(word))).isEmpty();
    }

    @Test
    void whatAnEngineTookForAWordWithoutConfidenceIsStillLookedAt() {
        Word word = new Word("(Ness", new Box(0.58, 0.72, 0.24, 0.1), 0.3, 0);
        assertThat(Marks.on(page(MarksTest::sign), List.of(word))).hasSize(1);
    }
}
