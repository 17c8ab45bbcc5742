package fr.completude.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Objects;

import fr.completude.dossier.PagePicture;
import fr.completude.dossier.Report;
import org.junit.jupiter.api.Test;

class CropsTest {

    private static final String JPEG = Base64.getEncoder().encodeToString("image".getBytes(StandardCharsets.US_ASCII));
    private static final PagePicture BILL = new PagePicture("facture.pdf", 1, 990, 1400, true, JPEG);

    private final Report report = Reports.incomplete();
    private final ReportPage page = new ReportPage(Reports.wording());

    @Test
    void aFindingShowsTheValueItRestsOnMarkedOnItsPage() {
        PageImages images = PageImages.beside(List.of(BILL));
        ReportView view = new ReportViewMaker(report, Reports.wording(), images).view();

        ReportView.Point bill = view.toBring().get(1);
        assertThat(bill.title()).isEqualTo("Justificatif de domicile");
        assertThat(bill.crops()).singleElement().satisfies(crop -> {
            assertThat(crop.image()).isEqualTo("image-1");
            assertThat(crop.marks()).hasSize(1);
            Crop.Mark mark = crop.marks().get(0);
            assertThat(mark.left()).isGreaterThanOrEqualTo(crop.left());
            assertThat(mark.top() + mark.height()).isLessThanOrEqualTo(crop.top() + crop.height());
            assertThat(crop.caption()).contains("facture d’électricité", "pièce\u00A01", "facture.pdf, page\u00A01");
        });
        assertThat(view.toBring().get(0).crops()).isEmpty();
    }

    @Test
    void aPictureThatDoesNotShowJustWhatWasReadBearsNoMarks() {
        PagePicture other = new PagePicture("facture.pdf", 1, 990, 1400, false, JPEG);
        ReportView view = new ReportViewMaker(report, Reports.wording(), PageImages.beside(List.of(other))).view();

        assertThat(view.toBring().get(1).crops()).singleElement().satisfies(crop -> {
            assertThat(crop.marks()).isEmpty();
            assertThat(crop.height()).isEqualTo(1400);
        });
        assertThat(view.pages()).singleElement().satisfies(shown -> assertThat(shown.marks())
                .isEmpty());
    }

    @Test
    void picturesLieBesideTheReportOrWithinIt() {
        PageImages beside = PageImages.beside(List.of(BILL));
        assertThat(beside.files()).containsOnlyKeys("page-01.jpg");
        assertThat(beside.files().get("page-01.jpg")).asString().isEqualTo("image");
        assertThat(page.write(report, beside))
                .contains("href=\"page-01.jpg\"", "<use href=\"#image-1\">")
                .doesNotContain("data:image");

        PageImages within = PageImages.embedded(List.of(BILL));
        assertThat(within.files()).isEmpty();
        assertThat(page.write(report, within)).containsOnlyOnce("data:image/jpeg;base64," + JPEG);
    }

    @Test
    void namesThatDifferAreShownSideBySideWhereTheyStand() {
        PagePicture card = new PagePicture("scan <b>1</b>.pdf", 1, 990, 1400, true, JPEG);
        ReportView view = new ReportViewMaker(report, Reports.wording(), PageImages.beside(List.of(BILL, card))).view();

        ReportView.Comparison comparison = Objects.requireNonNull(view.comparison());
        assertThat(comparison.pieces()).hasSize(2);
        assertThat(comparison.lines()).anySatisfy(line -> {
            assertThat(line.differs()).isTrue();
            assertThat(line.cells()).allSatisfy(cell -> assertThat(cell.text()).isNotNull());
            assertThat(line.cells()).anySatisfy(cell -> assertThat(cell.crop()).isNotNull());
        });
    }

    @Test
    void aReportWithoutPicturesIsWhole() {
        assertThat(page.write(report)).contains("Dossier incomplet").doesNotContain("Les pages", "class=\"crops\"");
    }
}
