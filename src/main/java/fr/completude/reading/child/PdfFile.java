package fr.completude.reading.child;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

import fr.completude.dossier.Box;
import fr.completude.dossier.FileProblem;
import fr.completude.dossier.Word;
import fr.completude.reading.wire.ReadLimits;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.ImageType;
import org.jspecify.annotations.Nullable;

/** A PDF file: of each page the text is taken where it can be believed, and a picture where it cannot. */
final class PdfFile implements PagedFile {

    private static final double POINTS_PER_INCH = 72;

    /** Fewer letters may be a stamp or a page number over a picture of the real text. */
    private static final int ENOUGH_LETTERS = 100;

    /** Smaller pictures are logos and ornaments. */
    private static final double PICTURE_AREA = 0.04;

    private final PDDocument document;
    private final PageRenderer renderer;
    private final ReadLimits limits;

    private PdfFile(PDDocument document, PictureDecoder pictures, ReadLimits limits) {
        this.document = document;
        this.renderer = new PageRenderer(document, pictures, limits);
        this.limits = limits;
    }

    static PdfFile open(byte[] content, PictureDecoder pictures, ReadLimits limits) throws UnreadableFileException {
        try {
            PDDocument document = Loader.loadPDF(content, "", null, null, IOUtils.createMemoryOnlyStreamCache());
            if (document.getNumberOfPages() == 0) {
                document.close();
                throw new UnreadableFileException(FileProblem.CORRUPT);
            }
            if (FormFields.areMoreThan(limits.text().formFields(), document)) {
                document.close();
                throw new UnreadableFileException(FileProblem.TOO_LARGE);
            }
            drawForm(document);
            return new PdfFile(document, pictures, limits);
        } catch (InvalidPasswordException e) {
            throw new UnreadableFileException(FileProblem.ENCRYPTED, e);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // Objects within objects without end exhaust the stack, and nothing else.
            throw new UnreadableFileException(FileProblem.CORRUPT, e);
        }
    }

    /** Programs that fill forms may leave it to the viewer to draw what they filled in; asking for the form does. */
    private static void drawForm(PDDocument document) {
        try {
            document.getDocumentCatalog().getAcroForm();
        } catch (RuntimeException e) {
            // A form that cannot be drawn takes nothing from the pages under it.
            return;
        }
    }

    @Override
    public int pageCount() {
        return document.getNumberOfPages();
    }

    @Override
    public @Nullable FileProblem problem() {
        return renderer.isImageMissing() ? FileProblem.CORRUPT : null;
    }

    @Override
    public PageContent page(int number) throws UnreadableFileException {
        try {
            return content(document.getPage(number - 1), number);
        } catch (DeclaredSize.TooLargeException | PageBudget.ExhaustedException e) {
            throw new UnreadableFileException(FileProblem.TOO_LARGE, e);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw new UnreadableFileException(FileProblem.CORRUPT, e);
        }
    }

    private PageContent content(PDPage page, int number) throws IOException, UnreadableFileException {
        PageInventory inventory =
                PageInventory.of(page, new DeclaredSize(limits.refusedPixels()), new PageBudget(limits.text()));
        if (inventory.isOneImage()) {
            return scan(page, inventory.images().get(0), number);
        }
        Glyphs glyphs = inventory.glyphs();
        if (glyphs.visible() < ENOUGH_LETTERS || glyphs.hidden() * 10 > glyphs.visible()) {
            return rendered(page, number, page.getRotation());
        }
        PageContent.Text text = TextLayer.of(page, document, number, glyphs);
        if (!Plausibility.isText(text.words().stream().map(Word::text).toList())) {
            return rendered(page, number, page.getRotation());
        }
        List<Box> pictured = inventory.images().stream()
                .filter(image -> image.area() > PICTURE_AREA)
                .map(image -> Upright.turned(image.box(), text.rotation()))
                .toList();
        if (inventory.paths().mayBeText()) {
            PageContent.Picture rendering = rendered(page, number, text.rotation());
            return new PageContent.Mixed(text, WithoutWords.of(rendering, text.words()), List.of(Box.PAGE));
        }
        return pictured.isEmpty()
                        && !inventory.mayBearInk()
                        && !inventory.paths().mayBeCode()
                ? text
                : new PageContent.Mixed(text, rendered(page, number, text.rotation()), pictured);
    }

    /** A page that is one image: rendering it could only lose detail. */
    private PageContent.Picture scan(PDPage page, PageInventory.Placed placed, int number)
            throws IOException, UnreadableFileException {
        if (!(placed.image() instanceof PDImageXObject image)
                || image.isStencil()
                || image.getSoftMask() != null
                || image.getMask() != null) {
            return rendered(page, number, page.getRotation());
        }
        PageImage decoded = renderer.decoded(image);
        double inches = placed.box().width() * page.getCropBox().getWidth() / POINTS_PER_INCH;
        double dpi = decoded.width() / inches;
        int turn = page.getRotation();
        return new PageContent.Picture(decoded.turned(turn), dpi >= 100 && dpi <= 1200 ? dpi : null, turn);
    }

    /** The page drawn, turned clockwise from how it is stored. */
    private PageContent.Picture rendered(PDPage page, int number, int turn) throws IOException {
        return rendered(page, number, turn, limits.dpi());
    }

    /** @param asked dots per inch; fewer are drawn of a page so large that they would fill the memory */
    private PageContent.Picture rendered(PDPage page, int number, int turn, double asked) throws IOException {
        PDRectangle box = page.getCropBox();
        double longEdge = Math.max(1, Math.max(box.getWidth(), box.getHeight()));
        double dpi = Math.min(asked, limits.longEdge() * POINTS_PER_INCH / longEdge);
        BufferedImage image = renderer.renderImageWithDPI(number - 1, (float) dpi, ImageType.RGB);
        return new PageContent.Picture(PageImage.of(Upright.turned(image, turn - page.getRotation())), dpi, turn);
    }

    @Override
    public Optional<PageContent.Picture> drawn(int number, int turn, double dpi) throws UnreadableFileException {
        try {
            return Optional.of(rendered(document.getPage(number - 1), number, turn, dpi));
        } catch (IOException | RuntimeException e) {
            throw new UnreadableFileException(FileProblem.CORRUPT, e);
        }
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
