package fr.completude.checking;

import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fr.completude.checking.checks.Check;
import fr.completude.checking.checks.FreshnessCheck;
import fr.completude.checking.checks.Limit;
import fr.completude.checking.checks.SeniorityCheck;
import fr.completude.checking.dates.Freshness;
import fr.completude.checking.matrix.Demand;
import fr.completude.checking.matrix.Matrix;
import fr.completude.checking.matrix.Profile;
import fr.completude.checking.matrix.Requirement;
import fr.completude.checking.matrix.Way;
import fr.completude.dossier.FieldName;
import fr.completude.dossier.Finding;
import fr.completude.dossier.PaperDay;

/** From which day on a paper must be dated that is brought for a finding. */
record IssueDay(Matrix matrix, Profile profile, LocalDate appointment) {

    /** Exceptions beyond these would bury the day. */
    private static final int MOST_EXEMPT = 2;

    /** Empty where the date matters for few papers only, or depends on which one is brought. */
    Optional<PaperDay> of(Finding finding) {
        List<Demand> demands = parts(finding).map(Way.Part::demand).toList();
        if (demands.stream().flatMap(demand -> demand.checks().stream()).anyMatch(one -> isHalf(one.check()))) {
            return Optional.empty();
        }
        Map<String, Set<Optional<LocalDate>>> days = new LinkedHashMap<>();
        demands.forEach(demand -> demand.types().forEach(type -> days.computeIfAbsent(type, any -> new HashSet<>())
                .add(earliest(demand, type))));
        Set<LocalDate> known = days.values().stream()
                .flatMap(Set::stream)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
        boolean one = known.size() == 1 && days.values().stream().allMatch(ofType -> ofType.size() == 1);
        List<String> exempt = days.entrySet().stream()
                .filter(type -> type.getValue().contains(Optional.<LocalDate>empty()))
                .map(Map.Entry::getKey)
                .toList();
        return one && exempt.size() <= MOST_EXEMPT && 2 * exempt.size() < days.size()
                ? Optional.of(new PaperDay(known.iterator().next(), exempt))
                : Optional.empty();
    }

    /** A day alone would say too little of a paper that may also be too recent, and too much where no rule refuses it. */
    private static boolean isHalf(Check check) {
        if (check instanceof SeniorityCheck old) {
            return old.date() == FieldName.ISSUED_ON;
        }
        return check instanceof FreshnessCheck fresh
                && fresh.date() == FieldName.ISSUED_ON
                && !fresh.whenPast().fails();
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
