package fr.completude.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import fr.completude.dossier.Box;
import fr.completude.dossier.FieldName;
import fr.completude.dossier.FieldValue;
import fr.completude.dossier.PageQuality;
import fr.completude.dossier.Piece;
import fr.completude.dossier.ReadBy;
import fr.completude.dossier.Region;
import fr.completude.recognition.evaluation.Truth;
import fr.completude.recognition.evaluation.Truth.TruePiece;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MatchingTest {

    private static final TruePiece FIRST = card("ARBELOT", "a.pdf#1");
    private static final TruePiece SECOND = card("LACOMBELLE", "a.pdf#1");

    @Test
    void ofTwoCardsOnAPageEachIsTheOneThatAgrees() {
        Piece other = found("cni", "LACOMBELLE", 1);
        Piece one = found("cni", "ARBELOT", 1);
        assertThat(Matching.of(truth(FIRST, SECOND), List.of(other, one))).isEqualTo(Map.of(FIRST, one, SECOND, other));
    }

    @Test
    void aPieceOfAnotherTypeOrPageIsNoMatch() {
        assertThat(Matching.of(truth(FIRST), List.of(found("passeport", "ARBELOT", 1), found("cni", "ARBELOT", 2))))
                .isEmpty();
    }

    @Test
    void onePieceFoundIsNotTwo() {
        assertThat(Matching.of(truth(FIRST, FIRST), List.of(found("cni", "ARBELOT", 1))))
                .hasSize(1);
    }

    @Test
    void whatStandsOnBrokenFilesIsNotJudged() {
        Truth truth = new Truth("d", List.of("a.pdf"), Set.of("a.pdf"), List.of(FIRST));
        assertThat(Matching.judged(truth)).isEmpty();
    }

    @Test
    void whatOnlyLooksLikeAPieceIsNotJudged() {
        TruePiece trap = new TruePiece("facture-eau", null, "piege-devis", List.of("a.pdf#1"), Map.of());
        assertThat(Matching.judged(truth(FIRST, trap))).containsExactly(FIRST);
    }

    private static Truth truth(TruePiece... pieces) {
        return new Truth("d", List.of("a.pdf"), Set.of(), List.of(pieces));
    }

    private static TruePiece card(String name, String region) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put(FieldName.HOLDER_FAMILY_NAME.id(), name);
        return new TruePiece("cni", null, "cni-ancien", List.of(region), fields);
    }

    private static Piece found(@Nullable String type, String name, int page) {
        Region place = new Region("a.pdf", page, Box.PAGE);
        return new Piece(
                "p" + page + name,
                type,
                null,
                1,
                List.of(),
                null,
                List.of(place),
                List.of(ReadBy.OCR),
                Map.of(FieldName.HOLDER_FAMILY_NAME, new FieldValue(name, 1, name, place)),
                new PageQuality(null, 1, 0, 0),
                null,
                List.of());
    }
}
