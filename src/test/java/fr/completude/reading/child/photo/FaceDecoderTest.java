package fr.completude.reading.child.photo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;

class FaceDecoderTest {

    private static final View UNIT = View.square(new Mark(64, 64), 128, 0);

    @Test
    void aCandidateStandsAtTheCentreOfItsCell() {
        float[] regressors = new float[FaceAnswer.CANDIDATES * FaceAnswer.VALUES];
        float[] logits = silent();
        int secondRow = 16 * 2 + 3 * 2;
        logits[secondRow] = 5;
        regressors[secondRow * FaceAnswer.VALUES + 2] = 32;
        regressors[secondRow * FaceAnswer.VALUES + 3] = 32;

        List<Face> faces = FaceDecoder.decode(new FaceAnswer(regressors, logits), UNIT, 0.5);

        assertThat(faces).hasSize(1);
        assertThat(faces.get(0).centre().distance(new Mark(28, 12))).isLessThan(1e-9);
        assertThat(faces.get(0).side()).isEqualTo(32);
    }

    @Test
    void theCoarseGridComesAfterTheFineOne() {
        float[] regressors = new float[FaceAnswer.CANDIDATES * FaceAnswer.VALUES];
        float[] logits = silent();
        logits[FaceAnswer.CANDIDATES - 1] = 5;

        List<Face> faces = FaceDecoder.decode(new FaceAnswer(regressors, logits), UNIT, 0.5);

        assertThat(faces.get(0).centre().distance(new Mark(120, 120))).isLessThan(1e-9);
    }

    @Test
    void overlappingCandidatesAreAveragedByScore() {
        Face merged =
                FaceDecoder.merged(List.of(face(0.9, 100), face(0.3, 104))).get(0);

        assertThat(merged.score()).isEqualTo(0.9);
        assertThat(merged.centre().x()).isEqualTo(101, within(1e-9));
    }

    @Test
    void facesApartStayApart() {
        assertThat(FaceDecoder.merged(List.of(face(0.7, 100), face(0.9, 300)))).hasSize(2);
    }

    private static float[] silent() {
        float[] logits = new float[FaceAnswer.CANDIDATES];
        Arrays.fill(logits, -50);
        return logits;
    }

    private static Face face(double score, double x) {
        Mark at = new Mark(x, 50);
        return new Face(score, at, 50, at, at, at, at, at, at);
    }
}
