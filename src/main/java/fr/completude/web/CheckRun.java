package fr.completude.web;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import fr.completude.accounts.Officer;
import fr.completude.dossier.Declaration;
import fr.completude.dossier.Dossier;
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
    private final Officer owner;
    private final Progress progress = new Progress();
    private final WatchedReader reader;
    private final List<Path> files = new ArrayList<>();
    private Declaration declaration;
    private Instant used;
    private boolean running;
    private boolean ended;
    private @Nullable Answer answer;

    CheckRun(Desk desk, String id, Officer owner, WorkFolder work, Declaration declaration) {
        this.desk = desk;
        this.id = id;
        this.owner = owner;
        this.work = work;
        this.reader = new WatchedReader(desk.reader(), progress);
        this.declaration = declaration;
        this.used = desk.clock().instant();
    }

    /**
     * What a check gave.
     *
     * @param pictures of the pages to show; the answer does not wait for them
     * @param of the files it was made from
     */
    record Answer(Recognised recognised, Report report, LatePictures pictures, List<Path> of) {}

    String id() {
        return id;
    }

    Officer owner() {
        return owner;
    }

    boolean isOf(Officer officer) {
        return owner.equals(officer);
    }

    /** A folder for uploads, gone with this check. */
    Path folder() {
        return work.path();
    }

    /** Takes this run for one check; whoever is told no may neither add files nor check. */
    synchronized boolean claim() {
        boolean free = !running && !ended;
        if (free) {
            progress.begin();
        }
        running = true;
        used = desk.clock().instant();
        return free;
    }

    /** As {@link #claim} when nobody asked for it since; it is to be closed then. */
    synchronized boolean claimUnused(Instant since) {
        boolean free = !running && used.isBefore(since);
        running |= free;
        return free;
    }

    /** Lets others claim it. */
    void release() {
        synchronized (this) {
            running = false;
            used = desk.clock().instant();
        }
        progress.over();
    }

    /** Nobody may claim it any more, and who looks on is told that nothing more comes. */
    void end() {
        synchronized (this) {
            ended = true;
        }
        progress.over();
    }

    /** Adds files; an answer made without them is none any more, unless they are withdrawn. */
    synchronized void add(List<Path> more) {
        files.addAll(more);
    }

    /** Takes back files that were added and will not be read. */
    synchronized void withdraw(List<Path> added) {
        files.removeAll(added);
    }

    synchronized Instant used() {
        return used;
    }

    synchronized List<String> names() {
        return files.stream().map(file -> String.valueOf(file.getFileName())).toList();
    }

    synchronized Declaration declaration() {
        return declaration;
    }

    synchronized boolean isRunning() {
        return running && !ended;
    }

    /** The answer for the files as they are now; empty while they are read, and when that failed. */
    synchronized Optional<Answer> answer() {
        used = desk.clock().instant();
        Answer known = answer;
        return running || known == null || !known.of().equals(files) ? Optional.empty() : Optional.of(known);
    }

    Progress progress() {
        return progress;
    }

    /** Reads what is new and judges. */
    void check() throws IOException {
        List<Path> now = files();
        Declaration declared = declaration();
        Dossier dossier = desk.reception().loose(name(declared), now, declared);
        DossierPipeline pipeline = new DossierPipeline(reader, desk.recogniser(), desk.judge());
        Checked checked = pipeline.checked(dossier, today());
        LatePictures pictures = new LatePictures(() -> pipeline.pictures(checked.recognised()));
        finished(new Answer(checked.recognised(), checked.report(), pictures, now));
    }

    /** What people call it. */
    private String name(Declaration declared) {
        String family =
                declared.applicant() == null ? null : declared.applicant().familyName();
        return family == null ? desk.messages().say("web.dossier") : family;
    }

    /** Takes the pictures of the answer there is, so that nobody waits for them later. */
    void takePictures() {
        Answer made = made();
        if (made != null) {
            made.pictures().get();
        }
    }

    private synchronized @Nullable Answer made() {
        return answer;
    }

    /**
     * Judges again by what is declared now; nothing is read.
     *
     * @return false when the files are being read, by what was declared before
     */
    synchronized boolean declare(Declaration now) {
        if (running) {
            return false;
        }
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
                    recognised,
                    new Judging(desk.judge()).report(recognised, today(), timing),
                    known.pictures(),
                    known.of());
        }
        return true;
    }

    private synchronized List<Path> files() {
        return List.copyOf(files);
    }

    private synchronized void finished(Answer made) {
        if (made.of().equals(files)) {
            answer = made;
        }
    }

    private LocalDate today() {
        return LocalDate.now(desk.clock());
    }

    void close() throws IOException {
        work.close();
    }
}
