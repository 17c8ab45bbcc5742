package fr.completude.recognition;

import static fr.completude.recognition.Recognised.only;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;

import fr.completude.dossier.FieldName;
import fr.completude.dossier.FieldValue;
import fr.completude.dossier.Piece;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Days that a paper tells of and that are not the day it was made. */
class OtherDatesTest {

    private static final double BELIEVED = 0.6;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Total à payer par prélèvement automatique le 05/10/2026 : 84,20 €",
                "Compteur communicant mis en service le 03/03/2026",
                "N° de contrat 4711 souscrit en ligne le 12/09/2024",
                "Votre facture est à acquitter pour le 05/10/2026",
                "Votre facture est à votre disposition à partir du 12 mars 2026",
                "Les prix de votre facture d'électricité changent à partir du 12 mars 2026",
                "Cette facture tient compte des tarifs votés le 12 mars 2026",
                "N° de contrat 4711 avec effet du 12 mars 2026"
            })
    void aBillIsNotDatedByWhatItAnnounces(String line) {
        Piece bill = only(PageOfText.of(
                        "Lumiane Énergie",
                        "Votre facture d'électricité",
                        "Point de livraison (PDL) : 12345678901234",
                        "Consommation 412 kWh",
                        line,
                        "Mme Léa MARTIN",
                        "12 rue des Lilas",
                        "30121 Mus")
                .in("facture.pdf"));

        assertThat(bill.type()).isEqualTo("facture-electricite");
        assertThat(bill.value(FieldName.ISSUED_ON)).isEmpty();
        assertThat(bill.value(FieldName.DOCUMENT_NUMBER).orElse("")).doesNotContain("2026");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mus, le 25/05/2026",
                "Le 25/05/2026",
                "Lu et approuvé, Mus, le 25/05/2026",
                "Établi en double exemplaire à Saint-Aubin-les-Vignes, le 25/05/2026",
                "Bourg en Bresse le 25/05/2026"
            })
    void aLetterIsDatedBehindThePlaceItIsWrittenAt(String line) {
        Piece lodging = only(PageOfText.of(
                        "ATTESTATION D'HÉBERGEMENT",
                        "Je soussignée Anne FABRE, demeurant 40 rue de l'Abreuvoir, 30121 Mus,",
                        "atteste héberger Léa MARTIN à mon domicile de manière stable.",
                        line)
                .in("hebergement.pdf"));

        assertThat(lodging.value(FieldName.ISSUED_ON)).contains("2026-05-25");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Prélèvement de 84,20 € le 05/10/2026",
                "Prélèvement SEPA le 05/10/2026",
                "Relève Linky le 05/10/2026",
                "Virement de 84,20 EUR le 05/10/2026",
                "Compteur communicant mis en service / le 03/03/2026"
            })
    void whatWasPaidOrReadOnADayDoesNotDateABill(String lines) {
        PageOfText page = PageOfText.of(
                "Lumiane Énergie",
                "Votre facture d'électricité",
                "Point de livraison (PDL) : 12345678901234",
                "Consommation 412 kWh",
                "Mme Léa MARTIN, 12 rue des Lilas, 30121 Mus");
        for (String line : lines.split(" / ", -1)) {
            page.then(line);
        }

        assertThat(sureDay(only(page.in("facture.pdf")))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "atteste héberger. Remis à Léa MARTIN le 12/03/2026",
                "atteste héberger Mme Léa MARTIN. / Léa MARTIN est arrivée à Mus le 12/03/2026",
                "atteste héberger Mme Léa MARTIN. / Léa MARTIN est arrivée à Mus, le 12/03/2026",
                "atteste héberger Mme Léa MARTIN, où elle a emménagé avec son chien / le 12/03/2026, de manière stable.",
                "née à Lyon troisième arrondissement / le 15/12/1977, atteste héberger Mme Léa MARTIN"
            })
    void anUndatedLodgingIsNotDatedByWhatItTells(String lines) {
        PageOfText page = PageOfText.of(
                "ATTESTATION D'HÉBERGEMENT", "Je soussignée Anne FABRE, demeurant 40 rue de l'Abreuvoir, 30121 Mus,");
        for (String line : lines.split(" / ", -1)) {
            page.then(line);
        }
        Piece lodging = only(page.then("à mon domicile de manière stable.").in("hebergement.pdf"));

        assertThat(lodging.type()).isEqualTo("attestation-hebergement");
        assertThat(sureDay(lodging)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Mus, le 25/05/2026", "Le 25/05/2026", "Mus le 25/05/2026", "Lu et approuvé, Mus, le 25/05/2026"
            })
    void theDayOfALetterIsBelievedBehindItsPlaceOrAlone(String line) {
        Piece lodging = only(PageOfText.of(
                        "ATTESTATION D'HÉBERGEMENT",
                        "Je soussignée Anne FABRE, demeurant 40 rue de l'Abreuvoir, 30121 Mus,",
                        "atteste héberger Léa MARTIN à mon domicile de manière stable.",
                        line)
                .in("hebergement.pdf"));

        assertThat(sureDay(lodging)).contains("2026-05-25");
    }

    @Test
    void theDayOfALetterIsNotTheBirthOfItsAuthor() {
        Piece lodging = only(PageOfText.of(
                        "ATTESTATION D'HÉBERGEMENT",
                        "Je soussignée Anne FABRE, née à Mus, atteste héberger Léa MARTIN le 25/05/2026",
                        "à mon domicile de manière stable.")
                .in("hebergement.pdf"));

        assertThat(lodging.value(FieldName.HOLDER_BIRTH_DATE)).isEmpty();
        assertThat(lodging.value(FieldName.SECOND_HOLDER_BIRTH_DATE)).isEmpty();
    }

    @Test
    void aBirthMayBeToldBehindItsPlace() {
        Piece lodging = only(PageOfText.of(
                        "ATTESTATION D'HÉBERGEMENT",
                        "Je soussignée Anne FABRE, née à Saint-Aubin les Vignes (Gard) le 15/12/1977,",
                        "atteste héberger Léa MARTIN à mon domicile de manière stable.",
                        "Mus, le 25/05/2026")
                .in("hebergement.pdf"));

        assertThat(lodging.value(FieldName.SECOND_HOLDER_BIRTH_DATE)).contains("1977-12-15");
    }

    @Test
    void undatedALodgingFromADayOnStaysUndated() {
        Piece lodging = only(PageOfText.of(
                        "ATTESTATION D'HÉBERGEMENT",
                        "Je soussignée Anne FABRE, 40 rue de l'Abreuvoir, 30121 Mus, par la présente",
                        "attestation, héberge Léa MARTIN à compter du 12 mars 2026 de manière stable.")
                .in("hebergement.pdf"));

        assertThat(lodging.value(FieldName.ISSUED_ON)).isEmpty();
    }

    @Test
    void underTheAmountOfAStampStandsNoFee() {
        Piece stamp = only(PageOfText.of(
                        "Timbre fiscal électronique",
                        "Achat de timbre fiscal",
                        "Carte nationale d'identité",
                        "Numéro du timbre : 1234 5678 9012 3456",
                        "Montant du timbre",
                        "86,00 €",
                        "Frais 0,00 €",
                        "Acheté le 12/09/2026")
                .in("timbre.pdf"));

        assertThat(stamp.value(FieldName.AMOUNT)).contains("86.00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"86,00 €", "86,00 euros"})
    void ofNamedAmountsUnderALabelNoneIsTakenForItsSum(String amount) {
        Piece stamp = only(PageOfText.of(
                        "Timbre fiscal électronique",
                        "Carte nationale d'identité",
                        "Numéro du timbre : 1234 5678 9012 3456",
                        "Montant",
                        "Timbre " + amount,
                        "Frais 0,00 €",
                        "Acheté le 12/09/2026")
                .in("timbre.pdf"));

        assertThat(stamp.field(FieldName.AMOUNT)
                        .filter(value -> value.confidence() >= BELIEVED)
                        .map(FieldValue::value)
                        .orElse("86.00"))
                .isEqualTo("86.00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Acheté en ligne le 12/09/2026", "Achat effectué en ligne le 12/09/2026"})
    void aStampMayBeBoughtOnline(String line) {
        Piece stamp = only(PageOfText.of(
                        "Timbre fiscal électronique",
                        "Carte nationale d'identité",
                        "Numéro du timbre : 1234 5678 9012 3456",
                        "Montant du timbre : 86,00 €",
                        line)
                .in("timbre.pdf"));

        assertThat(sureDay(stamp)).contains("2026-09-12");
    }

    private static Optional<String> sureDay(Piece piece) {
        return piece.field(FieldName.ISSUED_ON)
                .filter(value -> value.confidence() >= BELIEVED)
                .map(FieldValue::value);
    }
}
