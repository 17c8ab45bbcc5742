package fr.completude.sample.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

/** Vectors: public specimens, and lines worked out by hand from ICAO 9303. */
class MrzTest {

    @Test
    void theNewCardIsThatOfThePublicSpecimen() {
        assertThat(Mrz.td1(
                        "X4RTBPFW4",
                        LocalDate.of(1990, 7, 13),
                        "F",
                        LocalDate.of(2030, 2, 11),
                        "MARTIN",
                        List.of("Maëlys", "Gaëlle", "Marie")))
                .containsExactly(
                        "IDFRAX4RTBPFW46<<<<<<<<<<<<<<<",
                        "9007138F3002119FRA<<<<<<<<<<<6",
                        "MARTIN<<MAELYS<GAELLE<MARIE<<<");
    }

    @Test
    void theOldCardIsThatOfThePublicSpecimen() {
        List<String> lines =
                Mrz.oldCard("880692310285", "<<<<<<", LocalDate.of(1965, 12, 6), "F", "Berthier", List.of("Corinne"));
        assertThat(lines)
                .containsExactly("IDFRABERTHIER<<<<<<<<<<<<<<<<<<<<<<<", "8806923102858CORINNE<<<<<<<6512068F6");
    }

    @Test
    void theOldCardSeparatesGivenNamesByTwoFillers() {
        assertThat(Mrz.oldCard(
                        "130307540123", "075025", LocalDate.of(1985, 4, 12), "M", "MARTIN", List.of("Julien", "Paul")))
                .containsExactly("IDFRAMARTIN<<<<<<<<<<<<<<<<<<<075025", "1303075401237JULIEN<<PAUL<<8504124M2");
    }

    @Test
    void thePassportIsThatOfThePublicSpecimen() {
        assertThat(Mrz.td3(
                        "07CD12304",
                        LocalDate.of(1973, 7, 12),
                        "F",
                        LocalDate.of(2016, 3, 6),
                        "SPECIMEN",
                        List.of("Natacha")))
                .containsExactly(
                        "P<FRASPECIMEN<<NATACHA<<<<<<<<<<<<<<<<<<<<<<", "07CD123044FRA7307122F1603062<<<<<<<<<<<<<<04");
    }

    @Test
    void lettersAreWrittenAsTheZoneWantsThem() {
        assertThat(Mrz.ascii("Béranger-Molle")).isEqualTo("BERANGER<MOLLE");
        assertThat(Mrz.ascii("D'Artigueloup")).isEqualTo("DARTIGUELOUP");
        assertThat(Mrz.ascii("Cœurdeloup")).isEqualTo("COEURDELOUP");
    }

    @Test
    void oneWrongCharacterShowsInTheCheckDigit() {
        assertThat(Mrz.checkDigit("L898902C3")).isEqualTo(6);
        assertThat(Mrz.checkDigit("L898902C8")).isNotEqualTo(6);
    }
}
