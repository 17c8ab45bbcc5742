package fr.completude.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import fr.completude.config.Installation;
import fr.completude.dossier.FieldName;
import fr.completude.dossier.FieldValue;
import fr.completude.dossier.Piece;
import fr.completude.reading.ReaderPool;
import fr.completude.recognition.Recogniser;
import fr.completude.recognition.evaluation.Truth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The ten forms of the procedures as they arrive: printed, filled in or left blank, scanned and read.
 *
 * <pre>mvn test -Dtest=FormScansTest [-Drenders=none,clean,scan,phone] [-Dcopies=1] [-Dseed=1]</pre>
 */
class FormScansTest {

    private static final double SURE = 0.6;

    private final List<String> mistakes = new ArrayList<>();

    @Test
    void everyFormIsRecognisedBlankAndFilledIn(@TempDir Path folder) throws IOException {
        Installation installation = Installation.locate(Path.of("config"));
        ModelPapers models = ModelPapers.load("formulaires", installation);
        int looked = 0;
        try (ReaderPool pool = ReaderPool.start(installation, 2)) {
            Reread reread = new Reread(pool, Recogniser.load(installation.config()));
            for (String render : System.getProperty("renders", "scan").split(",", -1)) {
                Path papers = folder.resolve(render);
                for (Truth truth :
                        models.write(papers, Integer.getInteger("copies", 1), render, Long.getLong("seed", 1))) {
                    look(render, truth, reread.pieces(papers.resolve(truth.dossier()), truth.files()));
                    looked++;
                }
            }
        }

        assertThat(looked).isGreaterThanOrEqualTo(20);
        assertThat(mistakes).isEmpty();
    }

    private void look(String render, Truth truth, List<Piece> pieces) {
        Truth.TruePiece form = truth.pieces().get(0);
        String name = render + " " + form.layout();
        List<Piece> found = pieces.stream()
                .filter(piece -> Objects.equals(piece.type(), form.type()))
                .toList();
        if (found.isEmpty() || pieces.size() > 1) {
            mistakes.add(name + " read as "
                    + pieces.stream().map(piece -> String.valueOf(piece.type())).toList());
            return;
        }
        Piece piece = found.get(0);
        if (form.subtype() != null && !form.subtype().equals(piece.subtype())) {
            mistakes.add(name + " of subtype " + piece.subtype());
        }
        if (form.layout().contains("vierge")) {
            states(name, piece, FieldName.HOLDER_FAMILY_NAME);
            states(name, piece, FieldName.ISSUED_ON);
            signature(name, piece, "present");
        } else {
            signature(name, piece, "absent");
        }
    }

    /** A blank form states nothing. */
    private void states(String name, Piece piece, FieldName field) {
        piece.field(field).ifPresent(value -> mistakes.add(name + " states " + field.id() + " " + value.value()));
    }

    private void signature(String name, Piece piece, String wrong) {
        piece.field(FieldName.SIGNATURE)
                .filter(value -> value.confidence() >= SURE)
                .map(FieldValue::value)
                .filter(wrong::equals)
                .ifPresent(value -> mistakes.add(name + " signature " + value));
    }
}
