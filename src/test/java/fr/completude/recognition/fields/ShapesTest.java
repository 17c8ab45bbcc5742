package fr.completude.recognition.fields;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
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

    /** As invoices print them: thousands apart or not, by a space, a fine space or a point; comma or point; any sign. */
    @Property
    void anAmountIsReadBackFromEveryWriting(@ForAll @LongRange(min = 0, max = 99_999_999) long cents) {
        BigDecimal amount = BigDecimal.valueOf(cents, 2);
        String whole = amount.toBigInteger().toString();
        String rest = "%02d".formatted(cents % 100);
        for (String thousands : List.of("", " ", "\u00a0", "\u202f", ".")) {
            String grouped = whole.replaceAll("(?<=\\d)(?=(\\d{3})+$)", thousands);
            for (String sign : List.of(" €", "€", " EUR", " euros", "")) {
                Matcher matcher = Shapes.AMOUNT.matcher("Total " + grouped + "," + rest + sign + " dû");
                assertThat(matcher.find()).isTrue();
                assertThat(Shapes.amount(matcher.group())).contains(amount.toPlainString());
            }
        }
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
