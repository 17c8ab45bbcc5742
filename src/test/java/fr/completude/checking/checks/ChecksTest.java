package fr.completude.checking.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Set;

import fr.completude.checking.dates.Extension;
import fr.completude.dossier.Address;
import fr.completude.dossier.FieldName;
import fr.completude.dossier.FindingStatus;
import fr.completude.dossier.Measure;
import fr.completude.dossier.PhotoAssessment;
import fr.completude.dossier.Piece;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each check says of one piece: status, words, what it rests on, and until when it holds. */
class ChecksTest {

    private static final Address HOME = new Address(List.of("12 rue des Lilas"), "30121", "Mus");
    private static final Extension FIVE_MORE = new Extension(
            LocalDate.of(2004, 1, 2), LocalDate.of(2013, 12, 31), Period.ofYears(10), 18, Period.ofYears(5));
    private static final ExpiryCheck VALID = new ExpiryCheck(new Limit.Fixed(Period.ZERO), null);
    private static final ExpiryCheck USABLE = new ExpiryCheck(new Limit.Fixed(Period.ofYears(5)), null);

    private final Desk desk = new Desk();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-11-24 | SATISFIED | valable jusqu'au 24/11/2026 : en cours de validité le 24/11/2026
            2026-11-23 | EXPIRED   | fin de validité 23/11/2026 : encore valable aujourd'hui, mais périmé le 24/11/2026
            2026-11-20 | EXPIRED   | fin de validité 20/11/2026 : encore valable aujourd'hui, mais périmé le 24/11/2026
            2026-11-19 | EXPIRED   | fin de validité 19/11/2026 : périmé le 24/11/2026
            2026-11    | TO_REVIEW | fin de validité novembre 2026 : on ne peut pas dire ce qu'il en est le 24/11/2026
            illisible  | TO_REVIEW | date de fin de validité non lue
            """)
    void aTitleIsValidThroughItsLastDay(String end, FindingStatus status, String says) {
        Remark remark = VALID.on(Desk.piece("passeport", Map.of(FieldName.EXPIRES_ON, end)), desk);
        assertThat(remark.status()).isEqualTo(status);
        assertThat(remark.says()).isEqualTo(says);
        assertThat(remark.fields()).containsExactly(FieldName.EXPIRES_ON);
        assertThat(remark.until()).isEqualTo(status == FindingStatus.SATISFIED ? LocalDate.parse(end) : null);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2021-11-25 | SATISFIED | fin de validité 25/11/2021 : valide ou périmé depuis moins de 5 ans le 24/11/2026
            2021-11-24 | EXPIRED   | fin de validité 24/11/2021 : périmé depuis 5 ans ou plus le 24/11/2026
            """)
    void aTitleIsUsableForLessThanFiveYears(String end, FindingStatus status, String says) {
        Remark remark = USABLE.on(Desk.piece("passeport", Map.of(FieldName.EXPIRES_ON, end)), desk);
        assertThat(remark.status()).isEqualTo(status);
        assertThat(remark.says()).isEqualTo(says);
    }

    @Test
    void anExtendedTitleSaysItsLegalEndAndADoubtfulOneThatItMayBe() {
        desk.prolonging(FIVE_MORE);
        Map<FieldName, String> card = Map.of(
                FieldName.EXPIRES_ON, "2022-03-09",
                FieldName.ISSUED_ON, "2012-03-10",
                FieldName.HOLDER_BIRTH_DATE, "1979-09-21");
        Remark sure = VALID.on(Desk.piece("cni", card), desk);
        Remark unsure = VALID.on(Desk.piece("cni", Map.of(FieldName.EXPIRES_ON, "2022-03-09")), desk);

        assertThat(sure.status()).isEqualTo(FindingStatus.SATISFIED);
        assertThat(sure.says()).contains("09/03/2022, prolongée par la loi jusqu'au 09/03/2027");
        assertThat(sure.until()).isEqualTo(LocalDate.of(2027, 3, 9));
        assertThat(unsure.status()).isEqualTo(FindingStatus.TO_REVIEW);
        assertThat(unsure.says()).contains("09/03/2022, peut-être prolongée par la loi jusqu'au 09/03/2027");
    }

    @Test
    void aDeliveryReadWithDoubtExtendsNothing() {
        desk.prolonging(FIVE_MORE);
        Map<FieldName, String> card = Map.of(
                FieldName.EXPIRES_ON, "2022-03-09",
                FieldName.ISSUED_ON, "2012-03-10",
                FieldName.HOLDER_BIRTH_DATE, "1979-09-21");
        assertThat(VALID.on(Desk.piece("cni", card, 0.59), desk).status()).isEqualTo(FindingStatus.TO_REVIEW);
        assertThat(VALID.on(Desk.piece("cni", card, 0.6), desk).status()).isEqualTo(FindingStatus.SATISFIED);
    }

    @Test
    void aPaperThatHoldsLaterOnlyIsRefused() {
        Map<FieldName, String> from = Map.of(FieldName.EXPIRES_ON, "2027-01-01", FieldName.VALID_FROM, "2026-11-25");
        Remark early = VALID.on(Desk.piece("attestation-droits", from), desk);
        Remark counted = new ExpiryCheck(new Limit.Fixed(Period.ZERO), "2026-11-25")
                .on(Desk.piece("attestation-droits", from), desk);

        assertThat(early.status()).isEqualTo(FindingStatus.NON_COMPLIANT);
        assertThat(early.says()).isEqualTo("valable à partir du 25/11/2026 seulement, donc pas encore le 24/11/2026");
        assertThat(early.fields()).containsExactly(FieldName.VALID_FROM);
        assertThat(counted.status()).isEqualTo(FindingStatus.SATISFIED);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-08-25 | SATISFIED | date du 25/08/2026, moins de 3 mois le 24/11/2026
            2026-08-24 | EXPIRED   | date du 24/08/2026, encore acceptée aujourd'hui et jusqu'au 23/11/2026, mais trop ancienne le 24/11/2026 : il faut moins de 3 mois
            2026-08-20 | EXPIRED   | date du 20/08/2026, trop ancienne le 24/11/2026 : il faut moins de 3 mois (dernier jour accepté : 19/11/2026)
            2026-11-25 | TO_REVIEW | date lue 25/11/2026, postérieure au 24/11/2026 : sans doute mal lue
            2026-08    | TO_REVIEW | date lue août 2026 : on ne peut pas dire s'il y a moins de 3 mois le 24/11/2026
            illisible  | TO_REVIEW | date non lue
            """)
    void aPaperIsRecentEnoughOnTheDay(String date, FindingStatus status, String says) {
        FreshnessCheck check = new FreshnessCheck(
                FieldName.ISSUED_ON,
                new Limit.Fixed(Period.ofMonths(3)),
                FindingStatus.IN_PERSON,
                FindingStatus.EXPIRED,
                null);
        Remark remark = check.on(Desk.piece("acte-naissance", Map.of(FieldName.ISSUED_ON, date)), desk);
        assertThat(remark.status()).isEqualTo(status);
        assertThat(remark.says()).isEqualTo(says);
        assertThat(remark.fields()).containsExactly(FieldName.ISSUED_ON);
    }

    @Test
    void aPhotoSaysWhatIsOutOfItsLimitsAndWhatIsInDoubt() {
        List<Measure> measures = List.of(
                new Measure("visage", 38.0, "mm", 32.0, 36.0, Measure.Status.OUT),
                new Measure("fond", 3.0, "level", null, null, Measure.Status.DOUBT),
                new Measure("flou", 1.0, "ratio", null, null, Measure.Status.OK));
        assertThat(photo(PhotoAssessment.NON_COMPLIANT, measures))
                .isEqualTo(Remark.of(FindingStatus.NON_COMPLIANT, "hors des limites : mesure visage"));
        assertThat(photo(PhotoAssessment.TO_REVIEW, measures))
                .isEqualTo(Remark.of(FindingStatus.TO_REVIEW, "à regarder : mesure fond"));
        assertThat(photo(PhotoAssessment.TO_REVIEW, List.of()))
                .isEqualTo(Remark.of(FindingStatus.TO_REVIEW, "à regarder : l'ensemble de la photo"));
        assertThat(photo(PhotoAssessment.COMPLIANT, measures))
                .isEqualTo(Remark.of(FindingStatus.SATISFIED, "mesures dans les limites"));
        assertThat(new PhotoCheck().on(Desk.photo(null, List.of()), desk))
                .isEqualTo(Remark.of(FindingStatus.TO_REVIEW, "la photo n'a pas pu être mesurée"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            25.00 | SATISFIED     | montant de 25 €, celui qui est dû
            24.99 | NON_COMPLIANT | montant de 24,99 €, alors que 25 € sont dus
            25.01 | TO_REVIEW     | montant de 25,01 €, plus que les 25 € dus : utilisable, mais à faire rembourser ou échanger
            rien  | TO_REVIEW     | montant non lu
            """)
    void aStampPaysToTheCent(String paid, FindingStatus status, String says) {
        desk.due("droit", "25.00");
        Piece stamp = Desk.piece("timbre-fiscal", Map.of(FieldName.AMOUNT, paid));
        assertThat(new AmountCheck("droit").on(stamp, desk)).isEqualTo(Remark.of(status, says, FieldName.AMOUNT));
        assertThat(new AmountCheck("autre").on(stamp, desk).status()).isEqualTo(FindingStatus.TO_REVIEW);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1234 5678 9012 3456 | SATISFIED | numéro lisible
            1234567890123       | TO_REVIEW | numéro lu « 1234567890123 », attendu 16 chiffres
            """)
    void aNumberHasItsShape(String number, FindingStatus status, String says) {
        NumberCheck check =
                new NumberCheck(FieldName.STAMP_NUMBER, NumberCheck.Shape.SIXTEEN_DIGITS, NumberCheck.Use.FREELY);
        assertThat(check.on(Desk.piece("timbre-fiscal", Map.of(FieldName.STAMP_NUMBER, number)), desk))
                .isEqualTo(Remark.of(status, says, FieldName.STAMP_NUMBER));
        assertThat(check.on(Desk.piece("timbre-fiscal", Map.of()), desk).says())
                .isEqualTo("numéro (16 chiffres) non lu");
    }

    @Test
    void aNumberThatServesOnceIsLookedAtWhenAnotherDossierBearsIt() {
        Desk knowing = new Desk().knowing(FieldName.STAMP_NUMBER, "1234567890123456", "mairie-a/DUPONT");
        Piece stamp = Desk.piece("timbre-fiscal", Map.of(FieldName.STAMP_NUMBER, "1234 5678 9012 3456"));
        NumberCheck once =
                new NumberCheck(FieldName.STAMP_NUMBER, NumberCheck.Shape.SIXTEEN_DIGITS, NumberCheck.Use.ONCE);
        NumberCheck freely =
                new NumberCheck(FieldName.STAMP_NUMBER, NumberCheck.Shape.SIXTEEN_DIGITS, NumberCheck.Use.FREELY);

        assertThat(once.on(stamp, knowing))
                .isEqualTo(Remark.of(
                        FindingStatus.TO_REVIEW,
                        "numéro lu aussi dans un autre dossier : mairie-a/DUPONT",
                        FieldName.STAMP_NUMBER));
        assertThat(once.on(stamp, desk).status()).isEqualTo(FindingStatus.SATISFIED);
        assertThat(freely.on(stamp, knowing).status()).isEqualTo(FindingStatus.SATISFIED);
    }

    @Test
    void aFieldHasOneOfItsValuesOrIsSilent() {
        FieldCheck signed = new FieldCheck(
                FieldName.SIGNATURE, Set.of("present"), FindingStatus.TO_REVIEW, FindingStatus.NON_COMPLIANT, "signée");
        FieldCheck free = new FieldCheck(
                FieldName.SIGNATURE, Set.of("present"), FindingStatus.SATISFIED, FindingStatus.NON_COMPLIANT, "signée");
        FieldCheck any = new FieldCheck(
                FieldName.SIGNATURE, Set.of(), FindingStatus.TO_REVIEW, FindingStatus.NON_COMPLIANT, "signée");
        Piece absent = Desk.piece("attestation", Map.of(FieldName.SIGNATURE, "absent"));

        assertThat(signed.on(absent, desk))
                .isEqualTo(Remark.of(FindingStatus.NON_COMPLIANT, "signée", FieldName.SIGNATURE));
        assertThat(signed.on(Desk.piece("attestation", Map.of()), desk).says())
                .isEqualTo("non vu sur le document : signée");
        assertThat(free.on(Desk.piece("attestation", Map.of()), desk))
                .isEqualTo(Remark.of(FindingStatus.SATISFIED, "", FieldName.SIGNATURE));
        assertThat(any.on(absent, desk).status()).isEqualTo(FindingStatus.SATISFIED);
        assertThat(signed.on(Desk.piece("attestation", Map.of(FieldName.SIGNATURE, "absent"), 0.5), desk))
                .isEqualTo(Remark.of(
                        FindingStatus.TO_REVIEW, "signée (lecture peu sûre : « lu absent »)", FieldName.SIGNATURE));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            12 RUE DES LILAS, 30121 MUS | SATISFIED | à l'adresse déclarée
            7 RUE HAUTE, 75001 PARIS    | MISMATCH  | adresse lue « 7 RUE HAUTE, 75001 PARIS », adresse déclarée « 12 rue des Lilas, 30121 Mus »
            """)
    void aPaperBearsTheAddress(String read, FindingStatus status, String says) {
        desk.with(Role.APPLICANT, "MARTIN", "Léa", HOME);
        Piece bill = Desk.piece("facture-gaz", Map.of(FieldName.ADDRESS, read));
        AddressCheck both = new AddressCheck(List.of(Role.HOST, Role.APPLICANT));

        assertThat(new AddressCheck(List.of(Role.APPLICANT)).on(bill, desk))
                .isEqualTo(Remark.of(status, says, FieldName.ADDRESS));
        assertThat(both.on(bill, desk).status())
                .isEqualTo(status == FindingStatus.SATISFIED ? status : FindingStatus.TO_REVIEW);
        assertThat(new AddressCheck(List.of(Role.HOST)).on(bill, desk).says())
                .isEqualTo("adresse lue « " + read + " », mais l'adresse de l'hébergeant n'est pas connue");
    }

    private Remark photo(PhotoAssessment assessment, List<Measure> measures) {
        return new PhotoCheck().on(Desk.photo(assessment, measures), desk);
    }
}
