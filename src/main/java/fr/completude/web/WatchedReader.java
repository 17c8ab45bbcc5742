package fr.completude.web;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import fr.completude.dossier.Look;
import fr.completude.dossier.PagePicture;
import fr.completude.dossier.ReadFile;
import fr.completude.dossier.SecondReading;
import fr.completude.dossier.SourceFile;
import fr.completude.reading.DocumentReader;

/** Reads the files of one check and tells how far it is; a file read before, when another is added, is not read again. */
final class WatchedReader implements DocumentReader {

    private final DocumentReader reader;
    private final Progress progress;
    private final Map<String, ReadFile> known = new ConcurrentHashMap<>();

    WatchedReader(DocumentReader reader, Progress progress) {
        this.reader = reader;
        this.progress = progress;
    }

    @Override
    public ReadFile read(SourceFile source) {
        String key = source.path() + "\n" + source.sha256();
        ReadFile before = known.get(key);
        if (before != null) {
            progress.known(before);
            return before;
        }
        ReadFile read = reader.read(source, progress.of(source.path()));
        known.put(key, read);
        progress.read(read);
        return read;
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
    public Duration dossierTime() {
        return reader.dossierTime();
    }

    @Override
    public int mostPictures() {
        return reader.mostPictures();
    }
}
