package fr.completude.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import fr.completude.config.Installation;
import fr.completude.dossier.FindingStatus;
import fr.completude.dossier.Report;
import fr.completude.dossier.Verdict;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** The letter can be read by everybody: it is what PDF/UA-1 (ISO 14289-1) asks for. */
class AccessiblePdfTest {

    private static final Office OFFICE = new Office(
            "Mairie d’Essai", "1 place Haute, 30999 Essai", List.of("lundi : 9 h à 12 h", "mardi : 14 h à 17 h"));

    @BeforeAll
    static void start() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @Test
    void aShortLetter() throws Exception {
        assertThat(failures(letter(Reports.incomplete()), PDFAFlavour.PDFUA_1)).isEmpty();
    }

    @Test
    void aLetterOfSeveralPagesWithSignsOfAllKinds() throws Exception {
        List<Reports.FindingDraft> findings = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            findings.add(Reports.finding("x" + i, "Œuvre n° " + i + " « d’été » – Ça", FindingStatus.MISSING, true)
                    .says("Rien.")
                    .remedy("Apportez l’original ; 12 € ≤ 100 €. L’acte doit dater de moins de trois mois."));
        }
        assertThat(failures(
                        letter(Reports.report("x", Verdict.INCOMPLETE, List.of(), findings, List.of())),
                        PDFAFlavour.PDFUA_1))
                .isEmpty();
    }

    /** A letter made otherwise is found out: what finds nothing anywhere would prove nothing. */
    @Test
    void aLetterWithoutItsLanguageIsNot() throws Exception {
        String html = new String(
                NoticeTest.files(Reports.wording(), OFFICE)
                        .of(Reports.incomplete())
                        .get("notice.html"),
                StandardCharsets.UTF_8);
        byte[] pdf = new NoticePdf(Installation.locate(null).engine().resolve("fonts"))
                .of(html.replace("<title>", "<!--").replace("</title>", "-->"), LocalDate.of(2026, 11, 22));

        assertThat(failures(pdf, PDFAFlavour.PDFUA_1)).isNotEmpty();
    }

    private static byte[] letter(Report report) throws Exception {
        return Objects.requireNonNull(
                NoticeTest.files(Reports.wording(), OFFICE).of(report).get("notice.pdf"));
    }

    private static List<String> failures(byte[] pdf, PDFAFlavour flavour) throws Exception {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            ValidationResult result = validator.validate(parser);
            return result.getTestAssertions().stream()
                    .filter(one -> one.getStatus() == TestAssertion.Status.FAILED)
                    .map(one ->
                            one.getRuleId().getClause() + "-" + one.getRuleId().getTestNumber() + " " + one.getMessage()
                                    + " " + one.getLocation().getContext())
                    .distinct()
                    .toList();
        }
    }
}
