package fr.completude.recognition.fields;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonParserTest {

    private static final Lexicon LEXICON = new Lexicon(
            Map.of(),
            Map.of(),
            List.of(),
            Set.of("M", "MME", "MONSIEUR", "MADAME"),
            Set.of("DEMEURANT", "LE", "CERTIFIE"),
            Set.of("DE", "LA", "DU"),
            Set.of("NEE", "NE", "EPOUSE"),
            Set.of("LEA", "PAUL", "JEAN", "MARTIN"),
            Set.of("RUE"),
            Set.of("BATIMENT"),
            Set.of("SIRET"),
            Set.of(),
            Set.of(),
            Set.of(),
            List.of(),
            List.of(),
            List.of(),
            Set.of(),
            Map.of(),
            Set.of("TTC", "CERTIFICAT"));

    private static Person parsed(String text) {
        return new PersonParser(LEXICON, PersonParser.Order.FAMILY_FIRST)
                .parse(text)
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "Mme Léa MARTIN, MARTIN, Léa",
        "MARTIN Léa, MARTIN, Léa",
        "M. OU MME DURAND Paul, DURAND, Paul",
        "Monsieur Jean de La Tour, de La Tour, Jean",
        "DURAND LEA, DURAND, LEA",
        "LEA DURAND, DURAND, LEA",
        "Alexis Mercier, Mercier, Alexis",
        "LE GUENNIC Rose, LE GUENNIC, Rose",
        "PAUL LE GUENNIC, LE GUENNIC, PAUL",
        "LE GUENNIC PAUL, LE GUENNIC, PAUL",
        "M. Jean-Pierre DURAND demeurant 12 rue, DURAND, Jean-Pierre",
        "'Mme Léa DURAND, née le 04/05/1990', DURAND, Léa",
        "'Paul DURAND, mineur de plus de treize ans', DURAND, Paul",
        "M. et Mme Paul DURAND, DURAND, Paul",
        "D'ARTIGUES Jean, D'ARTIGUES, Jean",
        "Jean d'Artigues, d'Artigues, Jean",
        "Jean D’ARTIGUES, D’ARTIGUES, Jean",
        "Mme Anne-Sophie DE LA TOUR, DE LA TOUR, Anne-Sophie",
        "GARCIA-LOPEZ Ana, GARCIA-LOPEZ, Ana",
        "N'GUYEN Anh, N'GUYEN, Anh",
        "MARTIN-PETIT LEA, MARTIN-PETIT, LEA",
    })
    void namesAreTakenApart(String text, String family, String given) {
        Person person = parsed(text);
        assertThat(person.family()).isEqualTo(family);
        assertThat(String.join(" ", person.given())).isEqualTo(given);
    }

    @Test
    void aUsageNameIsToldFromTheBirthName() {
        Person person = parsed("Mme DURAND Léa née MARTIN");
        assertThat(person.family()).isEqualTo("MARTIN");
        assertThat(person.usage()).isEqualTo("DURAND");
        assertThat(person.given()).isEqualTo(List.of("Léa"));
    }

    @ParameterizedTest
    @CsvSource({
        "Mme MARTIN épouse DURAND Léa, MARTIN, DURAND, Léa",
        "MARTIN EPOUSE DURAND LEA, MARTIN, DURAND, LEA",
        "Mme DURAND née MARTIN Léa, MARTIN, DURAND, Léa",
        "Léa MARTIN épouse DURAND, MARTIN, DURAND, Léa",
    })
    void givenNamesMayStandOnEitherSideOfTheUsageName(String text, String family, String usage, String given) {
        Person person = parsed(text);
        assertThat(person.family()).isEqualTo(family);
        assertThat(person.usage()).isEqualTo(usage);
        assertThat(String.join(" ", person.given())).isEqualTo(given);
    }

    @Test
    void theOrderOfCapitalsAloneLeavesADoubt() {
        assertThat(parsed("DURAND MERCIER").trust())
                .isLessThan(parsed("DURAND Mercier").trust());
    }

    @ParameterizedTest
    @CsvSource({"n'avez rien à payer", "12 rue des Lilas", "certifie sur l'honneur", "''"})
    void aSentenceIsNoName(String text) {
        assertThat(new PersonParser(LEXICON, PersonParser.Order.FAMILY_FIRST).parse(text))
                .isEmpty();
    }
}
