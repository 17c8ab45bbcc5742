package fr.completude.web;

import java.util.concurrent.CountDownLatch;

import fr.completude.dossier.FileProblem;
import fr.completude.dossier.ReadFile;
import fr.completude.dossier.SourceFile;
import fr.completude.reading.DocumentReader;
import fr.completude.reading.PageListener;

/** Reads nothing of any file: breaks on names that say so, and waits on others, opened or not, until told to go on. */
final class HeldReader implements DocumentReader {

    private final CountDownLatch go = new CountDownLatch(1);

    @Override
    public ReadFile read(SourceFile source) {
        if (source.path().contains("casse")) {
            throw new IllegalStateException("broken");
        }
        if (source.path().contains("attend")) {
            await();
        }
        return ReadFile.unread(source, null, FileProblem.UNSUPPORTED, 0);
    }

    @Override
    public ReadFile read(SourceFile source, PageListener listener) {
        if (source.path().contains("tarde")) {
            await();
        }
        listener.opened(2);
        listener.read(1);
        return read(source);
    }

    private void await() {
        try {
            go.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    void goOn() {
        go.countDown();
    }
}
