package fr.completude.reading.child;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import javax.imageio.ImageIO;

import fr.completude.dossier.FileProblem;
import fr.completude.dossier.Look;
import fr.completude.dossier.Page;
import fr.completude.dossier.SecondReading;
import fr.completude.reading.child.photo.PhotoMeter;
import fr.completude.reading.wire.Frame;
import fr.completude.reading.wire.FrameStream;
import fr.completude.reading.wire.ReadLimits;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.jspecify.annotations.Nullable;

/** Reads the files asked for: opens each, reads page after page and tells the parent of each page as soon as it is read. */
final class ChildReader {

    private final MediaTypes mediaTypes;
    private final FileOpener opener;
    private final PageReader pageReader;
    private final SecondLook secondLook;

    ChildReader(MediaTypes mediaTypes, FileOpener opener, PageReader pageReader, SecondLook secondLook) {
        this.mediaTypes = mediaTypes;
        this.opener = opener;
        this.pageReader = pageReader;
        this.secondLook = secondLook;
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
        return new ChildReader(
                mediaTypes.join(),
                new FileOpener(new PictureDecoder(leptonica)),
                new PageReader(leptonica, new PictureReader(leptonica, engines), photos::measure),
                new SecondLook(leptonica, engines));
    }

    /** Reads a file and says how it went. */
    void read(Frame.ReadRequest request, FrameStream frames) throws IOException, EngineException {
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

    /** Looks again at parts of a file; what can no longer be read gives nothing. */
    List<SecondReading> again(Frame.LookRequest request) throws EngineException {
        List<SecondReading> readings = new ArrayList<>();
        Path location = Path.of(request.location());
        try {
            byte[] content = Files.readAllBytes(location);
            try (PagedFile file = opener.open(mediaTypes.of(content, location), content, request.limits())) {
                for (Page page : request.pages()) {
                    List<Look> here = request.looks().stream()
                            .filter(look -> look.page() == page.number())
                            .toList();
                    readings.addAll(secondLook.at(file.page(page.number()), page, here));
                }
            }
        } catch (IOException | UnreadableFileException e) {
            return readings;
        }
        return readings;
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
                frames.send(new Frame.PageRead(pageReader.read(number, file.page(number), limits, budget)));
            }
            return last < file.pageCount() || budget.isExceeded() ? FileProblem.TOO_MANY_PAGES : file.problem();
        } catch (UnreadableFileException e) {
            return e.problem();
        }
    }
}
