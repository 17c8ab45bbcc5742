package fr.completude.checking;

import java.math.BigDecimal;
import java.time.Period;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import fr.completude.checking.checks.AmountCheck;
import fr.completude.checking.checks.Check;
import fr.completude.checking.checks.ExpiryCheck;
import fr.completude.checking.checks.FreshnessCheck;
import fr.completude.checking.checks.Limit;
import fr.completude.checking.checks.SeniorityCheck;
import fr.completude.checking.checks.Shown;
import fr.completude.checking.dates.Freshness;
import fr.completude.checking.dates.Seniority;
import fr.completude.checking.dates.Validity;
import fr.completude.checking.matrix.DatedValue;
import fr.completude.checking.matrix.Demand;
import fr.completude.checking.matrix.Matrix;
import fr.completude.checking.matrix.Profile;
import fr.completude.dossier.FieldName;
import fr.completude.dossier.FindingStatus;
import fr.completude.language.Messages;

/** The figures of a wanted paper as they hold on the appointment day: dates, amounts, how many. */
final class PaperDetails {

    private final Matrix matrix;
    private final Profile profile;
    private final PlannedCase planned;
    private final Messages messages;

    PaperDetails(Matrix matrix, Profile profile, PlannedCase planned, Messages messages) {
        this.matrix = matrix;
        this.profile = profile;
        this.planned = planned;
        this.messages = messages;
    }

    /** One short sentence each. */
    List<String> of(Demand demand) {
        List<String> details = new ArrayList<>();
        if (demand.count() > 1) {
            details.add(messages.say("matrix.count", demand.count()));
        }
        if (demand.months() != null) {
            YearMonth month = YearMonth.from(planned.day());
            details.add(messages.say(
                    "matrix.months",
                    Shown.month(month.minusMonths(demand.months().from())),
                    Shown.month(month.minusMonths(demand.months().to()))));
        }
        for (Demand.Scoped scoped : demand.checks()) {
            detail(scoped.check())
                    .map(says -> says + scope(scoped.types(), demand.types()) + ".")
                    .ifPresent(details::add);
        }
        refused(demand).ifPresent(details::add);
        return details.stream().distinct().toList();
    }

    private Optional<String> detail(Check check) {
        if (check instanceof FreshnessCheck fresh) {
            return fresh(fresh);
        }
        if (check instanceof SeniorityCheck senior) {
            return length(senior.limit())
                    .map(limit -> messages.say("matrix.until", Shown.date(new Seniority(limit).latest(planned.day()))));
        }
        if (check instanceof ExpiryCheck expiry && expiry.countedTo() == null) {
            return length(expiry.grace())
                    .map(grace -> messages.say(
                            "matrix.expiry", Shown.date(new Validity(grace, profile.edge()).earliest(planned.day()))));
        }
        return check instanceof AmountCheck amount ? amount(amount.due()) : Optional.empty();
    }

    private Optional<String> fresh(FreshnessCheck fresh) {
        boolean certain = fresh.countedTo() == null
                && fresh.whenPast() == FindingStatus.EXPIRED
                && fresh.date() == FieldName.ISSUED_ON;
        return certain
                ? length(fresh.limit())
                        .map(limit -> messages.say(
                                "matrix.from",
                                Shown.date(new Freshness(limit, profile.edge()).earliest(planned.day()))))
                : Optional.empty();
    }

    private Optional<Period> length(Limit limit) {
        if (limit instanceof Limit.Fixed fixed) {
            return Optional.of(fixed.length());
        }
        String name = ((Limit.Named) limit).value();
        Period own = profile.limits().get(name);
        return own != null ? Optional.of(own) : value(name).lengthOn(planned.day());
    }

    private DatedValue value(String name) {
        return Objects.requireNonNull(matrix.contents().values().get(name), name);
    }

    /** The amount due, or each amount there is when what decides is not known. */
    private Optional<String> amount(String name) {
        DatedValue value = value(name);
        String by = value.by();
        Optional<String> fact = by == null ? Optional.of("") : planned.fact(by);
        if (fact.isPresent()) {
            return value.on(planned.day(), fact.get()).map(due -> messages.say("matrix.amount", Shown.amount(due)));
        }
        Set<BigDecimal> all = new LinkedHashSet<>();
        value.steps().stream()
                .filter(step -> !step.from().isAfter(planned.day()))
                .reduce((earlier, later) -> later)
                .ifPresent(step -> all.addAll(step.numbers().values()));
        String shown = all.stream().map(Shown::amount).collect(Collectors.joining(", "));
        return all.isEmpty() ? Optional.empty() : Optional.of(messages.say("matrix.amounts", shown));
    }

    /** « (sauf : titre de propriété) », or « (pour : pré-demande) »; empty when it holds for all types. */
    private String scope(Set<String> types, Set<String> all) {
        Set<String> left = new LinkedHashSet<>(all);
        left.removeAll(types);
        if (left.isEmpty()) {
            return "";
        }
        return left.size() <= types.size()
                ? " " + messages.say("matrix.except", labels(left))
                : " " + messages.say("matrix.only", labels(types));
    }

    private Optional<String> refused(Demand demand) {
        Set<String> types = new LinkedHashSet<>();
        demand.refusals().stream()
                .filter(refusal -> refusal.decision() == FindingStatus.NON_COMPLIANT
                        && refusal.subtypes().isEmpty()
                        && refusal.force().on(planned.day()))
                .forEach(refusal -> types.addAll(refusal.types()));
        return types.isEmpty() ? Optional.empty() : Optional.of(messages.say("matrix.refused", labels(types)));
    }

    private String labels(Set<String> types) {
        return types.stream().map(matrix.lexicon()::label).collect(Collectors.joining(", "));
    }
}
