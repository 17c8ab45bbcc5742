package fr.completude.checking;

import static org.assertj.core.api.Assertions.assertThat;

import fr.completude.dossier.FieldName;
import org.junit.jupiter.api.Test;

class SingleUseTest {

    @Test
    void theRulesSayThatAStampServesInOneDossierOnly() {
        assertThat(TestMatrix.judge().usedOnce()).containsExactly(FieldName.STAMP_NUMBER);
    }
}
