package fr.completude.recognition.fields;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShapesTest {

    @ParameterizedTest
    @CsvSource({
        "'25,00 €', 25.00",
        "'1 234,56 €', 1234.56",
        "'1.234,56 EUR', 1234.56",
        "'25 €', 25.00",
        "'12,50', 12.50",
        "'507 euros', 507.00",
    })
    void amountsAreReadToCents(String text, String amount) {
        Matcher matcher = Shapes.AMOUNT.matcher(text);
        assertThat(matcher.find()).isTrue();
        assertThat(Shapes.amount(matcher.group())).contains(amount);
    }

    @Test
    void aBareNumberIsNoAmount() {
        assertThat(Shapes.amount("2026")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1234 5678 9012 3456", "1234567890123456", "1234.5678.9012.3456", "I234 5678 9O12 3456"})
    void sixteenDigitsAreFoundInGroupsOrNot(String text) {
        Matcher matcher = Shapes.digits(16).matcher("n° " + text + " du");
        assertThat(matcher.find()).isTrue();
        assertThat(Shapes.digitsOnly(matcher.group())).contains("1234567890123456");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FR76 3000 4000 0312 3456 7890 143",
                "12345678901234",
                "1234 5678 9012 3456 7890",
            })
    void longerAndShorterNumbersAreNot(String text) {
        assertThat(Shapes.digits(16).matcher(text).find()).isFalse();
    }
}
