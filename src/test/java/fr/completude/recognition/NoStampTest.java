package fr.completude.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import fr.completude.dossier.FieldName;
import fr.completude.dossier.Piece;
import org.junit.jupiter.api.Test;

/** Numbers that are as long as that of a stamp. */
class NoStampTest {

    private static final int PAGES = 500;

    @Test
    void noStampIsTakenFromPagesWithoutOne() {
        Recogniser recogniser = Recogniser.load(Path.of("config"));
        List<String> taken = new ArrayList<>();
        for (int seed = 0; seed < PAGES; seed++) {
            String[] lines = LongNumbers.page(new Random(seed));
            for (Piece piece : recogniser.recognise(List.of(PageOfText.of(lines).in("papier.pdf")))) {
                if ("timbre-fiscal".equals(piece.type())
                        || piece.field(FieldName.STAMP_NUMBER).isPresent()) {
                    taken.add(seed + " " + String.join(" / ", lines));
                }
            }
        }
        assertThat(taken).isEmpty();
    }
}
