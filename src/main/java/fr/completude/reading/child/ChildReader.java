package fr.completude.reading.child;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import javax.imageio.ImageIO;

import fr.completude.dossier.FileProblem;
import fr.completude.dossier.Look;
import fr.completude.dossier.Page;
import fr.completude.dossier.PagePicture;
import fr.completude.dossier.SecondReading;
import fr.completude.dossier.UnreadPart;
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
    private final SecondLook secondLook;
    private final PageViewer pageViewer;
    private final StageClock clock;

    ChildReader(
            MediaTypes mediaTypes,
            FileOpener opener,
            PageReader pageReader,
            SecondLook secondLook,
            PageViewer pageViewer,
            StageClock clock) {
        this.mediaTypes = mediaTypes;
        this.opener = opener;
        this.pageReader = pageReader;
        this.secondLook = secondLook;
        this.pageViewer = pageViewer;
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
                new FileOpener(new PictureDecoder(leptonica), mediaTypes.join()),
                new PageReader(
                        leptonica, new PictureReader(leptonica, engines, clock), new TimedMeter(photos, clock), clock),
                new SecondLook(leptonica, engines),
                new PageViewer(leptonica),
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
            frames.send(new Frame.Finished(null, FileProblem.CORRUPT, List.of()));
            return;
        }
        String mediaType = mediaTypes.of(content);
        frames.send(readAs(mediaType, content, request, frames));
    }

    /** Looks again at parts of a file; what can no longer be read gives nothing. */
    List<SecondReading> again(Frame.LookRequest request) throws EngineException {
        List<SecondReading> readings = new ArrayList<>();
        Path location = Path.of(request.location());
        try {
            byte[] content = Files.readAllBytes(location);
            try (PagedFile file = opener.open(mediaTypes.of(content), content, request.limits())) {
                for (Page page : request.pages()) {
                    List<Look> here = request.looks().stream()
                            .filter(look -> look.page() == page.number())
                            .toList();
                    readings.addAll(again(file, page, here, request.limits()));
                }
            }
        } catch (IOException | UnreadableFileException e) {
            return readings;
        }
        return readings;
    }

    private List<SecondReading> again(PagedFile file, Page page, List<Look> looks, ReadLimits limits)
            throws EngineException {
        try {
            return secondLook.at(file.page(page.number()), page, looks, limits);
        } catch (UnreadableFileException e) {
            return SecondLook.nothing(looks);
        }
    }

    /** Shows pages of a file; what can no longer be read is not shown. */
    List<PagePicture> pictures(Frame.PictureRequest request) {
        List<PagePicture> pictures = new ArrayList<>();
        try {
            byte[] content = Files.readAllBytes(Path.of(request.location()));
            try (PagedFile file = opener.open(mediaTypes.of(content), content, request.limits())) {
                for (Page page : request.pages()) {
                    picture(file, page, request).ifPresent(pictures::add);
                }
            }
        } catch (IOException | UnreadableFileException e) {
            return pictures;
        }
        return pictures;
    }

    private Optional<PagePicture> picture(PagedFile file, Page page, Frame.PictureRequest request) {
        try {
            return pageViewer.view(file, page, request);
        } catch (UnreadableFileException e) {
            return Optional.empty();
        }
    }

    private Frame.Finished readAs(String mediaType, byte[] content, Frame.ReadRequest request, FrameStream frames)
            throws IOException, EngineException {
        try (PagedFile file = opener.open(mediaType, content, request.limits())) {
            frames.send(new Frame.Opened(mediaType, file.pageCount()));
            FileProblem problem = readPages(file, request, frames);
            List<UnreadPart> unread = file.unreadParts();
            return new Frame.Finished(mediaType, problem == null ? file.problem() : problem, unread);
        } catch (UnreadableFileException e) {
            return new Frame.Finished(mediaType, e.problem(), List.of());
        }
    }

    /** Reads page after page; of a file that holds others, one that cannot be read is left out and the next begun. */
    private @Nullable FileProblem readPages(PagedFile file, Frame.ReadRequest request, FrameStream frames)
            throws IOException, EngineException, UnreadableFileException {
        ReadLimits limits = request.limits();
        int last = Math.min(file.pageCount(), limits.pages());
        OcrBudget budget = new OcrBudget(limits.ocrPages());
        FileProblem problem = null;
        int number = request.firstPage();
        long letters = 0;
        while (number <= last && letters <= limits.text().fileLetters()) {
            try {
                PageContent content = file.page(number);
                int at = number;
                Page page = clock.in(Stage.LOOK, () -> pageReader.read(at, content, limits, budget));
                letters += page.words().stream()
                        .mapToInt(word -> word.text().length())
                        .sum();
                PagePart part = file.part(number);
                Page dated = file.takenOn(number).map(page::taken).orElse(page);
                frames.send(new Frame.PageRead(part == null ? dated : dated.in(part.name()), clock.taken()));
                number++;
            } catch (UnreadableFileException e) {
                PagePart part = file.part(number);
                if (part == null) {
                    throw e;
                }
                problem = problem == null ? e.problem() : problem;
                number = part.lastPage() + 1;
            }
        }
        if (number <= last) {
            return FileProblem.TOO_LARGE;
        }
        return last < file.pageCount() || budget.isExceeded() ? FileProblem.TOO_MANY_PAGES : problem;
    }
}
