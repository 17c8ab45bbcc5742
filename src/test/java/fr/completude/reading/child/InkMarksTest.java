package fr.completude.reading.child;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.function.Consumer;

import fr.completude.dossier.Box;
import fr.completude.dossier.Picture;
import fr.completude.dossier.Word;
import org.junit.jupiter.api.Test;

class InkMarksTest {

    @Test
    void aSignatureIsFoundWhereItStands() {
        List<Picture> marks = marks(InkMarksTest::sign, List.of());
        assertThat(marks).hasSize(1);
        assertThat(new Box(0.55, 0.75, 0.4, 0.2).holds(marks.get(0).box())).isTrue();
        assertThat(marks.get(0).measures().get("ink")).isBetween(0.02, 0.45);
    }

    @Test
    void printedWordsAreNoInk() {
        Word word = new Word("ATTESTATION", new Box(0.1, 0.1, 0.4, 0.03), 0.95, 0);
        assertThat(marks(InkMarksTest::heading, List.of(word))).isEmpty();
    }

    @Test
    void whatOcrMakesOfASignatureDoesNotHideIt() {
        Word garbage = new Word("~YÂ/", new Box(0.58, 0.79, 0.3, 0.08), 0.2, 0);
        assertThat(marks(InkMarksTest::sign, List.of(garbage))).hasSize(1);
    }

    @Test
    void framesRulesAndSolidLogosAreNoInk() {
        assertThat(marks(
                        page -> {
                            page.drawRect(100, 200, 400, 120);
                            page.drawLine(100, 260, 500, 260);
                            page.drawLine(80, 500, 760, 500);
                            page.fillRect(60, 40, 120, 80);
                        },
                        List.of()))
                .isEmpty();
    }

    private static void sign(Graphics2D page) {
        Path2D pen = new Path2D.Double();
        pen.moveTo(500, 950);
        pen.curveTo(540, 880, 560, 1010, 590, 930);
        pen.curveTo(610, 880, 630, 1000, 660, 940);
        pen.curveTo(690, 900, 700, 980, 740, 925);
        page.draw(pen);
    }

    private static void heading(Graphics2D page) {
        for (int x = 90; x < 400; x += 28) {
            page.drawOval(x, 120, 24, 26);
        }
    }

    private static List<Picture> marks(Consumer<Graphics2D> drawing, List<Word> words) {
        BufferedImage page = new BufferedImage(827, 1170, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = page.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, 827, 1170);
        graphics.setColor(Color.BLACK);
        graphics.setStroke(new BasicStroke(3));
        drawing.accept(graphics);
        graphics.dispose();
        try (Pix grey = Pix.greyOf(Natives.leptonica(), PageImage.of(page))) {
            return InkMarks.on(grey, words);
        }
    }
}
