package fr.completude.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;

import fr.completude.dossier.Piece;
import fr.completude.dossier.ReadFile;

/** Recognises pieces of text pages by the configuration of the project. */
final class Recognised {

    private static final Recogniser RECOGNISER = Recogniser.load(Path.of("config"));

    private Recognised() {}

    /** All pieces of the files of a dossier. */
    static List<Piece> of(ReadFile... files) {
        return RECOGNISER.recognise(List.of(files));
    }

    /** The one piece that files hold. */
    static Piece only(ReadFile... files) {
        List<Piece> pieces = of(files);
        assertThat(pieces).hasSize(1);
        return pieces.get(0);
    }
}
