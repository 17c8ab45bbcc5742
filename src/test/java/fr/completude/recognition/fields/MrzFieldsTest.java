package fr.completude.recognition.fields;

import static org.assertj.core.api.Assertions.assertThat;

import fr.completude.dossier.Box;
import fr.completude.dossier.FieldName;
import fr.completude.dossier.FieldValue;
import fr.completude.dossier.Region;
import org.junit.jupiter.api.Test;

class MrzFieldsTest {

    @Test
    void aSingleMisreadDigitYieldsToAVerifiedZone() {
        FieldValue joined = MrzFields.joined(FieldName.EXPIRES_ON, read("2081-05-07", 0.97), read("2031-05-07", 0.98));
        assertThat(joined.value()).isEqualTo("2031-05-07");
        assertThat(joined.confidence()).isBetween(0.6, 0.9);
    }

    @Test
    void anUnverifiedZoneProvesNothing() {
        FieldValue joined = MrzFields.joined(FieldName.EXPIRES_ON, read("2081-05-07", 0.97), read("2031-05-07", 0.5));
        assertThat(joined.confidence()).isLessThan(0.6);
    }

    @Test
    void twoDigitsApartIsAContradiction() {
        FieldValue joined = MrzFields.joined(FieldName.EXPIRES_ON, read("2034-06-07", 0.97), read("2031-05-07", 0.98));
        assertThat(joined.confidence()).isLessThan(0.5);
    }

    private static FieldValue read(String value, double confidence) {
        return new FieldValue(value, confidence, value, new Region("passeport.jpg", 1, Box.PAGE));
    }
}
