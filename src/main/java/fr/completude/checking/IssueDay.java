package fr.completude.checking;

import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
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

    /** Empty where the date does not matter for some paper, or depends on which one is brought. */
    Optional<LocalDate> of(Finding finding) {
        Set<Optional<LocalDate>> days = parts(finding)
                .map(Way.Part::demand)
                .flatMap(demand -> demand.types().stream().map(type -> earliest(demand, type)))
                .collect(Collectors.toSet());
        return days.size() == 1 ? days.iterator().next() : Optional.empty();
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

    /** The strictest of the limits on one type of paper; empty when there is none. */
    private Optional<LocalDate> earliest(Demand demand, String type) {
        return demand.checks().stream()
                .filter(scoped -> scoped.types().contains(type))
                .map(Demand.Scoped::check)
                .filter(FreshnessCheck.class::isInstance)
                .map(FreshnessCheck.class::cast)
                .filter(check -> check.date() == FieldName.ISSUED_ON && check.countedTo() == null)
                .flatMap(check -> length(check.limit()).stream())
                .map(length -> new Freshness(length, profile.edge()).earliest(appointment))
                .max(Comparator.naturalOrder());
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
