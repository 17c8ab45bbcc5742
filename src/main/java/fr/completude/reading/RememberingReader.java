package fr.completude.reading;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;

import fr.completude.config.Installation;
import fr.completude.dossier.Look;
import fr.completude.dossier.PagePicture;
import fr.completude.dossier.ReadFile;
import fr.completude.dossier.SecondReading;
import fr.completude.dossier.Sha256;
import fr.completude.dossier.SourceFile;

/**
 * Reads a file once: the same bytes, in another dossier or another night, cost nothing as long as engine, models and
 * settings are the same. Thread-safe; two threads that meet the same new bytes both read them.
 */
public final class RememberingReader implements DocumentReader {

    private final DocumentReader reader;
    private final ReadingMemory memory;
    private final Runnable forgetting;

    RememberingReader(DocumentReader reader, ReadingMemory memory, Runnable forgetting) {
        this.reader = reader;
        this.memory = memory;
        this.forgetting = forgetting;
    }

    /**
     * Over a reader, with the memory in a folder.
     *
     * @param folder of its own; made when missing
     * @throws fr.completude.config.ConfigException with every mistake in {@code lecture.yaml}
     */
    public static RememberingReader over(DocumentReader reader, Installation installation, Path folder, Clock clock) {
        MemorySettings settings = MemorySettings.load(installation.config());
        String fingerprint = Fingerprint.of(installation);
        Forgetting forgetting = new Forgetting(settings, clock);
        return new RememberingReader(
                reader,
                new ReadingMemory(folder.resolve(fingerprint), clock),
                () -> forgetting.in(folder, fingerprint));
    }

    /** Forgets what is too old or too much in the folder. Only for who is alone on it. */
    public void forgetTheOld() {
        forgetting.run();
    }

    @Override
    public ReadFile read(SourceFile source) {
        return memory.recall(source).orElseGet(() -> {
            ReadFile read = reader.read(source);
            // A file whose upload ended meanwhile is no longer what its hash says.
            if (isUnchanged(source)) {
                memory.keep(read);
            }
            return read;
        });
    }

    @Override
    public List<SecondReading> again(ReadFile read, List<Look> looks) {
        return memory.recall(read.source(), looks).orElseGet(() -> {
            List<SecondReading> seconds = reader.again(read, looks);
            if (isUnchanged(read.source())) {
                memory.keep(read.source(), looks, seconds);
            }
            return seconds;
        });
    }

    /** Whether these bytes have been read before, and would not be read now. */
    public boolean knows(SourceFile source) {
        return memory.holds(source);
    }

    /** Keeps a reading although another try might give more: the file is left alone for some days. */
    public void giveUp(ReadFile read) {
        memory.giveUp(read);
    }

    /** Reads the same bytes anew the next time. */
    public void forget(SourceFile source) {
        memory.forget(source);
    }

    /**
     * Pictures of pages are not kept: they would be copies of papers that nobody remembers to remove. Of portraits the
     * drawing with the measures is part of what was read, and is kept as long as that.
     */
    @Override
    public List<PagePicture> pictures(ReadFile read, Set<Integer> pages) {
        return reader.pictures(read, pages);
    }

    @Override
    public Duration dossierTime() {
        return reader.dossierTime();
    }

    @Override
    public int mostPictures() {
        return reader.mostPictures();
    }

    private static boolean isUnchanged(SourceFile source) {
        try {
            return Sha256.of(source.location()).equals(source.sha256());
        } catch (IOException e) {
            return false;
        }
    }
}
