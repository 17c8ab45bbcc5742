package fr.completude.reporting;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** The page of a notice as a tagged PDF that bears its own fonts. Thread-safe, one letter at a time. */
public final class NoticePdf {

    private static final int NORMAL = 400;
    private static final int BOLD = 700;

    private final Path fonts;
    /** To read a glyph moves a position in the font, and a pair of fonts for each thread would be 10 MB each. */
    private final Lock oneLetter = new ReentrantLock();
    /** Kept, as to parse them costs more than to lay out a letter; none before the first and after one that failed. */
    private @Nullable Faces faces;

    private record Faces(TrueTypeFont normal, TrueTypeFont bold) {}

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
     * @throws IOException if the page is not well-formed, or its fonts cannot be read
     */
    public byte[] of(String html, LocalDate day) throws IOException {
        XRLog.setLoggingEnabled(false);
        Document page = parsed(html);
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        oneLetter.lock();
        try {
            // The libraries look for other XML parsers in every jar this one sees, several times a letter.
            thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());
            return lettered(page, day);
        } finally {
            oneLetter.unlock();
            thread.setContextClassLoader(before);
        }
    }

    private byte[] lettered(Document page, LocalDate day) throws IOException {
        Faces used = faces != null ? faces : new Faces(face("DejaVuSans.ttf"), face("DejaVuSans-Bold.ttf"));
        faces = null;
        byte[] bytes = of(page, day, used);
        faces = used;
        return bytes;
    }

    private TrueTypeFont face(String name) throws IOException {
        return new TTFParser().parse(new RandomAccessReadBufferedFile(fonts.resolve(name)));
    }

    private static byte[] of(Document page, LocalDate day, Faces faces) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PdfRendererBuilder builder = new PdfRendererBuilder();
            builder.usePDDocument(document);
            builder.usePdfUaAccessibility(true);
            builder.withProducer("Complétude");
            builder.useFont(in(document, faces.normal()), "Corps", NORMAL, FontStyle.NORMAL, true);
            builder.useFont(in(document, faces.bold()), "Corps", BOLD, FontStyle.NORMAL, true);
            builder.withW3cDocument(page, null);
            builder.toStream(OutputStream.nullOutputStream());
            try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
                renderer.layout();
                renderer.createPDFKeepOpen();
                date(document, GregorianCalendar.from(day.atStartOfDay(ZoneOffset.UTC)));
                ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                document.save(bytes);
                return bytes.toByteArray();
            }
        }
    }

    /** By the parser of the platform: the library takes one that must be set up anew for each page. */
    private static Document parsed(String html) throws IOException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
        try {
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setEntityResolver((publicId, systemId) -> new InputSource(new StringReader("")));
            builder.setErrorHandler(new DefaultHandler());
            return builder.parse(new InputSource(new StringReader(html)));
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException("A page is not well-formed as XML.", e);
        }
    }

    private static PDFontSupplier in(PDDocument document, TrueTypeFont face) throws IOException {
        return new PDFontSupplier(PDType0Font.load(document, face, true));
    }

    /** The library writes the time of day, and makes the file's number of it. */
    private static void date(PDDocument document, Calendar day) {
        document.getDocumentInformation().setCreationDate(day);
        document.setDocumentId(day.getTimeInMillis());
    }
}
