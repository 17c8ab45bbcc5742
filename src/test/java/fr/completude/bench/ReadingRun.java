package fr.completude.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

import fr.completude.config.Installation;
import fr.completude.dossier.Piece;
import fr.completude.dossier.ReadFile;
import fr.completude.reading.DocumentReader;
import fr.completude.reading.ReaderPool;
import fr.completude.reading.RememberingReader;
import fr.completude.reading.wire.StageTimes;
import fr.completude.recognition.Recogniser;

/**
 * All dossiers read and recognised once, as a night does it: children started, hashes taken, readings kept.
 *
 * @param seconds wall time, start of the children included
 * @param cpu seconds of processor time of the children, 0 where unknown
 * @param recognition seconds spent recognising, in all threads together
 * @param peak MiB of the parent, -1 where unknown
 * @param children MiB of each child, by process number
 */
record ReadingRun(
        int workers,
        double seconds,
        double cpu,
        double recognition,
        long pages,
        StageTimes stages,
        Accuracy accuracy,
        long peak,
        Map<Long, Long> children) {

    /**
     * Reads and recognises.
     *
     * @param memory where readings are kept and found
     */
    static ReadingRun of(
            Installation installation, Recogniser recogniser, List<BenchDossier> dossiers, int workers, Path memory)
            throws IOException, InterruptedException {
        double cpu = ProcessFigures.endedChildrenCpu();
        AtomicLong pages = new AtomicLong();
        AtomicLong recognising = new AtomicLong();
        Accuracy accuracy = new Accuracy();
        long start = System.nanoTime();
        try (PeakMemory watched = PeakMemory.watch()) {
            double seconds;
            StageTimes stages;
            try (ReaderPool pool = ReaderPool.start(installation, workers)) {
                DocumentReader reader = RememberingReader.over(pool, installation, memory, Clock.systemUTC());
                Commands commands = new Commands();
                for (BenchDossier dossier : dossiers) {
                    commands.add(() -> {
                        List<ReadFile> files = read(reader, dossier);
                        pages.addAndGet(
                                files.stream().mapToLong(f -> f.pages().size()).sum());
                        long read = System.nanoTime();
                        List<Piece> pieces = recogniser.recognise(files);
                        recognising.addAndGet(System.nanoTime() - read);
                        accuracy.add(FieldResult.of(dossier, pieces), CodeResult.of(dossier, files));
                    });
                }
                commands.run(workers);
                seconds = (System.nanoTime() - start) / 1e9;
                stages = pool.spent();
            }
            return new ReadingRun(
                    workers,
                    seconds,
                    ProcessFigures.endedChildrenCpu() - cpu,
                    recognising.get() / 1e9,
                    pages.get(),
                    stages,
                    accuracy,
                    watched.own().orElse(-1),
                    watched.children());
        }
    }

    private static List<ReadFile> read(DocumentReader reader, BenchDossier dossier) throws IOException {
        List<ReadFile> files = new ArrayList<>();
        for (Path file : dossier.files()) {
            files.add(reader.read(BenchDossier.source(file)));
        }
        return files;
    }

    double pagesASecond() {
        return pages / seconds;
    }
}
