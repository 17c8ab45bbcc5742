package fr.completude.recognition;

import static fr.completude.recognition.Recognised.only;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;

import fr.completude.dossier.FieldName;
import fr.completude.dossier.FieldValue;
import fr.completude.dossier.Piece;
import org.junit.jupiter.api.Test;

/** Papers that name somebody who is not meant: better nobody, or a doubt, than the wrong person for sure. */
class SomebodyElseTest {

    /** What a check needs to believe a field. */
    private static final double BELIEVED = 0.6;

    @Test
    void theFatherOfThePersonLodgedIsNotLodged() {
        Piece lodging = only(PageOfText.of(
                        "ATTESTATION D'HÉBERGEMENT",
                        "Je soussignée Anne FABRE, demeurant 40 rue de l'Abreuvoir, 30121 Mus,",
                        "J'atteste par la présente que Madame Léa MARTIN, fille de Monsieur Paul DURAND,",
                        "habite chez moi de manière stable.",
                        "Fait à Mus le 03/03/2026")
                .in("hebergement.pdf"));

        assertThat(lodging.type()).isEqualTo("attestation-hebergement");
        assertThat(lodging.value(FieldName.HOLDER_FAMILY_NAME)).isNotEqualTo(Optional.of("DURAND"));
    }

    @Test
    void theOnlyPersonNamedInformsAndDoesNotDecide() {
        Piece bill = only(bill("Interlocuteur : M. Paul BERNARD").in("facture.pdf"));

        assertThat(bill.type()).isEqualTo("facture-electricite");
        assertThat(sureName(bill)).isFalse();
    }

    @Test
    void twoFamilyNamesBehindTheSameLabelLeaveADoubt() {
        Piece act = only(PageOfText.of(
                        "Mairie de Mus",
                        "EXTRAIT D'ACTE DE NAISSANCE",
                        "Nom : FABRE | Nom : MARTIN",
                        "Prénoms : Léa | Prénoms : Anne",
                        "Délivré le 12 octobre 2026 à Mus, l'officier de l'état civil")
                .in("acte.pdf"));

        assertThat(act.type()).isEqualTo("acte-naissance");
        assertThat(act.field(FieldName.HOLDER_FAMILY_NAME)).isPresent();
        assertThat(sureName(act)).isFalse();
    }

    @Test
    void whoSignsForAHotelDoesNotLiveThere() {
        Piece hotel = only(PageOfText.of(
                        "ATTESTATION D'HÔTELIER",
                        "Je soussigné Karim BENALI, gérant de l'hôtel situé 4 rue Neuve, 30121 Mus,",
                        "certifie que réside à l'hôtel la cliente de la chambre 12.",
                        "Fait à Mus le 03/03/2026")
                .in("hotel.pdf"));

        assertThat(hotel.type()).isEqualTo("attestation-hotelier");
        assertThat(sureName(hotel)).isFalse();
    }

    @Test
    void theFatherNamedAfterTheWordsForAChildIsNotTheChild() {
        Piece act = only(PageOfText.of(
                        "Mairie de Mus",
                        "COPIE INTÉGRALE DE L'ACTE DE NAISSANCE N° 12",
                        "Le 3 mars 1986 est née à Mus: Léa, du sexe féminin; père: Paul MARTIN",
                        "Délivré le 12 octobre 2026 à Mus, l'officier de l'état civil")
                .in("acte.pdf"));

        assertThat(act.value(FieldName.HOLDER_GIVEN_NAMES).orElse("")).doesNotContain("Paul");
    }

    @Test
    void ofAnActWhoseChildIsNotReadNoParentIsTaken() {
        Piece act = only(PageOfText.of(
                        "VILLE DE MUS",
                        "COPIE INTÉGRALE DE L'ACTE DE NAISSANCE N° 888",
                        "Le 3 mars 1986, à dix heures, est née, 12 avenue de l'Hôpital : Léa, Rose, du",
                        "sexe féminin, de Paul MARTIN, né à Garonval, et de Anne FABRE, son épouse.",
                        "POUR COPIE CONFORME, Mus, le 14/02/2026")
                .in("acte.pdf"));

        assertThat(act.type()).isEqualTo("acte-naissance");
        assertThat(act.value(FieldName.HOLDER_GIVEN_NAMES).orElse("")).doesNotContain("Paul");
    }

    @Test
    void theDateOfTheCardOfTheHostIsNotThatOfTheLetter() {
        Piece lodging = only(PageOfText.of(
                        "ATTESTATION D'HÉBERGEMENT",
                        "Je soussignée Anne FABRE, titulaire de la CNI n° 120430100456 délivrée le 12/06/2026",
                        "par la sous-préfecture, demeurant 40 rue de l'Abreuvoir, 30121 Mus,",
                        "atteste héberger Léa MARTIN à mon domicile de manière stable.")
                .in("hebergement.pdf"));

        assertThat(lodging.type()).isEqualTo("attestation-hebergement");
        assertThat(lodging.value(FieldName.ISSUED_ON)).isEmpty();
    }

    @Test
    void theNameAMarginalMentionAllowsIsNotTheNameOfTheChild() {
        Piece act = only(PageOfText.of(
                        "Mairie de Mus",
                        "EXTRAIT D'ACTE DE NAISSANCE",
                        "Nom : MARTIN",
                        "Prénoms : Léa",
                        "Par jugement du 3 mars 2015, autorisée à porter le nom de FABRE",
                        "Délivré le 12 octobre 2026 à Mus, l'officier de l'état civil")
                .in("acte.pdf"));

        assertThat(act.value(FieldName.HOLDER_FAMILY_NAME)).contains("MARTIN");
    }

    @Test
    void aGivenNameLikeTheWordForLodgingNamesNobodyLodged() {
        Piece lodging = only(PageOfText.of(
                        "ATTESTATION D'HÉBERGEMENT",
                        "Je soussigné Roger MARTIN et mon épouse Anne FABRE, 40 rue de l'Abreuvoir, 30121 Mus,",
                        "attestons que notre nièce Léa DURAND habite chez nous de manière stable.",
                        "Fait à Mus le 03/03/2026")
                .in("hebergement.pdf"));

        assertThat(lodging.value(FieldName.HOLDER_FAMILY_NAME).orElse("")).isNotEqualTo("FABRE");
    }

    @Test
    void theTownOfABirthIsOfNobodysName() {
        Piece act = only(PageOfText.of(
                        "Mairie de Bourg de Péage",
                        "EXTRAIT D'ACTE DE NAISSANCE",
                        "Le 3 mars 1986 est née à Bourg de Péage, Léa, Marie MARTIN, du sexe féminin",
                        "Délivré le 12 octobre 2026 à Bourg de Péage, l'officier de l'état civil")
                .in("acte.pdf"));

        assertThat(act.value(FieldName.HOLDER_FAMILY_NAME)).isNotEqualTo(Optional.of("Bourg"));
        assertThat(act.value(FieldName.HOLDER_GIVEN_NAMES).orElse("")).doesNotContain("Péage");
    }

    @Test
    void aTownThatIsAGivenNameTooIsOfNobodysNameEither() {
        Piece act = only(PageOfText.of(
                        "Mairie de Mus",
                        "EXTRAIT D'ACTE DE NAISSANCE",
                        "Le 3 mars 1986 est née à Florence, Léa, Marie MARTIN, du sexe féminin",
                        "Délivré le 12 octobre 2026 à Mus, l'officier de l'état civil")
                .in("acte.pdf"));

        assertThat(act.value(FieldName.HOLDER_GIVEN_NAMES)).contains("Léa, Marie");
    }

    @Test
    void aFamilyNameIsNotGivenTheGivenNameOfARelativeWhoBearsIt() {
        Piece school = only(PageOfText.of(
                        "CERTIFICAT DE SCOLARITÉ",
                        "Nom : MARTIN",
                        "est inscrite en classe de troisième",
                        "Représentant légal : Monsieur Paul MARTIN, né le 3 mars 1970",
                        "demeurant 12 rue des Lilas, 30121 Mus",
                        "Mus, le 12 octobre 2026")
                .in("certificat.pdf"));

        assertThat(school.type()).isEqualTo("certificat-scolarite");
        assertThat(school.value(FieldName.HOLDER_FAMILY_NAME)).contains("MARTIN");
        assertThat(school.value(FieldName.HOLDER_GIVEN_NAMES)).isEmpty();
        assertThat(school.value(FieldName.HOLDER_BIRTH_DATE)).isNotEqualTo(Optional.of("1970-03-03"));
    }

    private static boolean sureName(Piece piece) {
        return piece.field(FieldName.HOLDER_FAMILY_NAME)
                .map(FieldValue::confidence)
                .filter(confidence -> confidence >= BELIEVED)
                .isPresent();
    }

    private static PageOfText bill(String person) {
        return PageOfText.of(
                "Lumiane Énergie, 30900 Nîmes",
                "Votre facture d'électricité du 14/09/2026",
                "Énergie électrique",
                "Point de livraison (PDL) : 12345678901234",
                "Consommation 412 kWh",
                "Total TTC | 84,20 €",
                person);
    }
}
