package fr.completude.sample.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import fr.completude.config.Problems;
import fr.completude.dossier.Address;
import fr.completude.language.Messages;
import fr.completude.recognition.Recogniser;
import fr.completude.recognition.twoddoc.CodeReport;
import fr.completude.recognition.twoddoc.TwoDDocReader;
import fr.completude.sample.person.Persona;
import fr.completude.sample.person.Town;
import org.junit.jupiter.api.Test;

class TwoDDocTextTest {

    private static final Path CONFIG = Path.of("config");
    private static final Address ADDRESS =
            new Address(List.of("38 rue Jeanne Sarrail"), "77985", "Brévannes-en-Plaine");
    private static final Persona HOLDER = new Persona(
            Persona.Sex.F,
            "ARBELOT",
            "DUVERNOIS",
            List.of("Zoé", "Camille"),
            LocalDate.of(1990, 1, 2),
            new Town("Pontarcy", "77990", "77990"),
            ADDRESS,
            170,
            "",
            "",
            1);

    @Test
    void theCodeOfABillIsReadWholeAndItsSignatureProvesNothing() {
        assertThat(read("01", Map.of("documentNumber", new TextValue("AE 43696317"))))
                .contains("type: 01", "issuer: FR00", "issuedOn: 2026-07-12", "10: MME/DUVERNOIS/ZOE")
                .contains("18: AE 43696317", "22: 38 RUE JEANNE SARRAIL", "24: 77985", "26: FR")
                .doesNotContain("signature: valid");
    }

    @Test
    void theCodeOfATaxNoticeIsReadWhole() {
        assertThat(read(
                        "28",
                        Map.of("documentNumber", new TextValue("26 77 A123456 78"), "taxYear", new TextValue("2025"))))
                .contains("44: 2677A12345678", "45: 2025", "4A: 12072026")
                .contains("4Y: 38 RUE JEANNE SARRAIL/77985/BREVANNES-EN-PLAINE");
    }

    @Test
    void aPaperWithoutHolderBearsNone() {
        assertThat(TwoDDocText.of("01", new Wording(Map.of("issuedOn", new DateValue(LocalDate.of(2026, 7, 12))))))
                .isEmpty();
    }

    /** What recognition reports of the code. */
    private static List<String> read(String kind, Map<String, Value> own) {
        Map<String, Value> values = new HashMap<>(own);
        values.put("holder", new PersonValue(HOLDER));
        values.put("address", new AddressValue(ADDRESS));
        values.put("issuedOn", new DateValue(LocalDate.of(2026, 7, 12)));
        String text = TwoDDocText.of(kind, new Wording(values)).orElseThrow();
        Problems problems = new Problems();
        TwoDDocReader reader =
                TwoDDocReader.load(CONFIG, Recogniser.load(CONFIG).types(), problems);
        problems.orThrow();
        return new CodeReport(Messages.french())
                .lines(reader.read(text).orElseThrow())
                .lines()
                .toList();
    }
}
