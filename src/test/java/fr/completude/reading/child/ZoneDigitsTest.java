package fr.completude.reading.child;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** With the specimens of ICAO Doc 9303 and the former French identity card's. */
class ZoneDigitsTest {

    private static final String PASSPORT = """
            P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<
            L898902C36UTO7408122F1204159ZE184226B<<<<<10""";

    private static final String CARD = """
            I<UTOD231458907<<<<<<<<<<<<<<<
            7408122F1204159UTO<<<<<<<<<<<6
            ERIKSSON<<ANNA<MARIA<<<<<<<<<<""";

    private static final String FORMER_CARD = """
            IDFRABERTHIER<<<<<<<<<<<<<<<<<<<<<<<
            8806923102858CORINNE<<<<<<<6512068F6""";

    @ParameterizedTest
    @ValueSource(strings = {PASSPORT, CARD, FORMER_CARD})
    void thoseOfSpecimensDo(String zone) {
        assertThat(ZoneDigits.addUp(zone)).isTrue();
    }

    @Test
    void noOtherDigitInANumberOrDateDoes() {
        for (String zone : new String[] {PASSPORT, CARD, FORMER_CARD}) {
            IntStream.range(0, zone.length())
                    .filter(i -> Character.isDigit(zone.charAt(i)))
                    .forEach(i -> assertThat(ZoneDigits.addUp(changed(zone, i)))
                            .as("digit %d of %s", i, zone)
                            .isFalse());
        }
    }

    private static String changed(String zone, int at) {
        char other = zone.charAt(at) == '9' ? '0' : (char) (zone.charAt(at) + 1);
        return zone.substring(0, at) + other + zone.substring(at + 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "P<UTO", "ABC\nDEF", "IDFRA\n1\n2"})
    void whatIsOfNoFormatDoesNot(String zone) {
        assertThat(ZoneDigits.addUp(zone)).isFalse();
    }
}
