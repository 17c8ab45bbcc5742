package fr.completude.web;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import fr.completude.dossier.Declaration;
import fr.completude.dossier.Dossier;
import fr.completude.dossier.PagePicture;
import fr.completude.dossier.Recognised;
import fr.completude.dossier.Report;
import fr.completude.dossier.Timing;
import fr.completude.intake.WorkFolder;
import fr.completude.pipeline.Checked;
import fr.completude.pipeline.DossierPipeline;
import fr.completude.pipeline.Judging;
import org.jspecify.annotations.Nullable;

/** One dossier checked on the web page: its files, what is declared, and what came of it so far. Thread-safe. */
final class CheckRun {

    private final Desk desk;
    private final String id;
    private final WorkFolder work;
    private final WatchedReader reader;
    private final List<Path> files = new ArrayList<>();
    private Declaration declaration;
    private Instant used;
    private boolean running;
    private @Nullable Answer answer;

    CheckRun(Desk desk, String id, WorkFolder work, Declaration declaration) {
        this.desk = desk;
        this.id = id;
        this.work = work;
        this.reader = new WatchedReader(desk.reader());
        this.declaration = declaration;
        this.used = desk.clock().instant();
    }

    /** What a check gave, with the pages to show. */
    record Answer(Recognised recognised, Report report, List<PagePicture> pictures) {}

    /** How far it is. */
    record Progress(int readFiles, int files, int pages) {}

    String id() {
        return id;
    }

    /** A folder for uploads, gone with this check. */
    Path folder() {
        return work.path();
    }

    /** Adds files. An answer made without them is none any more, whatever becomes of the check that follows. */
    synchronized void add(List<Path> more) {
        files.addAll(more);
        answer = null;
        running = true;
        used = desk.clock().instant();
    }

    synchronized List<String> names() {
        return files.stream().map(file -> String.valueOf(file.getFileName())).toList();
    }

    synchronized Declaration declaration() {
        return declaration;
    }

    synchronized boolean isRunning() {
        return running;
    }

    synchronized Optional<Answer> answer() {
        used = desk.clock().instant();
        return running ? Optional.empty() : Optional.ofNullable(answer);
    }

    synchronized Progress progress() {
        return new Progress(reader.files(), files.size(), reader.pages());
    }

    synchronized boolean isForgotten(Instant before) {
        return !running && used.isBefore(before);
    }

    /** Reads what is new and judges. */
    void check() throws IOException {
        try {
            List<Path> of = files();
            Dossier dossier = desk.reception().loose(desk.messages().say("web.dossier"), of, declaration());
            DossierPipeline pipeline = new DossierPipeline(reader, desk.recogniser(), desk.judge());
            Checked checked = pipeline.checked(dossier, today());
            finished(of, new Answer(checked.recognised(), checked.report(), pipeline.pictures(checked.recognised())));
        } finally {
            stopped();
        }
    }

    /** Judges again by what is declared now; nothing is read. */
    synchronized void declare(Declaration now) {
        declaration = now;
        Answer known = answer;
        if (known != null) {
            Recognised recognised = new Recognised(
                    known.recognised().dossier(),
                    now,
                    known.recognised().pieces(),
                    known.recognised().files());
            Timing timing = known.report().timing();
            answer = new Answer(
                    recognised, new Judging(desk.judge()).report(recognised, today(), timing), known.pictures());
        }
    }

    private synchronized List<Path> files() {
        return List.copyOf(files);
    }

    private synchronized void finished(List<Path> of, Answer made) {
        if (of.equals(files)) {
            answer = made;
        }
    }

    private synchronized void stopped() {
        running = false;
    }

    private LocalDate today() {
        return LocalDate.now(desk.clock());
    }

    void close() throws IOException {
        work.close();
    }
}
