package fr.completude.batch;

import java.time.LocalDate;
import java.util.List;

import fr.completude.config.ConfigProblem;
import fr.completude.dossier.Finding;
import fr.completude.dossier.FindingStatus;
import fr.completude.dossier.Matrix;
import fr.completude.dossier.Report;
import fr.completude.dossier.Rule;
import fr.completude.dossier.Timing;
import fr.completude.dossier.Verdict;
import fr.completude.language.Messages;
import org.jspecify.annotations.Nullable;

/** Reports of dossiers that could not be checked: a person has to, and is told why. Never complete, never incomplete. */
public final class ProblemReport {

    private static final String DECLARATION = "dossier.yaml";

    private final Messages messages;
    private final Matrix matrix;

    /** Reports that name the matrix the dossier would have been judged by. */
    public ProblemReport(Messages messages, Matrix matrix) {
        this.messages = messages;
        this.matrix = matrix;
    }

    /** What was declared cannot be relied on. */
    Report wrongDeclaration(InboxEntry entry, List<ConfigProblem> mistakes, LocalDate day) {
        return report(
                entry,
                day,
                mistakes.stream()
                        .map(mistake ->
                                finding(mistake.toString(), messages.say("batch.correct-declaration"), mistake.line()))
                        .toList());
    }

    /** The program failed on the dossier. */
    Report givenUp(InboxEntry entry, LocalDate day) {
        return report(entry, day, List.of(finding(messages.say("batch.given-up"), null, 1)));
    }

    /** The dossier left the inbox after it was registered. */
    Report withdrawn(InboxEntry entry, LocalDate day) {
        return report(entry, day, List.of(finding(messages.say("batch.withdrawn"), null, 1)));
    }

    /** Somebody was still writing to the dossier. */
    Report unsettled(InboxEntry entry, LocalDate day) {
        return report(entry, day, List.of(finding(messages.say("batch.unsettled"), null, 1)));
    }

    private Finding finding(String message, @Nullable String remedy, int line) {
        return new Finding(
                "dossier",
                messages.say("batch.dossier-title"),
                "dossier",
                FindingStatus.TO_REVIEW,
                true,
                List.of(),
                message,
                remedy,
                List.of(),
                null,
                new Rule(DECLARATION, Math.max(1, line), new Rule.Source(DECLARATION, null, null)));
    }

    private Report report(InboxEntry entry, LocalDate day, List<Finding> findings) {
        return new Report(
                entry.name(),
                entry.mairie(),
                null,
                matrix,
                day,
                entry.appointment(),
                Verdict.TO_REVIEW,
                List.of(),
                findings,
                List.of(),
                new Timing(0, 0, 0, 0));
    }
}
