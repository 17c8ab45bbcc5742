package fr.completude.web;

import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;

import fr.completude.dossier.Look;
import fr.completude.dossier.PagePicture;
import fr.completude.dossier.ReadFile;
import fr.completude.dossier.SecondReading;
import fr.completude.dossier.SourceFile;
import fr.completude.reading.DocumentReader;
import fr.completude.reading.PageListener;

/** Breaks on the first file it is given, and reads all others as another reader does. */
final class BreakingReader implements DocumentReader {

    private final DocumentReader reader;
    private final AtomicBoolean broken = new AtomicBoolean();

    BreakingReader(DocumentReader reader) {
        this.reader = reader;
    }

    @Override
    public ReadFile read(SourceFile source) {
        return read(source, PageListener.NONE);
    }

    @Override
    public ReadFile read(SourceFile source, PageListener listener) {
        if (broken.compareAndSet(false, true)) {
            throw new IllegalStateException("broken");
        }
        return reader.read(source, listener);
    }

    @Override
    public List<SecondReading> again(ReadFile file, List<Look> looks) {
        return reader.again(file, looks);
    }

    @Override
    public List<PagePicture> pictures(ReadFile file, Set<Integer> pages) {
        return reader.pictures(file, pages);
    }

    @Override
    public int mostPictures() {
        return reader.mostPictures();
    }
}
