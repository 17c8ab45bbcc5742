package fr.completude.batch;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import fr.completude.dossier.Declaration;
import fr.completude.dossier.Dossier;
import fr.completude.dossier.FileProblem;
import fr.completude.dossier.Recognised;
import fr.completude.dossier.Report;
import fr.completude.dossier.Sha256;
import fr.completude.dossier.SourceFile;
import fr.completude.pipeline.Judging;
import fr.completude.reporting.EarlierReport;
import fr.completude.reporting.Imprint;
import fr.completude.reporting.NoticeFiles;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tells whether the report of an earlier night would be written again just as it is. Only a report with nothing owed is
 * ever known again: every file read wholly, every picture there, the letter made.
 *
 * @param judging knows what officers decided
 * @param reading fingerprint of what reads and recognises
 * @param rules short name of the program and the configuration; where it is empty none is
 * @param language of the reports
 */
record Standings(Judging judging, String reading, String rules, String language) {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    /**
     * Of a report just published.
     *
     * @return null when another night is to judge anew
     */
    @Nullable
    Standing of(Examination examination, ReportFiles files, Grounds grounds, Path folder) throws IOException {
        Recognised recognised = examination.recognised();
        Report report = examination.report();
        boolean letter = report.failures().isEmpty() || files.binary().containsKey(NoticeFiles.MAIL);
        if (rules.isEmpty()
                || recognised == null
                || !examination.isReadWholly()
                || !examination.allPictures()
                || !examination.setAside().isEmpty()
                || !letter) {
            return null;
        }
        int pages = recognised.files().stream()
                .mapToInt(file -> file.pages().size())
                .sum();
        return new Standing(
                grounds.basis(),
                grounds.elsewhere(),
                report.checkedOn(),
                report.turns(),
                Imprint.of(folder).hash(),
                pages);
    }

    /** What a judgement of it made from now on rests on; null when another night is to judge anew. */
    @Nullable
    String basis(Examination examination) {
        Recognised recognised = examination.recognised();
        if (rules.isEmpty() || recognised == null) {
            return null;
        }
        List<SourceFile> sources =
                recognised.files().stream().map(file -> file.source()).toList();
        return basis(new Dossier(recognised.dossier(), recognised.declaration(), sources));
    }

    /** The dossier as one whose report stands; empty when it would be another, or is not there whole. */
    Optional<Unchanged> unchanged(Dossier dossier, LocalDate day, Earlier earlier) {
        Standing standing = earlier.standing();
        if (standing == null
                || !reading.equals(earlier.reading())
                || !standing.holdsOn(day)
                || !rests(dossier, standing)) {
            return Optional.empty();
        }
        Optional<EarlierReport> report = EarlierReport.in(earlier.folder())
                .filter(there -> there.imprint().hash().equals(standing.imprint()));
        if (report.isEmpty()) {
            return Optional.empty();
        }
        Optional<Map<String, String>> texts =
                day.equals(standing.day()) ? Optional.of(Map.of()) : redated(report.get(), standing, day);
        return texts.map(
                redated -> new Unchanged(dossier, reading, earlier.row(), standing, report.get(), redated, day));
    }

    private static Optional<Map<String, String>> redated(EarlierReport report, Standing standing, LocalDate day) {
        try {
            return report.on(day, standing.day(), standing.pages());
        } catch (IOException e) {
            // It went, or is being written anew: judging says why.
            return Optional.empty();
        }
    }

    /** Whether a dossier is what a standing report rests on. */
    boolean rests(Dossier dossier, Standing standing) {
        return !rules.isEmpty() && basis(dossier).equals(standing.basis());
    }

    private String basis(Dossier dossier) {
        return Sha256.of(JSON.writeValueAsString(new Basis(
                rules,
                language,
                dossier.name(),
                dossier.declaration(),
                judging.decided(dossier),
                dossier.files().stream().map(Handed::of).toList())));
    }

    private record Basis(
            String rules,
            String language,
            String dossier,
            Declaration declaration,
            String decided,
            List<Handed> files) {}

    /** A file apart from where it lies. */
    private record Handed(
            String path,
            String sha256,
            long bytes,
            @Nullable FileProblem problem) {

        static Handed of(SourceFile file) {
            return new Handed(file.path(), file.sha256(), file.bytes(), file.problem());
        }
    }
}
