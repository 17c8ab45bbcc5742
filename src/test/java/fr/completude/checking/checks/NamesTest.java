package fr.completude.checking.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import fr.completude.dossier.Box;
import fr.completude.dossier.FieldName;
import fr.completude.dossier.FieldValue;
import fr.completude.dossier.PageQuality;
import fr.completude.dossier.Piece;
import fr.completude.dossier.ReadBy;
import fr.completude.dossier.Region;
import org.junit.jupiter.api.Test;

/** How sure a printed name is. */
class NamesTest {

    private static final Region PLACE = new Region("scan.pdf", 1, Box.PAGE);

    @Test
    void aNameIsAsSureAsItsLeastSurePartTheUsageNameIncluded() {
        Piece card = card(Map.of(
                FieldName.HOLDER_FAMILY_NAME, read("MARTIN", 0.95),
                FieldName.HOLDER_USAGE_NAME, read("DURAND", 0.3),
                FieldName.HOLDER_GIVEN_NAMES, read("LEA", 0.9)));

        assertThat(Names.FIRST.least(card)).map(FieldValue::value).contains("DURAND");
        assertThat(Names.SECOND.least(card)).isEmpty();
    }

    private static FieldValue read(String text, double confidence) {
        return new FieldValue(text, confidence, text, PLACE);
    }

    private static Piece card(Map<FieldName, FieldValue> fields) {
        return new Piece(
                "p1",
                "cni",
                null,
                0.95,
                List.of(),
                null,
                List.of(PLACE),
                List.of(ReadBy.OCR),
                fields,
                new PageQuality(200.0, 0.8, 0, 0),
                null,
                List.of());
    }
}
