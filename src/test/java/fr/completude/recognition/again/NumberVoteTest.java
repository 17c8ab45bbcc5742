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
        "55GEM5YP29, SSGEM5YPZ9, 55GEM5YP29",
        "D9JA5ONAG6B, D9JASGNA6B, D9JA50NA6B"
    })
    void whereOneEngineErrsTheOtherIsBelieved(String first, String second, String number) {
        assertThat(NumberVote.of(List.of(first, second))).contains(new NumberVote(number, true, ""));
    }

    @Test
    void withoutReadingsThereIsNoNumber() {
        assertThat(NumberVote.of(List.of())).isEmpty();
        assertThat(NumberVote.of(List.of("", ""))).isEmpty();
    }

    @Test
    void aLetterBothReadThatMayBeADigitIsTakenForTheDigitAndLeavesTheNumberInDoubt() {
        assertThat(NumberVote.of(List.of("DOKCJ6JAG4", "DOKCJ6JAG4")))
                .contains(new NumberVote("D0KCJ6JAG4", false, ""));
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
                .contains(new NumberVote("63363R4986", false, "G3363R4986"));
    }

    @Test
    void a9OfTheSecondEngineMayBeOne() {
        assertThat(NumberVote.of(List.of("HOUR2U2234", "H9UR2U2234")))
                .contains(new NumberVote("H0UR2U2234", false, "H9UR2U2234"));
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
