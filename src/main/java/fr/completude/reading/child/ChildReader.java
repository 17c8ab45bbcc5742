package fr.completude.reading.child;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;

import javax.imageio.ImageIO;

import fr.completude.dossier.FileProblem;
import fr.completude.dossier.Page;
import fr.completude.reading.child.photo.PhotoMeter;
import fr.completude.reading.wire.Frame;
import fr.completude.reading.wire.FrameStream;
import fr.completude.reading.wire.ReadLimits;
import fr.completude.reading.wire.Stage;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.jspecify.annotations.Nullable;

/** Reads the files asked for: opens each, reads page after page and tells the parent of each page as soon as it is read. */
final class ChildReader {

    private final MediaTypes mediaTypes;
    private final FileOpener opener;
    private final PageReader pageReader;
    private final StageClock clock;

    ChildReader(MediaTypes mediaTypes, FileOpener opener, PageReader pageReader, StageClock clock) {
        this.mediaTypes = mediaTypes;
        this.opener = opener;
        this.pageReader = pageReader;
        this.clock = clock;
    }

    /**
     * Loads everything that reading needs.
     *
     * @param engineFolder with the folders {@code native} and {@code tessdata}
     * @throws EngineException if a part is missing
     */
    static ChildReader load(Path engineFolder) throws EngineException {
        ImageIO.setUseCache(false);
        CompletableFuture<MediaTypes> mediaTypes = CompletableFuture.supplyAsync(MediaTypes::new);
        FontMappers.set(new BundledFonts(engineFolder.resolve("fonts")));
        Leptonica leptonica = Leptonica.load();
        Engines engines = Engines.load(engineFolder.resolve("tessdata"));
        PhotoMeter photos = new PhotoMeter(engineFolder);
        StageClock clock = new StageClock(System::nanoTime);
        return new ChildReader(
                mediaTypes.join(),
                new FileOpener(new PictureDecoder(leptonica)),
                new PageReader(
                        leptonica,
                        new PictureReader(leptonica, engines, clock),
                        (image, dpi) -> clock.in(Stage.PHOTO, () -> photos.measure(image, dpi)),
                        clock),
                clock);
    }

    /** Reads a file and says how it went. */
    void read(Frame.ReadRequest request, FrameStream frames) throws IOException, EngineException {
        clock.restart();
        Path file = Path.of(request.location());
        byte[] content;
        try {
            content = Files.readAllBytes(file);
        } catch (IOException e) {
            frames.send(new Frame.Finished(null, FileProblem.CORRUPT));
            return;
        }
        String mediaType = mediaTypes.of(content, file);
        frames.send(new Frame.Finished(mediaType, readAs(mediaType, content, request, frames)));
    }

    private @Nullable FileProblem readAs(
            String mediaType, byte[] content, Frame.ReadRequest request, FrameStream frames)
            throws IOException, EngineException {
        ReadLimits limits = request.limits();
        try (PagedFile file = opener.open(mediaType, content, limits)) {
            frames.send(new Frame.Opened(mediaType, file.pageCount()));
            int last = Math.min(file.pageCount(), limits.pages());
            OcrBudget budget = new OcrBudget(limits.ocrPages());
            for (int number = request.firstPage(); number <= last; number++) {
                frames.send(page(number, file.page(number), limits, budget));
            }
            return last < file.pageCount() || budget.isExceeded() ? FileProblem.TOO_MANY_PAGES : file.problem();
        } catch (UnreadableFileException e) {
            return e.problem();
        }
    }

    private Frame.PageRead page(int number, PageContent content, ReadLimits limits, OcrBudget budget)
            throws EngineException {
        Page page = clock.in(Stage.LOOK, () -> pageReader.read(number, content, limits, budget));
        return new Frame.PageRead(page, clock.taken());
    }
}
