package fr.completude.recognition.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import fr.completude.dossier.Edge;
import fr.completude.dossier.PageQuality;
import fr.completude.dossier.PageSight;
import org.junit.jupiter.api.Test;

class LegibilityTest {

    private static final Legibility LEGIBILITY = new Legibility(0.35, 9, 0.25, 0.04);

    @Test
    void aGoodScanHasNoFlaw() {
        assertThat(LEGIBILITY.flaw(of(0.8, new PageSight(0.8, 0, 16, List.of()))))
                .isEmpty();
    }

    @Test
    void aPageOfTextHasNoFlaw() {
        assertThat(LEGIBILITY.flaw(new PageQuality(null, 0, 0, 0))).isEmpty();
    }

    @Test
    void eachFlawIsNamed() {
        assertThat(LEGIBILITY.flaw(of(0.34, new PageSight(0.8, 0, 16, List.of()))))
                .contains(Flaw.BLURRED);
        assertThat(LEGIBILITY.flaw(of(0.8, new PageSight(0.24, 0, 16, List.of()))))
                .contains(Flaw.PALE);
        assertThat(LEGIBILITY.flaw(of(0.8, new PageSight(0.8, 0.05, 16, List.of()))))
                .contains(Flaw.GLARE);
        assertThat(LEGIBILITY.flaw(of(0.8, new PageSight(0.8, 0, 8, List.of()))))
                .contains(Flaw.COARSE);
        assertThat(LEGIBILITY.flaw(of(0.8, new PageSight(0.8, 0, 16, List.of(Edge.LEFT)))))
                .contains(Flaw.CUT);
    }

    /** Enlarging what is too small blurs it; the size is what there is to change. */
    @Test
    void aSmallPictureIsNotCalledBlurred() {
        assertThat(LEGIBILITY.flaw(of(0.2, new PageSight(0.8, 0, 6, List.of()))))
                .contains(Flaw.COARSE);
    }

    private static PageQuality of(double sharpness, PageSight sight) {
        return new PageQuality(200.0, sharpness, 0, 0, sight);
    }
}
