package fr.completude.checking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import fr.completude.dossier.Evidence;
import fr.completude.dossier.FieldName;
import fr.completude.dossier.Finding;
import fr.completude.dossier.FindingStatus;
import fr.completude.dossier.Piece;
import org.junit.jupiter.api.Test;

/** What is declared against what the papers say: a contradiction is named, an agreement too, silence is neither. */
class AgreementsTest {

    private static final Judge JUDGE = TestMatrix.judge();
    private static final Map<String, String> FACTS = Map.of("etat_civil_demat", "oui", "logement", "a_mon_nom");

    private final Pieces pieces = new Pieces();

    @Test
    void anotherNameOnTheFormIsNamedWithItsPaper() {
        Piece form = form(Map.of(FieldName.HOLDER_FAMILY_NAME, "PELISSIER", FieldName.HOLDER_GIVEN_NAMES, "MARC"));
        Finding finding = finding(form, "coherence-identite");

        assertThat(finding.status()).isEqualTo(FindingStatus.TO_REVIEW);
        assertThat(finding.message())
                .contains("Le demandeur déclaré est « Léa MARTIN », mais « MARC PELISSIER » sur ")
                .doesNotContain("predemande-ants");
        assertThat(finding.pieces()).containsExactly(form.id());
        assertThat(finding.evidence()).containsExactly(new Evidence(form.id(), FieldName.HOLDER_FAMILY_NAME));
    }

    @Test
    void anotherBirthDateIsNamedAndTheSameOneAgrees() {
        Piece other = form(birth("1998-05-04"));
        Piece same = form(birth("1999-05-04"));
        Piece month = form(birth("1999-05"));
        Piece nextMonth = form(birth("1999-06"));

        assertThat(finding(other, "coherence-naissance").message())
                .contains("Date de naissance déclarée 04/05/1999, mais 04/05/1998 sur ");
        assertThat(finding(other, "coherence-naissance").evidence())
                .containsExactly(new Evidence(other.id(), FieldName.HOLDER_BIRTH_DATE));
        assertThat(finding(same, "coherence-naissance").status()).isEqualTo(FindingStatus.SATISFIED);
        assertThat(finding(same, "coherence-naissance").pieces()).containsExactly(same.id());
        assertThat(finding(month, "coherence-naissance").status()).isEqualTo(FindingStatus.SATISFIED);
        assertThat(finding(nextMonth, "coherence-naissance").status()).isEqualTo(FindingStatus.TO_REVIEW);
    }

    @Test
    void theBirthDateOfSomebodyElseIsNotCompared() {
        Map<FieldName, String> neighbour = new EnumMap<>(birth("1960-04-04"));
        neighbour.put(FieldName.HOLDER_FAMILY_NAME, "PELISSIER");
        neighbour.put(FieldName.HOLDER_GIVEN_NAMES, "MARC");
        Piece card = pieces.piece("cni", "cni-nouveau", neighbour);

        assertThat(finding(card, "coherence-naissance").status()).isEqualTo(FindingStatus.NOT_APPLICABLE);
    }

    @Test
    void aFormForAnotherTitleOrAnotherReasonIsNamed() {
        Finding title = finding(form(Map.of(FieldName.TITLE_KIND, "passeport")), "coherence-demarche");
        Finding reason = finding(form(Map.of(FieldName.REASON, "perte")), "coherence-demarche");

        assertThat(title.status()).isEqualTo(FindingStatus.TO_REVIEW);
        assertThat(title.message()).contains("passeport");
        assertThat(title.evidence()).extracting(Evidence::field).containsExactly(FieldName.TITLE_KIND);
        assertThat(reason.status()).isEqualTo(FindingStatus.TO_REVIEW);
        assertThat(reason.message()).contains("Carte d'identité, première demande");
        assertThat(reason.evidence()).extracting(Evidence::field).containsExactly(FieldName.REASON);
    }

    @Test
    void aFormForTheRightTitleOrReasonAgreesAndASilentOneSaysNothing() {
        assertThat(status(Map.of(FieldName.TITLE_KIND, "cni"))).isEqualTo(FindingStatus.SATISFIED);
        assertThat(status(Map.of(FieldName.TITLE_KIND, "cni-passeport"))).isEqualTo(FindingStatus.SATISFIED);
        assertThat(status(Map.of(FieldName.REASON, "premiere"))).isEqualTo(FindingStatus.SATISFIED);
        assertThat(status(Map.of(FieldName.REASON, "tournoi"))).isEqualTo(FindingStatus.NOT_APPLICABLE);
        assertThat(status(Map.of())).isEqualTo(FindingStatus.NOT_APPLICABLE);
    }

    private FindingStatus status(Map<FieldName, String> fields) {
        return finding(form(fields), "coherence-demarche").status();
    }

    private static Map<FieldName, String> birth(String date) {
        return Map.of(FieldName.HOLDER_BIRTH_DATE, date);
    }

    /** A pré-demande in Léa's name, unless its fields say otherwise. */
    private Piece form(Map<FieldName, String> fields) {
        Map<FieldName, String> all = new EnumMap<>(Pieces.named(Map.of(FieldName.ISSUED_ON, "2026-10-02")));
        all.putAll(fields);
        return pieces.piece("predemande-ants", null, all);
    }

    private static Finding finding(Piece piece, String requirement) {
        return JUDGE.judge(Pieces.first(FACTS), List.of(piece), Pieces.DAY).findings().stream()
                .filter(finding -> finding.requirement().equals(requirement))
                .findFirst()
                .orElseThrow();
    }
}
