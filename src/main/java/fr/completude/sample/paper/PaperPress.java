package fr.completude.sample.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** Prints papers into PDF documents whose bytes depend on nothing but what is printed. */
public final class PaperPress {

    private final Path fonts;

    /** @param fonts folder of the DejaVu files */
    public PaperPress(Path fonts) {
        this.fonts = fonts;
    }

    /**
     * Prints pages, and so makes the papers know what they have printed.
     *
     * @param producer what the document says it was made with
     */
    public byte[] print(List<PrintedPage> pages, String producer) throws IOException {
        try (PDDocument document = new PDDocument()) {
            Fonts embedded = new Fonts(document, fonts);
            for (PrintedPage page : pages) {
                print(document, embedded, page);
            }
            return bytes(document, producer);
        }
    }

    private static void print(PDDocument document, Fonts fonts, PrintedPage page) throws IOException {
        double points = Sheet.POINTS_PER_MM;
        PDPage sheet = new PDPage(new PDRectangle((float) (page.width() * points), (float) (page.height() * points)));
        document.addPage(sheet);
        try (PDPageContentStream stream = new PDPageContentStream(document, sheet)) {
            for (Placement placement : page.placements()) {
                Sheet place = new Sheet(document, stream, fonts, placement.left(), page.height() - placement.top());
                for (Element element : placement.paper().drawing(placement.face())) {
                    element.draw(place, placement.paper().wording());
                }
            }
        }
    }

    /** The bytes of a document with dates and identifier fixed: PDFBox would take them from the clock. */
    public static byte[] bytes(PDDocument document, String producer) throws IOException {
        PDDocumentInformation information = new PDDocumentInformation();
        information.setProducer(producer);
        Calendar day = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
        day.setTimeInMillis(0);
        information.setCreationDate(day);
        document.setDocumentInformation(information);
        document.setDocumentId(1L);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }
}
