package fr.completude.reporting;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import fr.completude.dossier.Finding;
import fr.completude.dossier.FindingStatus;
import fr.completude.dossier.Report;
import org.jspecify.annotations.Nullable;

/** A dossier judged again: what was kept of the first time, and the report of the second. */
public record Rejudgement(Kept before, Report after) {

    /** Whether verdict or any requirement comes out otherwise. */
    public boolean changed() {
        return before.verdict() != after.verdict() || !changes().isEmpty();
    }

    /** The requirements that come out otherwise, in the order of the second report, then those that are gone. */
    public List<Change> changes() {
        List<Change> changes = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Finding finding : after.findings()) {
            FindingStatus earlier = before.findings().get(finding.requirement());
            boolean first = seen.add(finding.requirement());
            if (first && !same(earlier, finding.status())) {
                changes.add(new Change(
                        finding.requirement(),
                        finding.title(),
                        earlier,
                        finding.status(),
                        finding.message(),
                        finding.remedy()));
            }
        }
        before.findings().forEach((requirement, status) -> {
            if (!seen.contains(requirement) && !same(status, null)) {
                changes.add(new Change(requirement, requirement, status, null, "", null));
            }
        });
        return changes;
    }

    /** A requirement that is not there and one that does not apply are the same to the applicant. */
    private static boolean same(@Nullable FindingStatus a, @Nullable FindingStatus b) {
        return Objects.requireNonNullElse(a, FindingStatus.NOT_APPLICABLE)
                == Objects.requireNonNullElse(b, FindingStatus.NOT_APPLICABLE);
    }

    /**
     * One requirement that comes out otherwise.
     *
     * @param before null when it was not asked for
     * @param after null when it is no longer asked for
     * @param message why, in one sentence; empty when it is no longer asked for
     */
    public record Change(
            String requirement,
            String title,
            @Nullable FindingStatus before,
            @Nullable FindingStatus after,
            String message,
            @Nullable String remedy) {}
}
