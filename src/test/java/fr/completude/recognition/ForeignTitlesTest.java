package fr.completude.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;

import fr.completude.dossier.Piece;
import org.junit.jupiter.api.Test;

class ForeignTitlesTest {

    private static final Recogniser RECOGNISER = Recogniser.load(Path.of("config"));

    private static PageOfText passport(String country, String nationality) {
        return PageOfText.of(
                country,
                "PASSEPORT / PASSPORT",
                "Nom / Surname",
                "PETIT",
                "Nationalité / Nationality",
                nationality,
                "Date d'expiration / Date of expiry",
                "04/11/2034",
                "Passeport n° / Passport No 24AB12345");
    }

    private static List<Piece> read(PageOfText page) {
        return RECOGNISER.recognise(List.of(page.in("p.jpg")));
    }

    @Test
    void aPassportOfAnotherCountryIsNoFrenchOneThoughItsZoneIsUnread() {
        assertThat(read(passport("ROYAUME DE BELGIQUE", "Belge")))
                .extracting(Piece::type)
                .doesNotContain("passeport");
        assertThat(read(passport("ROYAUME DU MAROC", "Marocaine")))
                .extracting(Piece::type)
                .doesNotContain("passeport");
        assertThat(read(passport("RÉPUBLIQUE FRANÇAISE", "Belge")))
                .extracting(Piece::type)
                .doesNotContain("passeport");
    }

    @Test
    void aForeignZoneThatDoesNotAddUpStillRulesTheFrenchTitleOut() {
        assertThat(
                        read(
                                passport("RÉPUBLIQUE FRANÇAISE", "Française")
                                        .zone(
                                                "P<BELPETIT<<HUGO<<<<<<<<<<<<<<<<<<<<<<<<<<<<\nEH12345671BEL0109141M3411042<<<<<<<<<<<<<<09")))
                .extracting(Piece::type)
                .doesNotContain("passeport");
    }

    @Test
    void aFrenchPassportIsKnownByItsWords() {
        assertThat(read(passport("RÉPUBLIQUE FRANÇAISE", "Française")))
                .extracting(Piece::type)
                .containsExactly("passeport");
    }
}
