package fr.completude.sample.file;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

import fr.completude.dossier.Box;
import fr.completude.dossier.Region;
import fr.completude.sample.degrade.Degradation;
import fr.completude.sample.degrade.Degradations;
import fr.completude.sample.degrade.Jpeg;
import fr.completude.sample.degrade.Shot;
import fr.completude.sample.paper.PaperPress;
import fr.completude.sample.paper.Placement;
import fr.completude.sample.paper.PrintedPage;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Turns stacks of pages into the files a person would upload. */
final class Uploader {

    private static final float POINTS_PER_INCH = 72;

    private final PaperPress press;
    private final SplittableRandom random;
    private int scans = 1;
    private int photos;

    Uploader(PaperPress press, SplittableRandom random) {
        this.press = press;
        this.random = random;
        this.photos = 1000 + random.nextInt(8000);
    }

    List<MadeFile> upload(PaperStack stack) throws IOException {
        List<PrintedPage> pages = stack.pages().stream().map(StackedPage::page).toList();
        byte[] printed = press.print(pages, "Complétude, exemple inventé");
        Optional<Degradation> degradation = Degradations.named(stack.render());
        if (degradation.isEmpty()) {
            return List.of(digital(stack, printed));
        }
        List<Shot> shots = shots(stack, printed, degradation.get());
        return stack.render().equals("phone")
                ? photos(stack, shots, degradation.get())
                : List.of(scan(stack, shots, degradation.get()));
    }

    private static MadeFile digital(PaperStack stack, byte[] printed) throws IOException {
        String path = stack.name() + ".pdf";
        List<MadeRegion> content = new ArrayList<>();
        for (int i = 0; i < stack.pages().size(); i++) {
            content.addAll(regions(stack.pages().get(i), path, i + 1, new Shot(blank(), 0, 0, 1, 1)));
        }
        return Damage.of(
                stack.damage(), new MadeFile(path, printed, stack.pages().size(), null, content));
    }

    private static BufferedImage blank() {
        return new BufferedImage(1, 1, BufferedImage.TYPE_BYTE_GRAY);
    }

    private List<Shot> shots(PaperStack stack, byte[] printed, Degradation degradation) throws IOException {
        List<Shot> shots = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(printed)) {
            PDFRenderer renderer = new PDFRenderer(document);
            for (int i = 0; i < stack.pages().size(); i++) {
                int dpi = degradation.dpi(stack.pages().get(i).holdsCards());
                BufferedImage page = renderer.renderImageWithDPI(i, dpi, ImageType.RGB);
                shots.add(degradation.shoot(page, random.split()));
            }
        }
        return shots;
    }

    private MadeFile scan(PaperStack stack, List<Shot> shots, Degradation degradation) throws IOException {
        String path = "scan-" + scans++ + ".pdf";
        List<MadeRegion> content = new ArrayList<>();
        try (PDDocument document = new PDDocument()) {
            for (int i = 0; i < shots.size(); i++) {
                StackedPage page = stack.pages().get(i);
                BufferedImage image = Turn.by(page.turn(), shots.get(i).image());
                add(document, image, degradation.dpi(page.holdsCards()), degradation.quality());
                content.addAll(regions(page, path, i + 1, shots.get(i)));
            }
            byte[] bytes = PaperPress.bytes(document, "Numériseur de bureau (exemple inventé)");
            return Damage.of(stack.damage(), new MadeFile(path, bytes, shots.size(), null, content));
        }
    }

    private static void add(PDDocument document, BufferedImage image, int dpi, float quality) throws IOException {
        float scale = POINTS_PER_INCH / dpi;
        PDRectangle size = new PDRectangle(image.getWidth() * scale, image.getHeight() * scale);
        PDPage page = new PDPage(size);
        document.addPage(page);
        byte[] jpeg = Jpeg.bytes(image, quality, dpi);
        try (PDPageContentStream stream = new PDPageContentStream(document, page)) {
            stream.drawImage(
                    JPEGFactory.createFromStream(document, new ByteArrayInputStream(jpeg)),
                    0,
                    0,
                    size.getWidth(),
                    size.getHeight());
        }
    }

    private List<MadeFile> photos(PaperStack stack, List<Shot> shots, Degradation degradation) throws IOException {
        List<MadeFile> files = new ArrayList<>();
        for (int i = 0; i < shots.size(); i++) {
            String path = "IMG_" + photos++ + ".jpg";
            StackedPage page = stack.pages().get(i);
            byte[] bytes = Jpeg.bytes(Turn.by(page.turn(), shots.get(i).image()), degradation.quality(), 72);
            List<MadeRegion> content = regions(page, path, 1, shots.get(i));
            files.add(Damage.of(stack.damage(), new MadeFile(path, bytes, 1, null, content)));
        }
        return files;
    }

    private static List<MadeRegion> regions(StackedPage page, String path, int number, Shot shot) {
        List<MadeRegion> regions = new ArrayList<>();
        List<Placement> placements = page.page().placements();
        for (int i = 0; i < placements.size(); i++) {
            Box onPaper = box(placements.get(i), page.page());
            Box seen = new Box(
                    shot.left() + onPaper.left() * shot.width(),
                    shot.top() + onPaper.top() * shot.height(),
                    onPaper.width() * shot.width(),
                    onPaper.height() * shot.height());
            regions.add(new MadeRegion(page.parts().get(i), new Region(path, number, seen)));
        }
        return regions;
    }

    private static Box box(Placement placement, PrintedPage page) {
        double width = Math.min(placement.paper().layout().width(), page.width());
        double height = Math.min(placement.paper().layout().height(), page.height());
        return new Box(
                placement.left() / page.width(),
                placement.top() / page.height(),
                width / page.width(),
                height / page.height());
    }
}
