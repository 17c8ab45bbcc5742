package fr.completude.pipeline;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;

import fr.completude.checking.Judge;
import fr.completude.dossier.Dossier;
import fr.completude.dossier.FileProblem;
import fr.completude.dossier.Look;
import fr.completude.dossier.PagePicture;
import fr.completude.dossier.Piece;
import fr.completude.dossier.ReadFile;
import fr.completude.dossier.Recognised;
import fr.completude.dossier.Report;
import fr.completude.dossier.SecondReading;
import fr.completude.dossier.SourceFile;
import fr.completude.dossier.Timing;
import fr.completude.reading.DocumentReader;
import fr.completude.recognition.Recogniser;
import fr.completude.recognition.Recognition;

/**
 * The whole job: the files of a dossier are read, the pieces in them recognised, the requirements checked, and what
 * comes out is concluded into one report. Thread-safe.
 */
public final class DossierPipeline {

    private static final long NANOS_A_MILLI = 1_000_000;

    private final DocumentReader reader;
    private final Recogniser recogniser;
    private final Judging judging;
    private final LongSupplier nanoClock;

    public DossierPipeline(DocumentReader reader, Recogniser recogniser, Judge judge) {
        this(reader, recogniser, new Judging(judge));
    }

    public DossierPipeline(DocumentReader reader, Recogniser recogniser, Judging judging) {
        this(reader, recogniser, judging, System::nanoTime);
    }

    DossierPipeline(DocumentReader reader, Recogniser recogniser, Judging judging, LongSupplier nanoClock) {
        this.reader = reader;
        this.recogniser = recogniser;
        this.judging = judging;
        this.nanoClock = nanoClock;
    }

    /** As {@link #checked}, for those who want the report alone. */
    public Report check(Dossier dossier, LocalDate today) {
        return checked(dossier, today).report();
    }

    /**
     * Checks a dossier.
     *
     * @param today the day of the check; the rules look at the day of the appointment where one is declared
     */
    public Checked checked(Dossier dossier, LocalDate today) {
        long start = nanoClock.getAsLong();
        BooleanSupplier late =
                () -> nanoClock.getAsLong() - start > reader.dossierTime().toNanos();
        List<ReadFile> files = read(dossier.files(), late);
        Recognition recognition = recogniser.recognition(files);
        Map<String, List<Look>> looks = recognition.looks();
        Map<String, List<SecondReading>> seen = again(files, looks, late);
        List<Piece> completed = recognition.completed(seen);
        long read = nanoClock.getAsLong();
        Recognised recognised = new Recognised(dossier.name(), dossier.declaration(), completed, files);
        Report judged = judging.report(recognised, today, new Timing(0, 0, 0, 0));
        long end = nanoClock.getAsLong();
        boolean answered = seen.entrySet().stream()
                .allMatch(one -> one.getValue().size()
                        == looks.getOrDefault(one.getKey(), List.of()).size());
        return new Checked(recognised, judged.timed(timing(end - start, read - start, files)), answered);
    }

    /** Pictures of the pages a checked dossier rests on; its files must still be where they were. */
    public List<PagePicture> pictures(Recognised recognised) {
        return new ShownPages(reader).of(recognised);
    }

    /** How many pictures there are when the reader can make every one. */
    public int picturesWanted(Recognised recognised) {
        return new ShownPages(reader).count(recognised);
    }

    /** Reads as many files at a time as the reader has children: it makes the others wait. Their order is kept. */
    private List<ReadFile> read(List<SourceFile> files, BooleanSupplier late) {
        return files.parallelStream().map(file -> read(file, late)).toList();
    }

    /** Every file keeps within its own time, but a dossier may hold hundreds. */
    private ReadFile read(SourceFile file, BooleanSupplier late) {
        FileProblem problem = file.problem();
        if (problem == null && late.getAsBoolean()) {
            problem = FileProblem.TIMEOUT;
        }
        return problem == null ? reader.read(file) : ReadFile.unread(file, null, problem, 0);
    }

    /** A look that is owed is not taken late: the dossier counts as not wholly answered. */
    private Map<String, List<SecondReading>> again(
            List<ReadFile> files, Map<String, List<Look>> looks, BooleanSupplier late) {
        Map<String, List<SecondReading>> seen = new HashMap<>();
        for (ReadFile file : files) {
            List<Look> here = looks.getOrDefault(file.source().path(), List.of());
            if (!here.isEmpty()) {
                seen.put(file.source().path(), late.getAsBoolean() ? List.of() : reader.again(file, here));
            }
        }
        return seen;
    }

    private static Timing timing(long totalNanos, long readNanos, List<ReadFile> files) {
        return new Timing(
                totalNanos / NANOS_A_MILLI,
                readNanos / NANOS_A_MILLI,
                Conclusion.ocrPages(files),
                Conclusion.rememberedPages(files));
    }
}
