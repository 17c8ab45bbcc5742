package fr.completude.checking.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;

import fr.completude.dossier.FieldName;
import fr.completude.dossier.FindingStatus;
import fr.completude.dossier.Piece;
import org.junit.jupiter.api.Test;

/** In whose name a paper is. */
class HolderCheckTest {

    private static final HolderCheck APPLICANT = check(HolderCheck.Holder.FIRST, Role.APPLICANT);

    private final Desk desk =
            new Desk().with(Role.APPLICANT, "MARTIN", "Léa", null).with(Role.HOST, "FABREGUE", "Claire", null);

    @Test
    void theNameWantedIsFoundOrAnotherIs() {
        assertThat(APPLICANT.on(paper("MARTIN", "LEA"), desk))
                .extracting(Remark::status, Remark::says, Remark::fields)
                .containsExactly(
                        FindingStatus.SATISFIED,
                        "au nom de LEA MARTIN",
                        List.of(FieldName.HOLDER_FAMILY_NAME, FieldName.HOLDER_GIVEN_NAMES));
        assertThat(APPLICANT.on(paper("PELISSIER", "MARC"), desk))
                .extracting(Remark::status, Remark::says)
                .containsExactly(
                        FindingStatus.MISMATCH,
                        "au nom de « MARC PELISSIER » ; attendu : le demandeur (« Léa MARTIN »)");
        assertThat(APPLICANT.on(Desk.piece("cni", Map.of()), desk))
                .isEqualTo(Remark.of(FindingStatus.TO_REVIEW, "nom non lu", FieldName.HOLDER_FAMILY_NAME));
    }

    @Test
    void aNameReadWithDoubtDecidesNothing() {
        Piece unsure = Desk.piece(
                "cni", Map.of(FieldName.HOLDER_FAMILY_NAME, "MARTIN", FieldName.HOLDER_GIVEN_NAMES, "LEA"), 0.5);
        assertThat(APPLICANT.on(unsure, desk).status()).isEqualTo(FindingStatus.TO_REVIEW);
    }

    @Test
    void aPersonNobodyKnowsIsForAPersonToSee() {
        HolderCheck guardian = check(HolderCheck.Holder.FIRST, Role.GUARDIAN);
        assertThat(guardian.on(paper("MARTIN", "LEA"), desk))
                .isEqualTo(Remark.of(FindingStatus.TO_REVIEW, "le nom du tuteur n'est pas connu"));
    }

    @Test
    void anyOfSeveralPersonsOrOfTheTwoNamesWillDo() {
        Map<FieldName, String> both = Map.of(
                FieldName.HOLDER_FAMILY_NAME, "PELISSIER",
                FieldName.HOLDER_GIVEN_NAMES, "MARC",
                FieldName.SECOND_HOLDER_FAMILY_NAME, "FABREGUE",
                FieldName.SECOND_HOLDER_GIVEN_NAMES, "CLAIRE");
        HolderCheck hostOrApplicant = check(HolderCheck.Holder.EITHER, Role.APPLICANT, Role.HOST);

        assertThat(hostOrApplicant.on(Desk.piece("facture-gaz", both), desk).status())
                .isEqualTo(FindingStatus.SATISFIED);
        assertThat(check(HolderCheck.Holder.FIRST, Role.APPLICANT, Role.HOST)
                        .on(Desk.piece("facture-gaz", both), desk)
                        .says())
                .isEqualTo("au nom de « MARC PELISSIER » ; attendu : le demandeur (« Léa MARTIN ») ou"
                        + " l'hébergeant (« Claire FABREGUE »)");
        assertThat(check(HolderCheck.Holder.SECOND, Role.HOST)
                        .on(Desk.piece("facture-gaz", both), desk)
                        .fields())
                .containsExactly(FieldName.SECOND_HOLDER_FAMILY_NAME, FieldName.SECOND_HOLDER_GIVEN_NAMES);
    }

    @Test
    void aPaperOfSomebodyPassedOverIsNoAnswerAndABarredOneIsRefused() {
        HolderCheck host =
                new HolderCheck(List.of(Role.HOST), HolderCheck.Holder.FIRST, Set.of(Role.APPLICANT), Set.of());
        HolderCheck other =
                new HolderCheck(List.of(Role.OTHER_PARENT), HolderCheck.Holder.FIRST, Set.of(), Set.of(Role.APPLICANT));

        assertThat(host.on(paper("MARTIN", "LEA"), desk).status()).isEqualTo(FindingStatus.NOT_APPLICABLE);
        assertThat(host.on(paper("FABREGUE", "CLAIRE"), desk).status()).isEqualTo(FindingStatus.SATISFIED);
        assertThat(host.on(paper("PELISSIER", "MARC"), desk).status()).isEqualTo(FindingStatus.MISMATCH);
        assertThat(other.on(paper("MARTIN", "LEA"), desk))
                .extracting(Remark::status, Remark::says)
                .containsExactly(
                        FindingStatus.MISMATCH, "au nom de « LEA MARTIN » seulement ; attendu : l'autre parent");
        assertThat(other.on(paper("FABREGUE", "CLAIRE"), desk).status()).isEqualTo(FindingStatus.TO_REVIEW);
    }

    @Test
    void aHostWhoIsTheApplicantHimselfIsForAPersonToSee() {
        Desk self = new Desk().with(Role.APPLICANT, "MARTIN", "Léa", null).with(Role.HOST, "MARTIN", "Léa", null);
        assertThat(check(HolderCheck.Holder.FIRST, Role.HOST).on(paper("MARTIN", "LEA"), self))
                .extracting(Remark::status, Remark::says)
                .containsExactly(
                        FindingStatus.TO_REVIEW,
                        "l'hébergeant lu, « Léa MARTIN », semble être le demandeur lui-même : une personne doit regarder");
    }

    private static HolderCheck check(HolderCheck.Holder which, Role... roles) {
        return new HolderCheck(List.of(roles), which, Set.of(), Set.of());
    }

    private static Piece paper(String family, String given) {
        return Desk.piece("cni", Map.of(FieldName.HOLDER_FAMILY_NAME, family, FieldName.HOLDER_GIVEN_NAMES, given));
    }
}
