package fr.completude.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import fr.completude.dossier.Matrix;
import fr.completude.dossier.Report;
import fr.completude.dossier.Timing;
import fr.completude.dossier.Verdict;
import fr.completude.reporting.Digest;
import org.jspecify.annotations.Nullable;

/**
 * Stages without reading. A dossier is a text file: {@code complete}, {@code set-aside} or {@code broken}, then its
 * appointment if it has one. Every examination and every report adds a line to {@code log} beside the inbox.
 */
class SimulatedStages implements NightStages {

    private final Path log;

    SimulatedStages(Path log) {
        this.log = log;
    }

    /** Puts a dossier into an inbox. */
    static void dossier(Path inbox, String name, String content) throws IOException {
        Files.createDirectories(inbox);
        Files.writeString(inbox.resolve(name), content);
    }

    @Override
    public void survey(Path inbox, Consumer<InboxEntry> found) throws IOException {
        try (Stream<Path> files = Files.list(inbox)) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString();
                String[] words = Files.readString(file).split(" ", -1);
                found.accept(new InboxEntry(
                        name,
                        name,
                        "mairie-exemple",
                        words.length > 1 ? LocalDateTime.parse(words[1]) : null,
                        words[0].equals("stray") ? "Ce fichier est seul." : null));
            }
        }
    }

    @Override
    public Attempt examine(Path inbox, InboxEntry entry, LocalDate day, @Nullable Earlier earlier) throws IOException {
        note("examined", entry.name());
        String content = Files.readString(inbox.resolve(entry.path()));
        if (content.startsWith("broken")) {
            throw new IllegalStateException("A fault of the program.");
        }
        List<UnreadFile> setAside = content.startsWith("set-aside")
                ? List.of(new UnreadFile("scan 1.pdf", "corrupt", "Le fichier est abîmé."))
                : List.of();
        return new Examination(report(entry, day, Verdict.COMPLETE), setAside);
    }

    @Override
    public Examination unsettled(InboxEntry entry, LocalDate day) {
        return new Examination(report(entry, day, Verdict.TO_REVIEW), List.of());
    }

    @Override
    public Examination givenUp(InboxEntry entry, LocalDate day) {
        return new Examination(
                report(entry, day, Verdict.TO_REVIEW),
                List.of(new UnreadFile(entry.path(), "internal", "Le programme n'a pas su lire ce dossier.")));
    }

    static Report report(InboxEntry entry, LocalDate day, Verdict verdict) {
        return new Report(
                entry.name(),
                entry.mairie(),
                "cni-premiere",
                new Matrix("2026-11-01", "0"),
                day,
                entry.appointment(),
                verdict,
                List.of(),
                List.of(),
                List.of(),
                new Timing(0, 0, 0, 0));
    }

    @Override
    public ReportFiles files(Examination examination) {
        return new ReportFiles(Map.of(), Map.of());
    }

    @Override
    public void publish(Examination examination, ReportFiles files, Path folder) throws IOException {
        note("reported", examination.report().dossier());
        Files.createDirectories(folder);
        Files.writeString(
                folder.resolve("report.json"), examination.report().verdict().id());
    }

    @Override
    public Optional<String> keep(Unchanged unchanged, Path folder) throws IOException {
        throw new UnsupportedOperationException();
    }

    @Override
    public void publishDigest(Digest digest, Path dayFolder) throws IOException {
        List<String> lines = new ArrayList<>();
        digest.rows().forEach(row -> lines.add(row.dossier()));
        Files.write(dayFolder.resolve("digest.txt"), lines);
    }

    private synchronized void note(String what, String dossier) throws IOException {
        Files.writeString(log, what + " " + dossier + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
}
