package fr.completude.recognition.again;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import fr.completude.config.Problems;
import fr.completude.dossier.Box;
import fr.completude.dossier.FieldName;
import fr.completude.dossier.FieldValue;
import fr.completude.dossier.PageQuality;
import fr.completude.dossier.Piece;
import fr.completude.dossier.ReadBy;
import fr.completude.dossier.Region;
import fr.completude.recognition.catalogue.CatalogueLoader;
import org.junit.jupiter.api.Test;

class SecondLooksTest {

    @Test
    void twoLooksThatContradictEachOtherLeaveTheFieldInDoubt() {
        FieldValue expiry = completed(card(1, "2021-05-04", 0.55), card(1, "2031-05-04", 0.7))
                .orElseThrow();

        assertThat(expiry.confidence()).isLessThan(0.5);
    }

    @Test
    void twoLooksThatAgreeAreBelievedAsMuchAsTheSurer() {
        FieldValue expiry = completed(card(1, "2031-05-04", 0.55), card(1, "2031-05-04", 0.8))
                .orElseThrow();

        assertThat(expiry).extracting(FieldValue::value, FieldValue::confidence).containsExactly("2031-05-04", 0.8);
    }

    @Test
    void aFieldReadWithAssuranceStays() {
        FieldValue expiry = completed(card(1, "2031-05-04", 0.9), card(1, "2021-05-04", 0.95))
                .orElseThrow();

        assertThat(expiry.value()).isEqualTo("2031-05-04");
    }

    @Test
    void aCardTakenTogetherWithAnotherPageFillsNothing() {
        Piece joined = card(List.of(region(1), region(2)), "2031-05-04", 0.9);

        assertThat(completed(card(1, "2021-05-04", 0.4), joined))
                .map(FieldValue::value)
                .contains("2021-05-04");
    }

    private static Optional<FieldValue> completed(Piece first, Piece again) {
        Problems problems = new Problems();
        Path config = Path.of("config");
        SecondLooks looks = SecondLooks.load(config, new CatalogueLoader(config, problems).load(), problems);
        problems.orThrow();
        return looks.completed(List.of(first), List.of(again)).get(0).field(FieldName.EXPIRES_ON);
    }

    private static Piece card(int page, String expiry, double confidence) {
        return card(List.of(region(page)), expiry, confidence);
    }

    private static Piece card(List<Region> regions, String expiry, double confidence) {
        return new Piece(
                "p1",
                "cni",
                "cni-nouveau",
                0.95,
                List.of(),
                null,
                regions,
                List.of(ReadBy.OCR),
                Map.of(FieldName.EXPIRES_ON, new FieldValue(expiry, confidence, expiry, regions.get(0))),
                new PageQuality(300.0, 0.9, 0, 0),
                null,
                List.of());
    }

    private static Region region(int page) {
        return new Region("carte.pdf", page, Box.PAGE);
    }
}
