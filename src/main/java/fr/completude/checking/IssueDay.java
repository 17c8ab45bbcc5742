package fr.completude.checking;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fr.completude.checking.checks.FreshnessCheck;
import fr.completude.checking.checks.Limit;
import fr.completude.checking.dates.Freshness;
import fr.completude.checking.matrix.Demand;
import fr.completude.checking.matrix.Matrix;
import fr.completude.checking.matrix.Profile;
import fr.completude.checking.matrix.Requirement;
import fr.completude.checking.matrix.Way;
import fr.completude.dossier.FieldName;
import fr.completude.dossier.Finding;

/** From which day on a paper must be dated that is brought for a finding. */
record IssueDay(Matrix matrix, Profile profile, LocalDate appointment) {

    /** Empty where the date does not matter, or depends on which paper is brought. */
    Optional<LocalDate> of(Finding finding) {
        Set<LocalDate> days =
                parts(finding).map(Way.Part::demand).flatMap(this::earliest).collect(Collectors.toSet());
        return days.size() == 1 ? days.stream().findFirst() : Optional.empty();
    }

    /** The lines of the matrix that ask for what the finding asks for. */
    private Stream<Way.Part> parts(Finding finding) {
        return requirements(finding).stream()
                .flatMap(papers -> papers.ways().stream())
                .flatMap(way -> way.parts().stream())
                .filter(part -> part.remedy().equals(finding.remedy()));
    }

    private List<Requirement.Papers> requirements(Finding finding) {
        return Stream.concat(matrix.contents().requirements().stream(), profile.extra().stream())
                .filter(requirement -> requirement.rule().equals(finding.rule()))
                .map(Requirement::body)
                .filter(Requirement.Papers.class::isInstance)
                .map(Requirement.Papers.class::cast)
                .toList();
    }

    private Stream<LocalDate> earliest(Demand demand) {
        return demand.checks().stream()
                .map(Demand.Scoped::check)
                .filter(FreshnessCheck.class::isInstance)
                .map(FreshnessCheck.class::cast)
                .filter(check -> check.date() == FieldName.ISSUED_ON && check.countedTo() == null)
                .flatMap(check -> length(check.limit()).stream())
                .map(length -> new Freshness(length, profile.edge()).earliest(appointment));
    }

    private Optional<Period> length(Limit limit) {
        if (limit instanceof Limit.Fixed fixed) {
            return Optional.of(fixed.length());
        }
        String name = ((Limit.Named) limit).value();
        Period own = profile.limits().get(name);
        return own != null
                ? Optional.of(own)
                : Optional.ofNullable(matrix.contents().values().get(name)).flatMap(v -> v.lengthOn(appointment));
    }
}
