package fr.completude.reporting;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;

import fr.completude.dossier.Finding;
import fr.completude.dossier.FindingStatus;
import fr.completude.dossier.Report;
import fr.completude.dossier.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * One dossier in the digest of a night.
 *
 * @param procedure its id; null when it could not be told
 * @param missing titles of the blocking requirements that fail, or that a person must look at when none fails
 * @param reportPath path of its {@code report.html} from the digest, with {@code /} between folders; null if none
 */
public record DigestRow(
        String dossier,
        @Nullable String mairie,
        @Nullable String procedure,
        @Nullable LocalDateTime appointment,
        Verdict verdict,
        List<String> missing,
        @Nullable String reportPath) {

    /** Soonest appointment first; dossiers without one last. */
    public static final Comparator<DigestRow> SOONEST_FIRST = Comparator.comparing(
                    DigestRow::appointment, Comparator.nullsLast(Comparator.<LocalDateTime>naturalOrder()))
            .thenComparing(row -> row.mairie() == null ? "" : row.mairie())
            .thenComparing(DigestRow::dossier);

    /** The row of a report. */
    public static DigestRow of(Report report, @Nullable String reportPath) {
        return new DigestRow(
                report.dossier(),
                report.mairie(),
                report.procedure(),
                report.appointment(),
                report.verdict(),
                missing(report),
                reportPath);
    }

    /**
     * The row of a report written earlier by {@link ReportJson}.
     *
     * @throws IOException when there is no such file, or it is no report
     */
    public static DigestRow read(Path reportJson, @Nullable String reportPath) throws IOException {
        return WrittenReport.row(Files.readString(reportJson), reportPath);
    }

    /** What to show as missing: titles of failing requirements; where none fails, of those a person must look at. */
    public static List<String> missing(Report report) {
        if (!report.failures().isEmpty()) {
            return report.failures().stream().map(Finding::title).toList();
        }
        return report.findings().stream()
                .filter(finding -> finding.blocking() && finding.status() == FindingStatus.TO_REVIEW)
                .map(Finding::title)
                .toList();
    }
}
