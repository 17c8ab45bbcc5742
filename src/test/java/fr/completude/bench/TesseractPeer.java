package fr.completude.bench;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import javax.imageio.ImageIO;

import fr.completude.dossier.Page;
import fr.completude.dossier.ReadFile;
import fr.completude.recognition.Recogniser;

/**
 * The command line of Tesseract over all page images, two at a time with one thread each. It writes words with boxes,
 * from which our own recognition takes the fields, so that the text of both is measured alike.
 */
final class TesseractPeer {

    private final Tool tool;
    private final Path out;

    TesseractPeer(Tool tool, Path out) {
        this.tool = tool;
        this.out = out;
    }

    PeerRun run(List<PageImage> images, Recogniser recogniser, ReadingRun ours)
            throws IOException, InterruptedException {
        Progress.say("tesseract over %d page images", images.size());
        AtomicInteger failures = new AtomicInteger();
        double cpu = ProcessFigures.endedChildrenCpu();
        Files.createDirectories(out);
        Commands commands = new Commands();
        for (int i = 0; i < images.size(); i++) {
            Path picture = images.get(i).picture();
            Path text = out.resolve(String.valueOf(i));
            commands.add(() -> {
                if (tool.run(arguments(picture, text), true) != 0) {
                    failures.incrementAndGet();
                }
            });
        }
        double seconds = commands.run(2);
        double used = ProcessFigures.endedChildrenCpu() - cpu;
        return new PeerRun(
                "tesseract", tool.version(), ours, seconds, used, failures.get(), accuracy(images, recogniser));
    }

    private static List<String> arguments(Path picture, Path text) {
        return List.of(picture.toString(), text.toString(), "-l", "fra", "--dpi", "200", "-c", "tessedit_create_tsv=1");
    }

    private Accuracy accuracy(List<PageImage> images, Recogniser recogniser) throws IOException {
        Map<BenchDossier, Map<Path, List<Page>>> read = new LinkedHashMap<>();
        for (int i = 0; i < images.size(); i++) {
            PageImage image = images.get(i);
            Path text = out.resolve(i + ".tsv");
            if (Files.exists(text)) {
                read.computeIfAbsent(image.dossier(), d -> new LinkedHashMap<>())
                        .computeIfAbsent(image.file(), f -> new ArrayList<>())
                        .add(page(image, Files.readString(text)));
            }
        }
        Accuracy accuracy = new Accuracy();
        for (Map.Entry<BenchDossier, Map<Path, List<Page>>> dossier : read.entrySet()) {
            List<ReadFile> files = new ArrayList<>();
            for (Map.Entry<Path, List<Page>> file : dossier.getValue().entrySet()) {
                files.add(new ReadFile(
                        BenchDossier.source(file.getKey()),
                        "image/png",
                        file.getValue().size(),
                        null,
                        file.getValue(),
                        0));
            }
            accuracy.add(FieldResult.of(dossier.getKey(), recogniser.recognise(files)), List.of());
        }
        return accuracy;
    }

    private static Page page(PageImage image, String tsv) throws IOException {
        BufferedImage picture = ImageIO.read(image.picture().toFile());
        return TsvPage.of(tsv, image.number(), picture.getWidth(), picture.getHeight());
    }
}
