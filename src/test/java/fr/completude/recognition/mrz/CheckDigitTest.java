package fr.completude.recognition.mrz;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;

class CheckDigitTest {

    @Property
    void anyOtherDigitInAnyPlaceIsNoticed(
            @ForAll @CharRange(from = '0', to = '9') @StringLength(min = 6, max = 14) String number,
            @ForAll @IntRange(max = 13) int place,
            @ForAll @CharRange(from = '0', to = '9') char digit) {
        Assume.that(place < number.length() && number.charAt(place) != digit);
        String changed = number.substring(0, place) + digit + number.substring(place + 1);
        assertThat(CheckDigit.of(changed)).isNotEqualTo(CheckDigit.of(number));
    }

    @Property
    void fillersAtTheEndChangeNothing(
            @ForAll @CharRange(from = 'A', to = 'Z') @StringLength(min = 1, max = 9) String text,
            @ForAll @IntRange(max = 9) int fillers) {
        assertThat(CheckDigit.of(text + "<".repeat(fillers))).isEqualTo(CheckDigit.of(text));
    }
}
