package fr.completude.recognition.fields;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import fr.completude.dossier.Box;
import fr.completude.dossier.FieldName;
import fr.completude.dossier.FieldValue;
import fr.completude.dossier.Region;
import fr.completude.recognition.mrz.Mrz;
import fr.completude.recognition.mrz.MrzParser;
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

    @Test
    void aPrintedNumberThatNoDigitTellsFromThatOfTheZoneIsLeftOpen() {
        FieldValue number =
                MrzFields.confirmedNumber(zone(), read("D2H6862M2", 0.97)).orElseThrow();
        assertThat(number.value()).isEqualTo("D2H6862M2");
        assertThat(number.variants()).containsExactly("D2HG862M2");
        assertThat(number.confidence()).isLessThanOrEqualTo(0.5);
        assertThat(MrzFields.of(zone()).orElseThrow().get(FieldName.MRZ))
                .satisfies(lines -> assertThat(lines.value()).startsWith("IDFRAD2HG862M2"));
    }

    @Test
    void aPrintedNumberThatTheDigitRefusesChangesNothing() {
        assertThat(MrzFields.confirmedNumber(zone(), read("D2H6862M3", 0.97))).isEmpty();
    }

    private static PieceText zone() {
        Mrz mrz = MrzParser.parse(
                        "IDFRAD2HG862M28<<<<<<<<<<<<<<<\n0109143M3411045FRA<<<<<<<<<<<2\nPETIT<<HUGO<LOUIS<<<<<<<<<<<<<")
                .orElseThrow();
        assertThat(mrz.verified()).isTrue();
        return new PieceText(
                List.of(), List.of(new PieceText.LocatedMrz(mrz, new Region("cni.jpg", 1, Box.PAGE))), List.of());
    }

    private static FieldValue read(String value, double confidence) {
        return new FieldValue(value, confidence, value, new Region("passeport.jpg", 1, Box.PAGE));
    }
}
