package fr.completude.reporting;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import org.apache.pdfbox.pdmodel.PDDocument;

/** The page of a notice as a tagged PDF that bears its own fonts. Thread-safe. */
public final class NoticePdf {

    private static final int NORMAL = 400;
    private static final int BOLD = 700;

    private final Path fonts;

    /**
     * With fonts.
     *
     * @param fonts folder of the DejaVu fonts
     */
    public NoticePdf(Path fonts) {
        this.fonts = fonts;
    }

    /**
     * Lays out a page. The same page of the same day gives the same bytes.
     *
     * @param html well-formed as XML
     * @param day written as the day it was made
     */
    public byte[] of(String html, LocalDate day) throws IOException {
        XRLog.setLoggingEnabled(false);
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.withProducer("Complétude");
        builder.useFont(fonts.resolve("DejaVuSans.ttf").toFile(), "Corps", NORMAL, FontStyle.NORMAL, true);
        builder.useFont(fonts.resolve("DejaVuSans-Bold.ttf").toFile(), "Corps", BOLD, FontStyle.NORMAL, true);
        builder.withHtmlContent(html, null);
        builder.toStream(OutputStream.nullOutputStream());
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer();
                PDDocument document = laidOut(renderer)) {
            date(document, GregorianCalendar.from(day.atStartOfDay(ZoneOffset.UTC)));
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static PDDocument laidOut(PdfBoxRenderer renderer) throws IOException {
        renderer.layout();
        return renderer.createPDFKeepOpen();
    }

    /** The library writes the time of day, and makes the file's number of it. */
    private static void date(PDDocument document, Calendar day) {
        document.getDocumentInformation().setCreationDate(day);
        document.setDocumentId(day.getTimeInMillis());
    }
}
