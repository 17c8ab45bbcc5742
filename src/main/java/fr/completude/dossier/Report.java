package fr.completude.dossier;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** All that is said of one dossier. */
public record Report(
        String dossier,
        @Nullable String mairie,
        @Nullable String procedure,
        Matrix matrix,
        LocalDate checkedOn,
        @Nullable LocalDateTime appointment,
        Verdict verdict,
        List<Piece> pieces,
        List<Finding> findings,
        List<ReadFile> files,
        Timing timing) {

    /** The same report with other timings. */
    public Report timed(Timing other) {
        return new Report(
                dossier, mairie, procedure, matrix, checkedOn, appointment, verdict, pieces, findings, files, other);
    }

    /** Findings of a blocking requirement that fails. */
    public List<Finding> failures() {
        return findings.stream().filter(f -> f.blocking() && f.status().fails()).toList();
    }
}
