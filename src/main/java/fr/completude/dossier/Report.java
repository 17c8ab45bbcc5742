package fr.completude.dossier;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * All that is said of one dossier.
 *
 * @param turns first later day of check on which it may say something else than another date; null when it never does
 */
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
        List<Postponement> postponements,
        List<ReadFile> files,
        Timing timing,
        @Nullable LocalDate turns) {

    /** A report that says nothing of other appointment days. */
    public Report(
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
        this(
                dossier,
                mairie,
                procedure,
                matrix,
                checkedOn,
                appointment,
                verdict,
                pieces,
                findings,
                List.of(),
                files,
                timing,
                checkedOn.plusDays(1));
    }

    /** The same report with other timings. */
    public Report timed(Timing other) {
        return new Report(
                dossier,
                mairie,
                procedure,
                matrix,
                checkedOn,
                appointment,
                verdict,
                pieces,
                findings,
                postponements,
                files,
                other,
                turns);
    }

    /** Findings of a blocking requirement that fails. */
    public List<Finding> failures() {
        return findings.stream().filter(f -> f.blocking() && f.status().fails()).toList();
    }

    /** Last appointment day on which a complete dossier still is; empty when it is not complete, or has no end. */
    public Optional<LocalDate> completeUntil() {
        return verdict == Verdict.COMPLETE
                ? postponements.stream()
                        .filter(Postponement::blocking)
                        .map(Postponement::lastDay)
                        .min(Comparator.naturalOrder())
                : Optional.empty();
    }
}
