package fr.completude.reading.child;

import java.io.IOException;

import fr.completude.dossier.FileProblem;
import fr.completude.reading.wire.ReadLimits;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** A PDF file. */
final class PdfFile implements PagedFile {

    private static final double POINTS_PER_INCH = 72;

    private final PDDocument document;
    private final ReadLimits limits;

    private PdfFile(PDDocument document, ReadLimits limits) {
        this.document = document;
        this.limits = limits;
    }

    static PdfFile open(byte[] content, ReadLimits limits) throws UnreadableFileException {
        try {
            PDDocument document = Loader.loadPDF(content, "", null, null, IOUtils.createMemoryOnlyStreamCache());
            if (document.getNumberOfPages() == 0) {
                document.close();
                throw new UnreadableFileException(FileProblem.CORRUPT);
            }
            return new PdfFile(document, limits);
        } catch (InvalidPasswordException e) {
            throw new UnreadableFileException(FileProblem.ENCRYPTED, e);
        } catch (IOException | RuntimeException e) {
            throw new UnreadableFileException(FileProblem.CORRUPT, e);
        }
    }

    @Override
    public int pageCount() {
        return document.getNumberOfPages();
    }

    @Override
    public PageContent page(int number) throws UnreadableFileException {
        try {
            PDPage page = document.getPage(number - 1);
            PageContent.Text text = TextLayer.of(page, document, number);
            return text.words().size() > 20 ? text : rendered(page, number);
        } catch (IOException | RuntimeException e) {
            throw new UnreadableFileException(FileProblem.CORRUPT, e);
        }
    }

    private PageContent.Picture rendered(PDPage page, int number) throws IOException {
        PDRectangle box = page.getCropBox();
        double longEdge = Math.max(1, Math.max(box.getWidth(), box.getHeight()));
        double dpi = Math.min(limits.dpi(), limits.longEdge() * POINTS_PER_INCH / longEdge);
        PDFRenderer renderer = new PDFRenderer(document);
        renderer.setSubsamplingAllowed(true);
        return new PageContent.Picture(
                renderer.renderImageWithDPI(number - 1, (float) dpi, ImageType.RGB), dpi, page.getRotation());
    }

    @Override
    public void close() {
        try {
            document.close();
        } catch (IOException e) {
            // Everything was in memory: there is nothing left to lose.
            return;
        }
    }
}
