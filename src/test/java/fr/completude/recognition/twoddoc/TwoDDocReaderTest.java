package fr.completude.recognition.twoddoc;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import fr.completude.config.ConfigProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TwoDDocReaderTest {

    @TempDir
    Path folder;

    private TwoDDoc.Read read(String code) {
        return (TwoDDoc.Read) Installed.in(folder).reader().read(code).orElseThrow();
    }

    private static List<String> values(TwoDDoc.Read code) {
        return code.fields().stream()
                .map(field -> field.shape().id() + "=" + field.value())
                .toList();
    }

    @Test
    void theHeaderOfEachVersionIsRead() {
        Header first = read("DC01FR030001125E125B0126FR").header();
        assertThat(first.version()).isEqualTo(1);
        assertThat(first.authority()).isEqualTo("FR03");
        assertThat(first.certificate()).isEqualTo("0001");
        assertThat(first.issuedOn()).isEqualTo(LocalDate.of(2012, 11, 15));
        assertThat(first.signedOn()).isEqualTo(LocalDate.of(2012, 11, 12));
        assertThat(first.type()).isEqualTo("01");
        assertThat(read(Vectors.V03_ZONE).header().perimeter()).isEqualTo("01");
        assertThat(read(Vectors.V04_ACT).header().country()).isEqualTo("FR");
        assertThat(read(Vectors.V04_TAX).header().issuedOn()).isNull();
        assertThat(read(Vectors.V04_TAX).header().signedOn()).isEqualTo(LocalDate.of(2025, 2, 18));
    }

    @Test
    void fixedFieldsHaveNoSeparatorAndVariableOnesDo() {
        assertThat(values(read(Vectors.V02_BILL)))
                .containsExactly("26=FR", "24=75000", "10=MME/SPECIMEN/NATACHA", "22=145 AVENUE DES SPECIMENS");
        assertThat(read(Vectors.V02_BILL).pieces()).contains("facture-electricite", "facture-eau");
    }

    @Test
    void theTaxSpecimenIsReadToItsEnd() {
        TwoDDoc.Read tax = read(Vectors.V04_TAX);
        assertThat(values(tax))
                .contains(
                        "43=2,75",
                        "44=2278012345678",
                        "45=2021",
                        "4A=31072022",
                        "47=3001123456789",
                        "48=RETISOPHIE",
                        "4X=3724");
        assertThat(tax.unread()).isEmpty();
        assertThat(tax.pieces()).containsExactly("avis-imposition");
    }

    @Test
    void anUnknownDocumentKeepsItsHeaderAndItsSignature() {
        TwoDDoc.Read result = read(Vectors.V04_TEST_RESULT);
        assertThat(result.kind()).isNull();
        assertThat(result.pieces()).isEmpty();
        assertThat(result.unread()).startsWith("F0DEPOT");
    }

    @Test
    void aFullVariableFieldNeedsNoSeparatorAndACutOneSaysSo() {
        String full = "A".repeat(38);
        TwoDDoc.Read code = read(Vectors.code("DC04FR90AB12261826180101FR10" + full + "22RUE DES LIL<RS>2430121"));
        assertThat(values(code)).containsExactly("10=" + full, "22=RUE DES LIL", "24=30121");
        assertThat(code.fields()).extracting(Field::truncated).containsExactly(false, true, false);
    }

    @Test
    void aFixedFieldCutShortIsLeftUnread() {
        assertThat(read("DC04FR90AB12261826180101FR24301").unread()).isEqualTo("24301");
        assertThat(read("DC04FR90AB12261826180101FR2").unread()).isEqualTo("2");
    }

    @Test
    void aBinaryCodeIsRead() {
        TwoDDoc.Read title = read(BinaryCodes.identityTitle());
        assertThat(title.header().authority()).isEqualTo("FR05");
        assertThat(title.header().certificate()).isEqualTo("AB12");
        assertThat(title.header().country()).isEqualTo("FRA");
        assertThat(title.header().issuedOn()).isEqualTo(LocalDate.of(2024, 11, 5));
        assertThat(title.header().type()).isEqualTo("07");
        assertThat(title.header().perimeter()).isEqualTo("0001");
        assertThat(values(title)).containsExactly("62=PETIT", "69=14092001");
        assertThat(title.pieces()).contains("cni");
    }

    @ParameterizedTest
    @CsvSource({
        "DC05FR000001125E125B0101FR,VERSION",
        "DC00FR000001125E125B0101FR,VERSION",
        "DC03FR000001,SHORT",
        "DC04FR000001125E125B0101,SHORT",
        "DC03FR000001ZZZZ125B0101,DATE",
        "DC03FR 00001125E125B0101,LETTERS"
    })
    void aBrokenHeaderSaysWhy(String code, Flaw flaw) {
        assertThat(Installed.in(folder).reader().read(code)).contains(new TwoDDoc.Unreadable(flaw));
    }

    @Test
    void otherCodesAreNone() {
        TwoDDocReader reader = Installed.in(folder).reader();
        assertThat(reader.read("https://exemple.fr/facture")).isEmpty();
        assertThat(reader.read("")).isEmpty();
        assertThat(reader.read("DC")).isEmpty();
    }

    private List<String> mistakes(String expression, String by) {
        return Installed.in(folder).replacing(expression, by).problems().found().stream()
                .map(ConfigProblem::message)
                .toList();
    }

    @Test
    void mistakesInTheDescriptionAreRefusedWithTheirPlace() {
        assertThat(mistakes("longueur: 0-38", "longueur: trente")).anyMatch(m -> m.contains("longueur est attendue"));
        assertThat(mistakes("\\[rib\\]", "[ribb]")).anyMatch(m -> m.contains("vouliez-vous dire « rib »"));
        assertThat(mistakes("documentNumber: \\[\"18\"\\]", "documentNumber: [\"ZZ\"]"))
                .anyMatch(m -> m.contains("champ 2D-Doc « ZZ »"));
        assertThat(mistakes("issuedOn:", "isuedOn:")).anyMatch(m -> m.contains("issuedOn"));
        assertThat(mistakes("genre: jours", "genre: jourss")).anyMatch(m -> m.contains("genre"));
        assertThat(mistakes("  liste: \\S+", "  lliste: x")).hasSizeGreaterThanOrEqualTo(1);
    }
}
