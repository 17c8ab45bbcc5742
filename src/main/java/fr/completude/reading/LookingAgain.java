package fr.completude.reading;

import java.util.List;
import java.util.concurrent.CancellationException;

import fr.completude.dossier.Look;
import fr.completude.dossier.Page;
import fr.completude.dossier.ReadFile;
import fr.completude.dossier.SecondReading;
import fr.completude.reading.wire.Frame;

/**
 * A second look at parts of one file. It is made once: what a child dies or falls silent on stays as first read.
 */
record LookingAgain(ReadFile read, List<Look> looks, Supervisor supervisor, ReadingSettings settings) {

    List<SecondReading> run() {
        ChildProcess child = supervisor.ready();
        child.send(new Frame.LookRequest(
                read.source().location().toAbsolutePath().toString(), bare(), looks, settings.limits()));
        Answer answer = child.next(settings.pageTime());
        if (answer instanceof Answer.Said said && said.frame() instanceof Frame.Looked looked) {
            return looked.readings();
        }
        supervisor.replace();
        if (answer instanceof Answer.Interrupted || supervisor.isClosed()) {
            throw new CancellationException("Reading was cancelled.");
        }
        supervisor.warmUp();
        return List.of();
    }

    /** The pages looked at, with nothing but how they lie. */
    private List<Page> bare() {
        return read.pages().stream()
                .filter(page -> looks.stream().anyMatch(look -> look.page() == page.number()))
                .map(page -> new Page(
                        page.number(),
                        page.widthPx(),
                        page.heightPx(),
                        page.readBy(),
                        page.quality(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of()))
                .toList();
    }
}
