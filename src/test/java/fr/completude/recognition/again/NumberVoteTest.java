package fr.completude.recognition.again;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberVoteTest {

    @ParameterizedTest
    @CsvSource({
        "K6DPX18ANA, K6DPX18ANA, K6DPX18ANA",
        "KODPX18ANA, K6DPX18ANA, K6DPX18ANA",
        "E9WGLIR863, E9WGLJR863, E9WGLJR863",
        "55GEM5YP29, SSGEM5YPZ9, 55GEM5YP29"
    })
    void whereOneEngineErrsTheOtherIsBelieved(String first, String second, String number) {
        assertThat(NumberVote.of(List.of(first, second))).contains(new NumberVote(number, true, List.of()));
    }

    @Test
    void withoutReadingsThereIsNoNumber() {
        assertThat(NumberVote.of(List.of())).isEmpty();
        assertThat(NumberVote.of(List.of("", ""))).isEmpty();
    }

    @Test
    void aLetterBothReadThatMayBeADigitIsTakenForTheDigitAndLeavesTheNumberInDoubt() {
        assertThat(NumberVote.of(List.of("DOKCJ6JAG4", "DOKCJ6JAG4")))
                .contains(new NumberVote("D0KCJ6JAG4", false, List.of()));
    }

    @Test
    void readingsThatDifferOtherwiseLeaveTheNumberInDoubt() {
        assertThat(NumberVote.of(List.of("W57AVEW93H", "W57AVFW93H"))
                        .orElseThrow()
                        .sure())
                .isFalse();
        assertThat(NumberVote.of(List.of("W57AVEW", "W57AVEW93H")).orElseThrow().sure())
                .isFalse();
    }

    @Test
    void whereEitherMayErrBothNumbersAreKept() {
        assertThat(NumberVote.of(List.of("63363R4986", "G3363R4986")))
                .contains(new NumberVote("63363R4986", false, List.of("G3363R4986")));
    }

    @Test
    void a9OfTheSecondEngineMayBeOne() {
        assertThat(NumberVote.of(List.of("HOUR2U2234", "H9UR2U2234")))
                .contains(new NumberVote("H0UR2U2234", false, List.of("H9UR2U2234")));
    }

    @Test
    void aGOfTheSecondEngineForAnOMayBeASix() {
        assertThat(NumberVote.of(List.of("COBRD2RB9Y", "CGBRD2RB9Y")))
                .contains(new NumberVote("C0BRD2RB9Y", false, List.of("C6BRD2RB9Y")));
        assertThat(NumberVote.of(List.of("D9JA5ONAG6B", "D9JASGNA6B")))
                .contains(new NumberVote("D9JA50NA6B", false, List.of("D9JA56NA6B")));
    }

    @Test
    void whatIsReadOtherwiseAtAnotherSizeIsADoubt() {
        assertThat(NumberVote.of(List.of("Y8J3362C98", "Y8J3362C98", "Y8J3J62C98", "Y8J3362C98")))
                .contains(new NumberVote("Y8J3362C98", false, List.of("Y8J3J62C98")));
        assertThat(NumberVote.of(List.of("E5DH8GCP54", "E5DH8GCP54", "E5DH8GCP54", "ESDHBGCPS4")))
                .contains(new NumberVote("E5DH8GCP54", true, List.of()));
        assertThat(NumberVote.of(List.of("E5DH8GCP54", "E5DH8GCP54", "E5DH", "OTHERWORDS")))
                .contains(new NumberVote("E5DH8GCP54", true, List.of()));
    }

    @Test
    void ofTheNumbersItMayBeMostReadingsDecide() {
        assertThat(NumberVote.of(
                        List.of("3523BUFM2N", "3523BUFM2N", "J523BUFM2N", "J523BUFM2N", "J523BUFM2N", "J5238UFM2N")))
                .contains(new NumberVote("J523BUFM2N", false, List.of("3523BUFM2N")));
    }

    @Test
    void whereTheEnginesSeeDifferentLengthsAnotherSizeIsBelieved() {
        assertThat(NumberVote.of(List.of("V0L75J3T778", "VOL75JT78", "V0L75JT778", "V0L75JT778"))
                        .orElseThrow()
                        .number())
                .isEqualTo("V0L75JT778");
    }

    @Test
    void nothingReadIsNoNumber() {
        assertThat(NumberVote.of(List.of("", "W57AVEW93H"))).isEmpty();
        assertThat(NumberVote.of(List.of())).isEmpty();
    }

    @Test
    void readingsThatDifferAllOverAreNotSure() {
        assertThat(NumberVote.of(List.of("OIO5ZW93H4", "0105SB93H4"))
                        .orElseThrow()
                        .sure())
                .isFalse();
        assertThat(NumberVote.of(List.of("5252AVEW93", "SZSZAVEW93"))
                        .orElseThrow()
                        .sure())
                .isFalse();
    }
}
