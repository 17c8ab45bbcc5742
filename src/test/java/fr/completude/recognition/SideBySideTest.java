package fr.completude.recognition;

import static fr.completude.recognition.Recognised.only;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;

import fr.completude.dossier.FieldName;
import fr.completude.dossier.Piece;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Forms on which two people stand side by side: what is said of one is not said of the other. */
class SideBySideTest {

    private static final double BELIEVED = 0.6;

    @Test
    void eachOfTwoPeopleIsNamedAndBornInTheirOwnColumn() {
        Piece lodging = only(PageOfText.of(
                        "ATTESTATION D'HÉBERGEMENT",
                        "Je soussignée | Déclare héberger à mon domicile",
                        "Mme Anne FABRE | Mme Léa MARTIN",
                        "Née le 15/03/1970 à Mus | Née le 12/04/2001 à Garonval",
                        "Demeurant 40 rue de l'Abreuvoir, 30121 Mus",
                        "De manière stable",
                        "Mus, le 12 octobre 2026")
                .in("hebergement.pdf"));

        assertThat(lodging.type()).isEqualTo("attestation-hebergement");
        assertThat(lodging.value(FieldName.HOLDER_FAMILY_NAME)).contains("MARTIN");
        assertThat(lodging.value(FieldName.HOLDER_BIRTH_DATE)).contains("2001-04-12");
        assertThat(lodging.value(FieldName.HOLDER_BIRTH_PLACE)).contains("Garonval");
        assertThat(lodging.value(FieldName.SECOND_HOLDER_BIRTH_DATE)).contains("1970-03-15");
    }

    @Test
    void aBirthBelowALineOfTwoPeopleIsNotTakenFromTheLeft() {
        Piece lodging = only(PageOfText.of(
                        "ATTESTATION D'HÉBERGEMENT",
                        "Je soussigné(e) : FABRE Anne | certifie héberger : MARTIN Léa",
                        "Né(e) le : 15/03/1970 à Mus | Né(e) le : 12/04/2001 à Garonval",
                        "Demeurant : 40 rue de l'Abreuvoir, 30121 Mus | de manière stable",
                        "Mus, le 12 octobre 2026")
                .in("hebergement.pdf"));

        assertThat(lodging.value(FieldName.HOLDER_BIRTH_DATE)).contains("2001-04-12");
        assertThat(lodging.value(FieldName.SECOND_HOLDER_BIRTH_DATE)).contains("1970-03-15");
    }

    @Test
    void theNameUnderTheHeadOfAColumnIsNotTheOneLeftOfIt() {
        Piece lodging = only(PageOfText.of(
                        "ATTESTATION D'HÉBERGEMENT",
                        "HÉBERGEANT | HÉBERGÉ",
                        "Nom et prénom : FABRE Anne | Nom et prénom : MARTIN Léa",
                        "Date de naissance : 15/03/1970 | Date de naissance : 12/04/2001",
                        "certifie héberger à mon domicile de manière stable la personne ci-dessus",
                        "Mus, le 12 octobre 2026")
                .in("hebergement.pdf"));

        assertThat(lodging.value(FieldName.HOLDER_FAMILY_NAME)).isNotEqualTo(Optional.of("FABRE"));
        assertThat(lodging.value(FieldName.HOLDER_BIRTH_DATE)).isNotEqualTo(Optional.of("1970-03-15"));
    }

    @Test
    void oneBirthReadOfBothIsBelievedOfNeither() {
        Piece lodging = only(PageOfText.of(
                        "ATTESTATION D'HÉBERGEMENT",
                        "L'hébergeant | La personne hébergée",
                        "Nom : FABRE | Nom : MARTIN",
                        "Prénom : Anne | Prénom : Léa",
                        "Née le 15/03/1970 à Mus | Née le 12/04/2001 à Garonval",
                        "Atteste héberger de manière stable",
                        "Mus, le 12 octobre 2026")
                .in("hebergement.pdf"));

        assertThat(sure(lodging, FieldName.HOLDER_BIRTH_DATE)).isNotEqualTo(Optional.of("1970-03-15"));
        assertThat(sure(lodging, FieldName.SECOND_HOLDER_BIRTH_DATE)).isNotEqualTo(Optional.of("2001-04-12"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Mme Léa MARTIN", "MARTIN Léa"})
    void belowWordsInTheMiddleOfThePageTheMarginIsNoOtherColumn(String hosted) {
        Piece lodging = only(PageOfText.of(
                        "ATTESTATION D'HÉBERGEMENT",
                        "Je soussignée Mme Anne FABRE, demeurant 40 rue de l'Abreuvoir, 30121 Mus,")
                .at(0.42, 0.12, "certifie héberger")
                .down(0.08)
                .then(hosted)
                .then("à la même adresse, de manière stable.")
                .then("Mus, le 12 octobre 2026")
                .then("Mme Anne FABRE")
                .in("hebergement.pdf"));

        assertThat(sure(lodging, FieldName.HOLDER_FAMILY_NAME)).contains("MARTIN");
        assertThat(sure(lodging, FieldName.SECOND_HOLDER_FAMILY_NAME)).contains("FABRE");
    }

    @Test
    void whereTheOtherColumnIsPassedOverWhoSignsBelowIsNotTheOneHosted() {
        Piece lodging = only(PageOfText.of(
                        "ATTESTATION D'HÉBERGEMENT",
                        "Je soussignée | certifie héberger à mon domicile",
                        "Mme Anne FABRE",
                        "40 rue de l'Abreuvoir, 30121 Mus",
                        "De manière stable")
                .at(0.6, 0.2, "Mme Anne FABRE")
                .in("hebergement.pdf"));

        assertThat(lodging.value(FieldName.HOLDER_FAMILY_NAME)).isEmpty();
    }

    @Test
    void aBirthBelowWordsInTheMiddleOfThePageIsThatOfTheOneTheyAnnounce() {
        Piece lodging = only(PageOfText.of("ATTESTATION D'HÉBERGEMENT", "Je soussignée Mme Anne FABRE")
                .at(0.42, 0.12, "certifie héberger")
                .down(0.08)
                .then("Mme Léa MARTIN")
                .then("née le 12/04/2001")
                .then("de manière stable, à mon domicile, 40 rue de l'Abreuvoir, 30121 Mus.")
                .then("Mus, le 12 octobre 2026")
                .at(0.55, 0.3, "Mme Anne FABRE")
                .at(0.55, 0.32, "née le 15/03/1970")
                .in("hebergement.pdf"));

        assertThat(lodging.value(FieldName.HOLDER_BIRTH_DATE)).contains("2001-04-12");
    }

    @Test
    void whoHostsAndIsHostedAtOnceIsBelievedOfNeither() {
        Piece lodging = only(PageOfText.of(
                        "ATTESTATION D'HÉBERGEMENT",
                        "Nom de l'hébergeant : M. Paul MARTIN",
                        "demeurant 40 rue de l'Abreuvoir, 30121 Mus,",
                        "atteste héberger à mon domicile de manière stable M. Paul MARTIN",
                        "Mus, le 12 octobre 2026")
                .in("hebergement.pdf"));

        assertThat(lodging.type()).isEqualTo("attestation-hebergement");
        assertThat(lodging.value(FieldName.HOLDER_FAMILY_NAME)).contains("MARTIN");
        assertThat(sure(lodging, FieldName.HOLDER_FAMILY_NAME)).isEmpty();
        assertThat(sure(lodging, FieldName.HOLDER_GIVEN_NAMES)).isEmpty();
        assertThat(sure(lodging, FieldName.SECOND_HOLDER_FAMILY_NAME)).isEmpty();
        assertThat(sure(lodging, FieldName.SECOND_HOLDER_GIVEN_NAMES)).isEmpty();
    }

    private static Optional<String> sure(Piece piece, FieldName name) {
        return piece.field(name).filter(value -> value.confidence() >= BELIEVED).map(value -> value.value());
    }
}
