package fr.completude.reporting;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;

/** The page of a notice as a tagged PDF (PDF/UA-1) that bears its own fonts. Thread-safe. */
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
     * Lays out a page.
     *
     * @param html well-formed as XML
     */
    public byte[] of(String html) throws IOException {
        XRLog.setLoggingEnabled(false);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.withProducer("Complétude");
        builder.useFont(fonts.resolve("DejaVuSans.ttf").toFile(), "Corps", NORMAL, FontStyle.NORMAL, true);
        builder.useFont(fonts.resolve("DejaVuSans-Bold.ttf").toFile(), "Corps", BOLD, FontStyle.NORMAL, true);
        builder.withHtmlContent(html, null);
        builder.toStream(bytes);
        builder.run();
        return bytes.toByteArray();
    }
}
