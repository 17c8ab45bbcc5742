package fr.completude.reading;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingDeque;
import java.util.concurrent.CancellationException;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.stream.Stream;

import fr.completude.config.Installation;
import fr.completude.dossier.FileProblem;
import fr.completude.dossier.Look;
import fr.completude.dossier.PagePicture;
import fr.completude.dossier.ReadFile;
import fr.completude.dossier.SecondReading;
import fr.completude.dossier.SourceFile;
import fr.completude.reading.wire.StageTimes;

/**
 * Reads files in supervised child processes, one file a child at a time. A file that hangs, crashes or exhausts its
 * child costs that file only. Safe for use by several threads; {@link #read} waits until a child is free.
 */
public final class ReaderPool implements DocumentReader, AutoCloseable {

    private final ReadingSettings settings;
    private final List<Supervisor> all;
    /** The last used comes first, so that a single caller keeps one warm child and starts no other. */
    private final BlockingDeque<Supervisor> free;

    private ReaderPool(ReadingSettings settings, List<Supervisor> all) {
        this.settings = settings;
        this.all = all;
        this.free = new LinkedBlockingDeque<>(all);
    }

    /**
     * Opens a pool. The first child starts at once in the background, the others when they are needed.
     *
     * @param children how many files are read at the same time
     * @throws fr.completude.config.ConfigException with every mistake in {@code lecture.yaml}
     */
    public static ReaderPool start(Installation installation, int children) {
        return atRest(installation, children).warmedUp();
    }

    /**
     * Opens a pool that starts no child before there is something to read, for who may have nothing to read.
     *
     * @throws fr.completude.config.ConfigException with every mistake in {@code lecture.yaml}
     */
    public static ReaderPool atRest(Installation installation, int children) {
        ReadingSettings settings = ReadingSettings.load(installation.config());
        return atRest(new ChildCommand(installation, settings, ChildCommand.READER), children);
    }

    static ReaderPool start(ChildCommand command, int children) {
        return atRest(command, children).warmedUp();
    }

    private static ReaderPool atRest(ChildCommand command, int children) {
        TemporaryFolders.sweep();
        return new ReaderPool(
                command.settings(),
                Stream.generate(() -> new Supervisor(command)).limit(children).toList());
    }

    private ReaderPool warmedUp() {
        all.get(0).warmUp();
        return this;
    }

    /** Whether the last child that was to start did, wherever one was. */
    public boolean isWell() {
        return all.stream().allMatch(Supervisor::isWell);
    }

    @Override
    public ReadFile read(SourceFile source) {
        return read(source, PageListener.NONE);
    }

    @Override
    public ReadFile read(SourceFile source, PageListener listener) {
        if (source.bytes() == 0) {
            return ReadFile.unread(source, null, FileProblem.EMPTY, 0);
        }
        if (source.bytes() > settings.fileBytes()) {
            return ReadFile.unread(source, null, FileProblem.TOO_LARGE, 0);
        }
        Supervisor supervisor = takeFree();
        try {
            return new FileReading(source, supervisor, settings, listener).run();
        } finally {
            free.addFirst(supervisor);
        }
    }

    @Override
    public List<SecondReading> again(ReadFile read, List<Look> looks) {
        if (looks.isEmpty()) {
            return List.of();
        }
        Supervisor supervisor = takeFree();
        try {
            return new LookingAgain(read, looks, supervisor, settings).run();
        } finally {
            free.addFirst(supervisor);
        }
    }

    @Override
    public List<PagePicture> pictures(ReadFile read, Set<Integer> pages) {
        if (pages.isEmpty()) {
            return List.of();
        }
        Supervisor supervisor = takeFree();
        try {
            return new TakingPictures(read, pages, supervisor, settings).run();
        } finally {
            free.addFirst(supervisor);
        }
    }

    @Override
    public Duration dossierTime() {
        return settings.dossierTime();
    }

    @Override
    public int mostPictures() {
        return settings.pictures().pages();
    }

    private Supervisor takeFree() {
        try {
            return free.takeFirst();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("Interrupted while waiting for a reader.");
        }
    }

    /** Time the children spent by stage, on the pages they read. */
    public StageTimes spent() {
        return all.stream().map(Supervisor::spent).reduce(StageTimes.NONE, StageTimes::plus);
    }

    /** Ends all children; reads under way are cancelled. */
    @Override
    public void close() {
        all.forEach(Supervisor::close);
    }
}
