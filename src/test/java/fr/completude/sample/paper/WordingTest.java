package fr.completude.sample.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import fr.completude.dossier.Address;
import fr.completude.dossier.FieldName;
import fr.completude.sample.person.Persona;
import fr.completude.sample.person.Town;
import org.junit.jupiter.api.Test;

class WordingTest {

    private static final Address HOME = new Address(List.of("12 rue des Lilas"), "30985", "Valmorin-sur-Sève");
    private static final Persona LEA = new Persona(
            Persona.Sex.F,
            "CHAMPVERT",
            null,
            List.of("Léa", "Jeanne"),
            LocalDate.of(1990, 5, 1),
            new Town("Kermadec", "29985", "29980"),
            HOME,
            204,
            "Hugo CHAMPVERT",
            "Rose RAVANEL",
            1);

    private final Wording wording = new Wording(Map.of(
            "issuedOn", new DateValue(LocalDate.of(2026, 3, 1)),
            "amount", new AmountValue(new BigDecimal("1234.5")),
            "holder", new PersonValue(LEA),
            "address", new AddressValue(HOME),
            "reason", new TextValue("perte", Map.of("perte", "Perte du titre"))));

    @Test
    void datesAreWrittenInTheWaysPapersDo() {
        assertThat(wording.fill("{issuedOn:jma} {issuedOn:points} {issuedOn:long} {issuedOn+14j:tirets}"))
                .hasValue("01/03/2026 01.03.2026 1er mars 2026 15-03-2026");
    }

    @Test
    void onlyTheDayItselfIsTheTruthOfADate() {
        wording.fill("{issuedOn+14j:jma} {issuedOn:mois}");
        assertThat(wording.printed()).isEmpty();
        wording.fill("{issuedOn:long}");
        assertThat(wording.printed()).containsEntry(FieldName.ISSUED_ON, "2026-03-01");
    }

    @Test
    void amountsAreFrench() {
        assertThat(wording.fill("{amount:euro} dont {amount*0.2:euro}")).hasValue("1 234,50 € dont 246,90 €");
        assertThat(wording.printed()).containsEntry(FieldName.AMOUNT, "1234.50");
    }

    @Test
    void theFullestFormOfANameIsTheTruth() {
        wording.fill("{holder.givenName}");
        wording.fill("{holder.givenNames:espace} {holder.familyName}");
        wording.fill("{holder.givenName}");
        assertThat(wording.printed())
                .containsEntry(FieldName.HOLDER_GIVEN_NAMES, "Léa, Jeanne")
                .containsEntry(FieldName.HOLDER_FAMILY_NAME, "CHAMPVERT");
    }

    @Test
    void anAddressIsOneLineInTheTruth() {
        assertThat(wording.fill("{address.street} / {address.town:maj}"))
                .hasValue("12 rue des Lilas / 30985 VALMORIN-SUR-SÈVE");
        assertThat(wording.printed()).containsKey(FieldName.ADDRESS);
    }

    @Test
    void aLineThatShowsWhatIsNotThereIsLeftOutAndNotesNothing() {
        assertThat(wording.fill("{holder.familyName} {holder.usageName}")).isEmpty();
        assertThat(wording.fill("{expiresOn:jma}")).isEmpty();
        assertThat(wording.printed()).isEmpty();
    }

    @Test
    void labelsStandForWords() {
        assertThat(wording.fill("{reason:libelle}")).hasValue("Perte du titre");
        assertThat(wording.printed()).containsEntry(FieldName.REASON, "perte");
    }

    @Test
    void tallPeopleAreMeasuredRight() {
        assertThat(wording.fill("{holder.height}")).hasValue("2,04 m");
    }
}
