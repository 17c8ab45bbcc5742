package fr.completude.web;

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

/** Reads the files of one check and counts them; a file read before, when another is added, is not read again. */
final class WatchedReader implements DocumentReader {

    private final DocumentReader reader;
    private final Map<String, ReadFile> read = new ConcurrentHashMap<>();

    WatchedReader(DocumentReader reader) {
        this.reader = reader;
    }

    @Override
    public ReadFile read(SourceFile source) {
        return read.computeIfAbsent(source.path() + "\n" + source.sha256(), key -> reader.read(source));
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

    /** Files read so far. */
    int files() {
        return read.size();
    }

    /** Pages read so far. */
    int pages() {
        return read.values().stream().mapToInt(file -> file.pages().size()).sum();
    }
}
