package fr.completude.recognition.mrz;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class MrzParserTest {

    /** Public specimens and invented holders. */
    static Stream<String> verifiedZones() {
        return Stream.of(
                "IDFRABERTHIER<<<<<<<<<<<<<<<<<<<<<<<\n8806923102858CORINNE<<<<<<<6512068F6",
                "IDFRABERTHIER<<<<<<<<<<<<<<<<<<<<<<<\n9409923102854CORINNE<<<<<<<6512068F4",
                "IDFRATEST<NAME<<<<<<<<<<<<<<<<0CHE02\n1710GVA123451ROBERTA<<<<<<<9112311F2",
                "IDFRAMARTIN<<<<<<<<<<<<<<<<<<<075025\n1303075401237JULIEN<<PAUL<<8504124M2",
                "IDFRALEFEVRE<<<<<<<<<<<<<<<<<<030102\n0803030104560SOPHIE<<ANNE<<7909216F0",
                "IDFRAX4RTBPFW46<<<<<<<<<<<<<<<\n9007138F3002119FRA<<<<<<<<<<<6\nMARTIN<<MAELYS<GAELLE<MARIE<<<",
                "IDFRAD2H6862M28<<<<<<<<<<<<<<<\n0109143M3411045FRA<<<<<<<<<<<2\nPETIT<<HUGO<LOUIS<<<<<<<<<<<<<",
                "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10",
                "P<FRASPECIMEN<<NATACHA<<<<<<<<<<<<<<<<<<<<<<\n07CD123044FRA7307122F1603062<<<<<<<<<<<<<<04",
                "IRFRA0A1B2C3D409912345678<<<<<\n8802141F2906302MAR<<<<<<<<<<<8\nEL<AMRANI<<SALMA<<<<<<<<<<<<<<",
                "D1FRA13AA000026181231MARTIN<<9");
    }

    @ParameterizedTest
    @MethodSource("verifiedZones")
    void everyCheckDigitOfASoundZoneAddsUp(String zone) {
        Mrz mrz = MrzParser.parse(zone).orElseThrow();
        assertThat(mrz.verified()).isTrue();
        assertThat(mrz.corrected()).isZero();
        assertThat(mrz.lines()).isEqualTo(zone);
    }

    /** A zone and the place of a digit of its birth date, or of its number where French numbers have a fixed shape. */
    static Stream<Arguments> placesOfDigits() {
        return Stream.of(
                Arguments.of("IDFRAMARTIN<<<<<<<<<<<<<<<<<<<075025\n1303075401237JULIEN<<PAUL<<8504124M2", 38),
                Arguments.of("IDFRAMARTIN<<<<<<<<<<<<<<<<<<<075025\n1303075401237JULIEN<<PAUL<<8504124M2", 65),
                Arguments.of(
                        "IDFRAD2H6862M28<<<<<<<<<<<<<<<\n0109143M3411045FRA<<<<<<<<<<<2\nPETIT<<HUGO<LOUIS<<<<<<<<<<<<<",
                        32),
                Arguments.of(
                        "P<FRASPECIMEN<<NATACHA<<<<<<<<<<<<<<<<<<<<<<\n07CD123044FRA7307122F1603062<<<<<<<<<<<<<<04",
                        46),
                Arguments.of(
                        "P<FRASPECIMEN<<NATACHA<<<<<<<<<<<<<<<<<<<<<<\n07CD123044FRA7307122F1603062<<<<<<<<<<<<<<04",
                        67),
                Arguments.of("D1FRA13AA000026181231MARTIN<<9", 10));
    }

    @ParameterizedTest
    @MethodSource("placesOfDigits")
    void aChangedDigitIsNeverVerified(String zone, int place) {
        for (int shift = 1; shift < 10; shift++) {
            char other = (char) ('0' + (zone.charAt(place) - '0' + shift) % 10);
            String tampered = zone.substring(0, place) + other + zone.substring(place + 1);
            assertThat(MrzParser.parse(tampered).orElseThrow().verified()).isFalse();
        }
    }

    @Test
    void aZoneWithFalseDigitsIsReadButNotVerified() {
        Mrz mrz = MrzParser.parse("IDFRADAMBARD<<<<<<<<<<<<<<<<<<075025\n170775H557903VICTOR<<MARIE<9404246M5")
                .orElseThrow();
        assertThat(mrz.verified()).isFalse();
        assertThat(mrz.familyName()).isEqualTo("DAMBARD");
    }

    @Test
    void anOldCardSaysItsDeliveryMonthAndNoExpiry() {
        Mrz mrz = MrzParser.parse("IDFRAMARTIN<<<<<<<<<<<<<<<<<<<075025\n1303075401237JULIEN<<PAUL<<8504124M2")
                .orElseThrow();
        assertThat(mrz.delivered()).isEqualTo(YearMonth.of(2013, 3));
        assertThat(mrz.expiry()).isNull();
        assertThat(mrz.birth()).isEqualTo(LocalDate.of(1985, 4, 12));
        assertThat(mrz.number()).isEqualTo("130307540123");
        assertThat(mrz.givenNames()).containsExactly("JULIEN", "PAUL");
    }

    @Test
    void aNewCardSaysItsExpiry() {
        Mrz mrz = MrzParser.parse(
                        "IDFRAD2H6862M28<<<<<<<<<<<<<<<\n0109143M3411045FRA<<<<<<<<<<<2\nPETIT<<HUGO<LOUIS<<<<<<<<<<<<<")
                .orElseThrow();
        assertThat(mrz.expiry()).isEqualTo(LocalDate.of(2034, 11, 4));
        assertThat(mrz.birth()).isEqualTo(LocalDate.of(2001, 9, 14));
        assertThat(mrz.familyName()).isEqualTo("PETIT");
        assertThat(mrz.givenNames()).containsExactly("HUGO", "LOUIS");
    }

    @Test
    void lookAlikesAreCorrectedWithinTheKindOfTheirFieldWhenTheDigitsThenAddUp() {
        Mrz mrz = MrzParser.parse(
                        "P<FRASPECIMEN<<NATACHA<<<<<<<<<<<<<<<<<<<<<<\nO7CD123O44FRA73O7I22F1603062<<<<<<<<<<<<<<04")
                .orElseThrow();
        assertThat(mrz.verified()).isTrue();
        assertThat(mrz.corrected()).isEqualTo(4);
        assertThat(mrz.number()).isEqualTo("07CD12304");
    }

    @Test
    void miscountedFillersAreMadeGood() {
        Mrz mrz = MrzParser.parse(
                        "P<FRASPECIMEN<<NATACHA<<<<<<<<<<<<<<<<<<<<\n07CD123044FRA7307122F1603062<<<<<<<<<<<<<<<04")
                .orElseThrow();
        assertThat(mrz.verified()).isTrue();
    }

    @Test
    void fillersTakenForLettersDoNotBecomeNames() {
        Mrz mrz = MrzParser.parse(
                        "P<FRASPECIMEN<<NATACHA<<<<<<K<<<<C<<<<<<<<<<\n07CD123044FRA7307122F1603062<<<<<<<<<<<<<<04")
                .orElseThrow();
        assertThat(mrz.givenNames()).containsExactly("NATACHA");
    }

    @Test
    void theFreePartOfAFrenchCardIsEmptyWhateverLetterNoDigitTellsFromAFiller() {
        Mrz mrz = MrzParser.parse(
                        "IDFRAD2H6862M28A<<<<<<<<<<<<<<\n0109143M3411045FRA<<<<<<<<<<<2\nPETIT<<HUGO<LOUIS<<<<<<<<<<<<<")
                .orElseThrow();
        assertThat(mrz.lines()).startsWith("IDFRAD2H6862M28<<<<<<<<<<<<<<<\n");
        assertThat(mrz.verified()).isTrue();
    }

    @Test
    void inTheFreePartOfAPassportMostReadingsDecideBetweenANoughtAndAFiller() {
        String names = "P<FRASPECIMEN<<NATACHA<<<<<<<<<<<<<<<<<<<<<<\n";
        Mrz mrz = MrzParser.best(List.of(
                        names + "07CD123044FRA7307122F1603062<<<<<<<<<<<<<004",
                        names + "07CD128044FRA7307122F1603062<<<<<<<<<<<<<<04",
                        names + "07CD128044FRA7307122F1603062<<<<<<<<<<<<<<04"))
                .orElseThrow();
        assertThat(mrz.lines()).endsWith("1603062<<<<<<<<<<<<<<04");
    }

    @Test
    void aNumberThatAddsUpByChanceYieldsToTheOneMostReadingsHaveAndStaysInDoubt() {
        String rest = "\nPETIT<<HUGO<LOUIS<<<<<<<<<<<<<";
        Mrz mrz = MrzParser.best(List.of(
                        "IDFRADZH686ZM28<<<<<<<<<<<<<<<\n0109143M3411045FRA<<<<<<<<<<<2" + rest,
                        "IDFRAD2H6862M28<<<<<<<<<<<<<<<\n0189143M3411045FRA<<<<<<<<<<<2" + rest,
                        "IDFRAD2H6862M28<<<<<<<<<<<<<<<\n0109143M3417045FRA<<<<<<<<<<<2" + rest))
                .orElseThrow();
        assertThat(mrz.number()).isEqualTo("D2H6862M2");
        assertThat(mrz.verified()).isTrue();
        assertThat(mrz.numberGuessed()).isTrue();
    }

    @Test
    void aNumberPrintedElsewhereTakesItsPlaceInTheLinesWhereTheDigitsAllowIt() {
        Mrz mrz = MrzParser.parse(
                        "IDFRADZH686ZM28<<<<<<<<<<<<<<<\n0109143M3411045FRA<<<<<<<<<<<2\nPETIT<<HUGO<LOUIS<<<<<<<<<<<<<")
                .orElseThrow();
        assertThat(mrz.linesWith("D2H6862M2"))
                .isEqualTo(
                        "IDFRAD2H6862M28<<<<<<<<<<<<<<<\n0109143M3411045FRA<<<<<<<<<<<2\nPETIT<<HUGO<LOUIS<<<<<<<<<<<<<");
        assertThat(mrz.linesWith("D2H6862M3")).isEqualTo(mrz.lines());
    }

    @Test
    void theFirstVerifiedReadingWins() {
        assertThat(MrzParser.best(List.of(
                                "IDFRAMARTIN<<<<<<<<<<<<<<<<<<<075025\n1303075401239JULIEN<<PAUL<<8504124M2",
                                "IDFRAMARTIN<<<<<<<<<<<<<<<<<<<075025\n1303075401237JULIEN<<PAUL<<8504124M2"))
                        .orElseThrow()
                        .verified())
                .isTrue();
    }

    private static final String BELOW =
            "<<FRASPECIMEN<<NATACHA<<<<<<<<<<<<<<<<<<<<<<\n07CD123044FRA7307122F1603062<<<<<<<<<<<<<<";

    @Test
    void anUnreadFirstCharacterIsThatOfAPassportOnlyWhereTheSecondLineAddsUpAsAPassports() {
        assertThat(MrzParser.parse(BELOW + "04").orElseThrow().document()).isEqualTo("P");
        assertThat(MrzParser.parse(BELOW + "<<").orElseThrow().document()).isNotEqualTo("P");
    }

    @Test
    void aVisaThatOneReadingShowsIsNoPassport() {
        assertThat(MrzParser.best(List.of(BELOW + "04", BELOW.replaceFirst("<", "V") + "04"))
                        .orElseThrow()
                        .document())
                .isEqualTo("V");
    }

    @Test
    void aNumberThatOneReadingInThreeContestsIsAGuessHoweverManyWaysTheOthersFit() {
        String twice =
                "IDFRAD2H6862M28<<<<<<<<<<<<<<<\n0109143M34110O45FRA<<<<<<<<<<<2\nPETIT<<HUGO<LOUIS<<<<<<<<<<<<<";
        String contesting =
                "IDFRAD276862M28<<<<<<<<<<<<<<<\n0109144M3411045FRA<<<<<<<<<<<2\nPETIT<<HUGO<LOUIS<<<<<<<<<<<<<";

        assertThat(MrzParser.best(List.of(twice, twice)).orElseThrow().numberGuessed())
                .isFalse();
        Mrz mrz = MrzParser.best(List.of(twice, twice, contesting)).orElseThrow();
        assertThat(mrz.number()).isEqualTo("D2H6862M2");
        assertThat(mrz.numberGuessed()).isTrue();
    }

    @Test
    void otherTextIsNoZone() {
        assertThat(MrzParser.parse("FACTURE DU 12 MARS 2026")).isEmpty();
        assertThat(MrzParser.parse("")).isEmpty();
    }

    @Test
    void readingsThatErrInDifferentPlacesAgreeOnTheZone() {
        Mrz mrz = MrzParser.best(
                        List.of(
                                "IDFRADZH6862MZ8<<<<<<<<<<<<<<<\n0109143M3411045FRA<<<<<<<<<<<2\nPETIT<<HUGO<LOUIS<<<<<<<<<<<<<",
                                "IDFRAD2H6862M28<<<<<<<<<<<<<<<\n0109143M3411O45FRA<<<<<<<<<<<B\nPETIT<<HUGD<LOUIS<<<<<<<<<<<<<",
                                "IDFRAD2HG6862M28<<<<<<<<<<<<<<<\n0109143M3411045FRA<<<<<<<<<<<2\nPETIT<<HUGO<LOUIS<<<<<<<<<<<<<"))
                .orElseThrow();
        assertThat(mrz.verified()).isTrue();
        assertThat(mrz.number()).isEqualTo("D2H6862M2");
        assertThat(mrz.givenNames()).containsExactly("HUGO", "LOUIS");
    }

    @Test
    void aNumberThatOnlyAnotherReadingContradictsIsAGuess() {
        Mrz mrz = MrzParser.best(
                        List.of(
                                "IDFRAD2H6862M28<<<<<<<<<<<<<<<\n0109143M3411045FRA<<<<<<<<<<<2\nPETIT<<HUGO<LOUIS<<<<<<<<<<<<<",
                                "IDFRAD2HG862M28<<<<<<<<<<<<<<<\n0109143M3411045FRA<<<<<<<<<<<2\nPETIT<<HUGO<LOUIS<<<<<<<<<<<<<"))
                .orElseThrow();
        assertThat(mrz.verified()).isTrue();
        assertThat(mrz.numberGuessed()).isTrue();
    }

    @Test
    void aLineReadAboveTheZoneIsNotOfIt() {
        assertThat(MrzParser.parse(
                                "DEVPLHHUUPJ43MMBW5NWNUIWEGIE\nP<FRASPECIMEN<<NATACHA<<<<<<<<<<<<<<<<<<<<<<\n07CD123044FRA7307122F1603062<<<<<<<<<<<<<<04")
                        .orElseThrow()
                        .verified())
                .isTrue();
    }

    @Test
    void namesThatFillTheirPlaceMayBeCut() {
        assertThat(MrzParser.parse("IDFRAMARTIN<<<<<<<<<<<<<<<<<<<075025\n1303075401237JULIEN<<PAUL<<8504124M2")
                        .orElseThrow()
                        .mayBeCut())
                .isFalse();
    }

    @Test
    void theEdgeOfACardReadAsALetterShiftsNoName() {
        Mrz mrz = MrzParser.best(
                        List.of(
                                "IDFRAD2H6862M28<<<<<<<<<<<<<<<\n0109143M3411045FRA<<<<<<<<<<<2\nPETIT<<HUGO<LOUIS<<<<<<<<<<<<<",
                                "IIDFRAD2H6862MM8<<<<<<<<<<<<<<<\n0109143M3411045FRA<<<<<<<<<<<2\nCPETIT<<HUGO<LOUIS<<<<<<<<<<<<<",
                                "IDFRAD2H686ZM28<<<<<<<<<<<<<<<\n0109143M3411045FRA<<<<<<<<<<<2\n|PETIT<<HUGO<LOUIS<<<<<<<<<<<<<"))
                .orElseThrow();
        assertThat(mrz.familyName()).isEqualTo("PETIT");
        assertThat(mrz.givenNames()).containsExactly("HUGO", "LOUIS");
    }

    @Test
    void aNumberThatAddsUpButIsReadOtherwiseByMostIsAGuess() {
        Mrz mrz = MrzParser.best(
                        List.of(
                                "IDFRAAOFR3GJ3E9<<<<<<<<<<<<<<<\n0109143M3411045FRA<<<<<<<<<<<G\nPETIT<<HUGO<LOUIS<<<<<<<<<<<<<",
                                "IDFRAAOFR30J3E9<<<<<<<<<<<<<<<\n0109143M3411045FRA<<<<<<<<<<<0\nPETIT<<HUGO<LOUIS<<<<<<<<<<<<<",
                                "IDFRAAOFR3033E9<<<<<<<<<<<<<<<\n0109143M3411045FRA<<<<<<<<<<<0\nPETIT<<HUGO<LOUIS<<<<<<<<<<<<<"))
                .orElseThrow();
        assertThat(mrz.number()).isIn("AOFR3033E", "A0FR30J3E");
        assertThat(mrz.numberGuessed()).isTrue();
    }

    @Test
    void namesAndCountriesHaveNoDigits() {
        Mrz mrz = MrzParser.parse(
                        "P<UT0ER1KSSON<<ANNA<MAR1A<<<<<<<<<<<<<<<<<<<\nL898902C36UT07408122F1204159ZE184226B<<<<<10")
                .orElseThrow();
        assertThat(mrz.verified()).isTrue();
        assertThat(mrz.issuer()).isEqualTo("UTO");
        assertThat(mrz.familyName()).isEqualTo("ERIKSSON");
        assertThat(mrz.givenNames()).containsExactly("ANNA", "MARIA");
        assertThat(mrz.lines()).contains("L898902C36UTO7408122F");
    }
}
