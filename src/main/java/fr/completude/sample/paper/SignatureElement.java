package fr.completude.sample.paper;

import java.awt.Color;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

import fr.completude.dossier.FieldName;

/**
 * A drawn signature, another for every name.
 *
 * @param of value whose text the scrawl is drawn from
 * @param noted whether the paper counts as signed by it; a clerk's or issuer's flourish does not
 */
record SignatureElement(double x, double y, double width, double height, String of, boolean noted, Color ink)
        implements Element {

    private static final int STEPS = 140;

    @Override
    public void draw(Sheet sheet, Wording wording) throws IOException {
        boolean signed = wording.plain("signature").map("present"::equals).orElse(true);
        if (noted) {
            wording.note(FieldName.SIGNATURE, signed ? "present" : "absent");
        }
        if (signed || !noted) {
            scrawl(sheet, new SplittableRandom(wording.fill(of).orElse(of).hashCode()));
        }
    }

    private void scrawl(Sheet sheet, SplittableRandom hand) throws IOException {
        double loops = 3 + hand.nextDouble() * 4;
        double lean = 0.3 + hand.nextDouble() * 0.5;
        double phase = hand.nextDouble() * 6;
        List<double[]> path = new ArrayList<>();
        for (int i = 0; i <= STEPS; i++) {
            double t = (double) i / STEPS;
            double turn = t * loops * 2 * Math.PI + phase;
            double fade = 0.5 - 0.35 * t;
            double across = t * 0.8 + 0.1 + 0.09 * Math.cos(turn);
            double down = 0.5 + fade * 0.85 * Math.sin(turn + lean) + 0.12 * Math.sin(turn * 0.37 + phase);
            path.add(new double[] {x + across * width, y + down * height});
        }
        sheet.line(path, ink, 0.35);
        sheet.line(
                List.of(
                        new double[] {x + width * 0.12, y + height * 0.92},
                        new double[] {x + width * 0.5, y + height * (0.8 + hand.nextDouble() * 0.1)},
                        new double[] {x + width * 0.97, y + height * 0.7}),
                ink,
                0.3);
    }
}
