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
        try (PDDocument document = Loader.loadPDF(printed)) {
            Shots shots = new Shots(stack, new PDFRenderer(document), degradation.get());
            return stack.render().equals("phone") ? photos(shots) : List.of(scan(shots));
        }
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

    /** The pages of a stack as a machine sees them, one at a time: pictures of pages are large. */
    private record Shots(PaperStack stack, PDFRenderer renderer, Degradation degradation) {

        List<StackedPage> pages() {
            return stack.pages();
        }

        int dpi(StackedPage page) {
            return degradation.dpi(page.holdsCards());
        }

        Shot of(int page, SplittableRandom random) throws IOException {
            int dpi = dpi(pages().get(page));
            return degradation.shoot(renderer.renderImageWithDPI(page, dpi, ImageType.RGB), random);
        }
    }

    private MadeFile scan(Shots shots) throws IOException {
        String path = "scan-" + scans++ + ".pdf";
        List<MadeRegion> content = new ArrayList<>();
        try (PDDocument document = new PDDocument()) {
            for (int i = 0; i < shots.pages().size(); i++) {
                StackedPage page = shots.pages().get(i);
                Shot shot = shots.of(i, random.split());
                BufferedImage image = Turn.by(page.turn(), shot.image());
                add(document, image, shots.dpi(page), shots.degradation().quality());
                content.addAll(regions(page, path, i + 1, shot));
            }
            byte[] bytes = PaperPress.bytes(document, "Numériseur de bureau (exemple inventé)");
            return Damage.of(
                    shots.stack().damage(),
                    new MadeFile(path, bytes, shots.pages().size(), null, content));
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

    private List<MadeFile> photos(Shots shots) throws IOException {
        List<MadeFile> files = new ArrayList<>();
        for (int i = 0; i < shots.pages().size(); i++) {
            String path = "IMG_" + photos++ + ".jpg";
            StackedPage page = shots.pages().get(i);
            Shot shot = shots.of(i, random.split());
            byte[] bytes = Jpeg.bytes(
                    Turn.by(page.turn(), shot.image()), shots.degradation().quality(), 72);
            List<MadeRegion> content = regions(page, path, 1, shot);
            files.add(Damage.of(shots.stack().damage(), new MadeFile(path, bytes, 1, null, content)));
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
