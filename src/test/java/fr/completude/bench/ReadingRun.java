package fr.completude.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

import fr.completude.config.Installation;
import fr.completude.dossier.Look;
import fr.completude.dossier.Piece;
import fr.completude.dossier.ReadFile;
import fr.completude.dossier.SecondReading;
import fr.completude.reading.DocumentReader;
import fr.completude.reading.ReaderPool;
import fr.completude.reading.RememberingReader;
import fr.completude.reading.wire.StageTimes;
import fr.completude.recognition.Recogniser;
import fr.completude.recognition.Recognition;

/**
 * All dossiers read and recognised once, as a night does it: children started, hashes taken, readings kept.
 *
 * @param seconds wall time, start of the children included
 * @param cpu seconds of processor time of the children, 0 where unknown
 * @param recognition seconds spent recognising, in all threads together
 * @param again seconds spent waiting for second looks, in all threads together
 * @param looks how many second looks there were
 * @param peak MiB of the parent, -1 where unknown
 * @param children MiB of each child, by process number
 */
record ReadingRun(
        int workers,
        double seconds,
        double cpu,
        double recognition,
        double again,
        long looks,
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
        AtomicLong lookingAgain = new AtomicLong();
        AtomicLong looks = new AtomicLong();
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
                        Recognition first = recogniser.recognition(files);
                        Map<String, List<Look>> wanted = first.looks();
                        long recognised = System.nanoTime();
                        Map<String, List<SecondReading>> seen = again(reader, files, wanted);
                        long seenAgain = System.nanoTime();
                        List<Piece> pieces = first.completed(seen);
                        looks.addAndGet(
                                wanted.values().stream().mapToLong(List::size).sum());
                        lookingAgain.addAndGet(seenAgain - recognised);
                        recognising.addAndGet(recognised - read + System.nanoTime() - seenAgain);
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
                    lookingAgain.get() / 1e9,
                    looks.get(),
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

    private static Map<String, List<SecondReading>> again(
            DocumentReader reader, List<ReadFile> files, Map<String, List<Look>> wanted) {
        Map<String, List<SecondReading>> seen = new HashMap<>();
        for (ReadFile file : files) {
            List<Look> here = wanted.getOrDefault(file.source().path(), List.of());
            if (!here.isEmpty()) {
                seen.put(file.source().path(), reader.again(file, here));
            }
        }
        return seen;
    }

    double pagesASecond() {
        return pages / seconds;
    }
}
