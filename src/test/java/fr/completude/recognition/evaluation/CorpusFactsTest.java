package fr.completude.recognition.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import fr.completude.dossier.FieldName;
import org.junit.jupiter.api.Test;

class CorpusFactsTest {

    @Test
    void whatCanBeComparedIsTaken() {
        CorpusFacts facts = CorpusFacts.of(
                "{\"name\": \"BRUNEAU\", \"given\": \"Zoé, Ève\", \"birth\": \"1990-01-02\", \"total_ttc\": 29.99,"
                        + " \"mrz\": [\"IDFRA\", \"9001\"], \"payload\": \"DC04\"}");
        assertThat(facts.fields())
                .isEqualTo(Map.of(
                        FieldName.HOLDER_FAMILY_NAME,
                        "BRUNEAU",
                        FieldName.HOLDER_GIVEN_NAMES,
                        "Zoé, Ève",
                        FieldName.HOLDER_BIRTH_DATE,
                        "1990-01-02",
                        FieldName.AMOUNT,
                        "29.99"));
        assertThat(facts.zone()).isEqualTo("IDFRA\n9001");
        assertThat(facts.code()).isEqualTo("DC04");
    }

    @Test
    void remarksAreNoFacts() {
        CorpusFacts facts =
                CorpusFacts.of("{\"name\": \"effacé\", \"issue_date\": \"11/3/2023 (sans ordre)\", \"mrz\": null}");
        assertThat(facts.fields()).isEmpty();
        assertThat(facts.zone()).isNull();
        assertThat(CorpusFacts.of("").fields()).isEmpty();
    }

    @Test
    void aDocumentIsOfTheKindOfItsLayer() {
        assertThat(CorpusFigures.kind(of("text, 2 page(s)"))).isEqualTo("digital");
        assertThat(CorpusFigures.kind(of("photo-like"))).isEqualTo("photo");
        assertThat(CorpusFigures.kind(of("barcode image"))).isEqualTo("code");
        assertThat(CorpusFigures.kind(of("no text layer, 2 page(s)"))).isEqualTo("picture");
    }

    private static Labelled of(String layer) {
        return new Labelled("a", "b", layer, "");
    }
}
