package fr.completude.reading.child.codes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import com.google.zxing.ChecksumException;
import com.google.zxing.FormatException;
import com.google.zxing.common.DecoderResult;
import com.google.zxing.datamatrix.decoder.Decoder;
import fr.completude.dossier.Code.Format;
import fr.completude.reading.child.codes.CodeDecoder.Decoded;

/**
 * Reads a square DataMatrix (ISO/IEC 16022, ECC 200) whose modules are only a few pixels wide: from its outline every
 * possible number of modules is tried, the one whose borders fit is adjusted until they fit best, and each module is
 * then measured where it must be. Error correction tells a right reading from a wrong one.
 */
final class MatrixSampler {

    private static final int[] SIZES = {
        10, 12, 14, 16, 18, 20, 22, 24, 26, 32, 36, 40, 44, 48, 52, 64, 72, 80, 88, 96, 104, 120, 132, 144
    };
    private static final double LEAST_FIT = 0.08;
    private static final int TRIED = 4;
    private static final int GAPS = 90;

    /** Share of a solid side that is dark, even when blurred or not quite where it was found. */
    private static final double LEAST_SOLID = 0.6;

    private static final double[] STEPS = {0.5, 0.25, 0.12};

    private MatrixSampler() {}

    private record Guess(Corners corners, int size, double fit) {}

    static Optional<Decoded> read(Grey image) {
        int threshold = image.paperFrom();
        return Corners.of(DarkShape.in(image, threshold, GAPS))
                .flatMap(outline -> upright(image, outline, threshold))
                .flatMap(corners -> decoded(image, corners));
    }

    /** The corners named so that the two solid sides are left and below; empty when no two sides look solid. */
    private static Optional<Corners> upright(Grey image, Corners outline, int threshold) {
        Corners corners = outline;
        Corners best = outline;
        double most = 0;
        for (int turn = 0; turn < 4; turn++) {
            double solid = Math.min(
                    ModuleGrid.dark(image, corners, threshold, true),
                    ModuleGrid.dark(image, corners, threshold, false));
            if (solid > most) {
                most = solid;
                best = corners;
            }
            corners = corners.turned();
        }
        return most < LEAST_SOLID ? Optional.empty() : Optional.of(best);
    }

    private static Optional<Decoded> decoded(Grey image, Corners corners) {
        List<Guess> guesses = new ArrayList<>();
        for (int size : SIZES) {
            double fit = ModuleGrid.borders(image, corners, size);
            if (fit > LEAST_FIT) {
                guesses.add(new Guess(corners, size, fit));
            }
        }
        return guesses.stream()
                .sorted(Comparator.comparingDouble(Guess::fit).reversed())
                .limit(TRIED)
                .flatMap(guess -> decoded(image, adjusted(image, guess)).stream())
                .findFirst();
    }

    private static Guess adjusted(Grey image, Guess first) {
        Guess best = first;
        double module = first.corners().edge() / first.size();
        for (double step : STEPS) {
            boolean better = true;
            for (int round = 0; better && round < 4; round++) {
                better = false;
                for (int coordinate = 0; coordinate < 8; coordinate++) {
                    for (double by : new double[] {step * module, -step * module}) {
                        Corners moved = best.corners().moved(coordinate, by);
                        double fit = ModuleGrid.borders(image, moved, best.size());
                        if (fit > best.fit()) {
                            best = new Guess(moved, best.size(), fit);
                            better = true;
                        }
                    }
                }
            }
        }
        return best;
    }

    private static Optional<Decoded> decoded(Grey image, Guess guess) {
        try {
            DecoderResult result = new Decoder()
                    .decode(ModuleGrid.over(image, guess.corners(), guess.size())
                            .bits());
            String text = result.getText();
            return text == null || text.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Decoded(Format.DATA_MATRIX, text));
        } catch (FormatException | ChecksumException | RuntimeException e) {
            // What does not add up is no code; the library also fails in other ways on such input.
            return Optional.empty();
        }
    }
}
