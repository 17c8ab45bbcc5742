package fr.completude.bench;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageInputStream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * The pages of all files as grey pictures of 200 dots per inch, for tools that read pictures only. Pages of PDF files
 * are rendered. An image file that states its resolution is brought to 200 dots per inch; one that does not, as photos
 * of telephones, keeps its pixels up to a long edge of 2,500, the size our own reading gives to OCR.
 */
final class PageImages {

    private static final int DPI = 200;
    private static final int LONG_EDGE = 2500;
    private static final double MM_PER_INCH = 25.4;
    /** Programs write less when they do not know. */
    private static final double LEAST_STATED = 100;

    private final Path folder;

    PageImages(Path folder) {
        this.folder = folder;
    }

    /** The pictures of all pages, made where they are not there yet. */
    List<PageImage> of(List<BenchDossier> dossiers) throws IOException, InterruptedException {
        Progress.say("page images at %d dpi", DPI);
        Commands commands = new Commands();
        dossiers.forEach(dossier -> commands.add(() -> of(dossier)));
        commands.runTwoAtATime();
        List<PageImage> all = new ArrayList<>();
        for (BenchDossier dossier : dossiers) {
            all.addAll(of(dossier));
        }
        return all;
    }

    private List<PageImage> of(BenchDossier dossier) throws IOException {
        List<PageImage> images = new ArrayList<>();
        for (Path file : dossier.files()) {
            Path own = folder.resolve(dossier.name()).resolve(String.valueOf(file.getFileName()));
            Path done = own.resolve("complete");
            if (!Files.exists(done)) {
                Files.createDirectories(own);
                write(file, own);
                Files.createFile(done);
            }
            for (int page = 1; Files.exists(picture(own, page)); page++) {
                images.add(new PageImage(dossier, file, page, picture(own, page)));
            }
        }
        return images;
    }

    private static Path picture(Path folder, int page) {
        return folder.resolve(page + ".png");
    }

    private static void write(Path file, Path folder) throws IOException {
        if (!file.toString().endsWith(".pdf")) {
            ImageIO.write(photo(file), "png", picture(folder, 1).toFile());
            return;
        }
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            PDFRenderer renderer = new PDFRenderer(document);
            for (int i = 0; i < document.getNumberOfPages(); i++) {
                BufferedImage page = renderer.renderImageWithDPI(i, DPI, ImageType.GRAY);
                ImageIO.write(page, "png", picture(folder, i + 1).toFile());
            }
        }
    }

    private static BufferedImage photo(Path file) throws IOException {
        try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
            ImageReader reader = ImageIO.getImageReaders(in).next();
            reader.setInput(in);
            BufferedImage image = reader.read(0);
            double dpi = statedDpi(reader.getImageMetadata(0));
            reader.dispose();
            return grey(image, scale(dpi, Math.max(image.getWidth(), image.getHeight())));
        }
    }

    static double scale(double dpi, int longEdge) {
        double wanted = dpi >= LEAST_STATED ? DPI / dpi : 1;
        return Math.min(wanted, (double) LONG_EDGE / longEdge);
    }

    private static double statedDpi(IIOMetadata metadata) {
        IIOMetadataNode root = (IIOMetadataNode) metadata.getAsTree("javax_imageio_1.0");
        IIOMetadataNode size = (IIOMetadataNode)
                root.getElementsByTagName("HorizontalPixelSize").item(0);
        return size == null ? 0 : MM_PER_INCH / Double.parseDouble(size.getAttribute("value"));
    }

    private static BufferedImage grey(BufferedImage image, double scale) {
        int width = (int) Math.round(image.getWidth() * scale);
        int height = (int) Math.round(image.getHeight() * scale);
        BufferedImage grey = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = grey.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        graphics.drawImage(image, 0, 0, width, height, null);
        graphics.dispose();
        return grey;
    }
}
