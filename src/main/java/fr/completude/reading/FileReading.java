package fr.completude.reading;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;

import fr.completude.dossier.FileProblem;
import fr.completude.dossier.Page;
import fr.completude.dossier.ReadBy;
import fr.completude.dossier.ReadFile;
import fr.completude.dossier.SourceFile;
import fr.completude.dossier.UnreadPart;
import fr.completude.reading.wire.Frame;
import org.jspecify.annotations.Nullable;

/**
 * The reading of one file, over as many children as it takes: a page on which a child dies or falls silent is tried
 * again in a fresh one, and what earlier ones read is kept.
 */
final class FileReading {

    private final SourceFile source;
    private final Supervisor supervisor;
    private final ReadingSettings settings;
    private final PageListener listener;
    private final long start = System.nanoTime();

    private final List<Page> pages = new ArrayList<>();
    private @Nullable String mediaType;
    private int pageCount;
    private List<UnreadPart> unreadParts = List.of();
    private int deaths;

    FileReading(SourceFile source, Supervisor supervisor, ReadingSettings settings, PageListener listener) {
        this.source = source;
        this.supervisor = supervisor;
        this.settings = settings;
        this.listener = listener;
    }

    ReadFile run() {
        FileProblem problem = tryOnce();
        while (isRetryable(problem) && ++deaths < settings.attempts() && !left().isNegative()) {
            problem = tryOnce();
        }
        return new ReadFile(
                source,
                mediaType,
                pageCount,
                problem,
                List.copyOf(pages),
                Duration.ofNanos(System.nanoTime() - start).toMillis(),
                unreadParts,
                false);
    }

    private @Nullable FileProblem tryOnce() {
        ChildProcess child = supervisor.ready();
        child.send(new Frame.ReadRequest(
                source.location().toAbsolutePath().toString(),
                lastPage() + 1,
                settings.limits().afterOcrOf(ocrPages())));
        while (true) {
            Answer answer = child.next(shorter(settings.pageTime(), left()));
            if (answer instanceof Answer.Said said && said.frame() instanceof Frame.Opened opened) {
                mediaType = opened.mediaType();
                pageCount = opened.pageCount();
                listener.opened(pageCount);
            } else if (answer instanceof Answer.Said said
                    && said.frame() instanceof Frame.PageRead read
                    && read.page().number() > lastPage()) {
                pages.add(read.page());
                listener.read(read.page().number());
                supervisor.took(read.times());
            } else if (answer instanceof Answer.Said said && said.frame() instanceof Frame.Finished finished) {
                return finishedWith(child, finished);
            } else {
                return brokenOff(answer);
            }
        }
    }

    private @Nullable FileProblem finishedWith(ChildProcess child, Frame.Finished finished) {
        mediaType = finished.mediaType();
        unreadParts = finished.unreadParts();
        if (child.pagesRead() >= settings.childPages()) {
            supervisor.replace();
            supervisor.warmUp();
        }
        // A page left out before an earlier child died is known to no child any more.
        boolean silentlyShort = finished.problem() == null && pages.size() < pageCount;
        return silentlyShort ? FileProblem.CORRUPT : finished.problem();
    }

    private FileProblem brokenOff(Answer answer) {
        supervisor.replace();
        if (answer instanceof Answer.Interrupted || supervisor.isClosed()) {
            throw new CancellationException("Reading was cancelled.");
        }
        supervisor.warmUp();
        return answer instanceof Answer.Silence ? FileProblem.TIMEOUT : FileProblem.CRASHED;
    }

    private static boolean isRetryable(@Nullable FileProblem problem) {
        return problem == FileProblem.TIMEOUT || problem == FileProblem.CRASHED;
    }

    /** Number of the last page read; pages of unreadable parts before it were left out. */
    private int lastPage() {
        return pages.isEmpty() ? 0 : pages.get(pages.size() - 1).number();
    }

    private int ocrPages() {
        return (int) pages.stream().filter(page -> page.readBy() == ReadBy.OCR).count();
    }

    private Duration left() {
        return settings.fileTime().minusNanos(System.nanoTime() - start);
    }

    private static Duration shorter(Duration a, Duration b) {
        return a.compareTo(b) < 0 ? a : b;
    }
}
