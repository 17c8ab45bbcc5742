package fr.completude.recognition.quality;

import java.util.Optional;

import fr.completude.dossier.PageQuality;
import fr.completude.dossier.PageSight;

/**
 * What a picture must be for its print to be read; {@code lisibilite} in {@code reconnaissance.yaml}.
 *
 * @param sharpness at least, 0 to 1
 * @param letterHeight at least, px
 * @param contrast at least, 0 to 1
 * @param glare at most, share of the page
 */
public record Legibility(double sharpness, double letterHeight, double contrast, double glare) {

    /** What is most likely to have kept a page from being read; empty when nothing is wrong with its picture. */
    public Optional<Flaw> flaw(PageQuality quality) {
        PageSight sight = quality.sight();
        if (sight == null) {
            return Optional.empty();
        }
        if (sight.glare() > glare) {
            return Optional.of(Flaw.GLARE);
        }
        if (sight.contrast() < contrast) {
            return Optional.of(Flaw.PALE);
        }
        if (sight.letterHeight() > 0 && sight.letterHeight() < letterHeight) {
            return Optional.of(Flaw.COARSE);
        }
        if (quality.sharpness() < sharpness) {
            return Optional.of(Flaw.BLURRED);
        }
        return sight.cut().isEmpty() ? Optional.empty() : Optional.of(Flaw.CUT);
    }
}
