package fr.completude.recognition.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.completude.dossier.FieldName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExactnessTest {

    @ParameterizedTest
    @CsvSource({
        "HOLDER_FAMILY_NAME, Bérangé, BÉRANGÉ, EXACT",
        "HOLDER_FAMILY_NAME, Bérangé, BERANGE, ALIKE",
        "HOLDER_GIVEN_NAMES, 'Anne-Sophie, Zoé', 'Anne-Sophie, Zoé', EXACT",
        "HOLDER_GIVEN_NAMES, 'Anne-Sophie, Zoé', 'Anne Sophie, Zoé', ALIKE",
        "HOLDER_GIVEN_NAMES, 'Anne-Sophie, Zoé', Anne-Sophie, WRONG",
        "ISSUED_ON, 2026-01-02, 2026-01-02, EXACT",
        "ISSUED_ON, 2026-01-02, 2026-02-01, WRONG",
        "AMOUNT, 86.00, 86, EXACT",
        "AMOUNT, 86.00, 8600, WRONG",
        "AMOUNT, 86.00, quatre, WRONG",
        "STAMP_NUMBER, 7650299849229906, 7650 2998 4922 9906, EXACT",
        "DOCUMENT_NUMBER, A0B1, AOB1, WRONG",
        "ADDRESS, '38 rue Sarrail, 77985 BRÉVANNES', '38 RUE SARRAIL, 77985 BRÉVANNES', EXACT"
    })
    void aFieldIsHeldAgainstTheTruth(FieldName field, String truth, String read, Exactness outcome) {
        assertThat(Exactness.of(field, truth, read)).isEqualTo(outcome);
    }

    @Test
    void whatWasNotReadIsAbsent() {
        assertThat(Exactness.of(FieldName.AMOUNT, "1.00", null)).isEqualTo(Exactness.ABSENT);
    }

    @Test
    void sharesAreOfAllFields() {
        Tally tally = new Tally();
        tally.add(Exactness.EXACT);
        tally.add(Exactness.EXACT);
        tally.add(Exactness.ALIKE);
        tally.add(Exactness.ABSENT);
        assertThat(tally.exact()).isEqualTo("50.0 %");
        assertThat(tally.alike()).isEqualTo("75.0 %");
        assertThat(new Tally().exact()).isEqualTo("–");
    }
}
