package fr.completude.checking.conditions;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import fr.completude.checking.checks.Role;
import fr.completude.checking.dates.Ages;
import fr.completude.checking.dates.DateRange;
import org.jspecify.annotations.Nullable;

/** When a rule applies. Closed: what is not here cannot be said in the matrix. */
public sealed interface Condition {

    /** No condition at all. */
    Condition ALWAYS = new AllOf(List.of());

    /** Name under which an unknown birth date is asked for. */
    String BIRTH = "naissance";

    /** Whether it holds for a dossier. */
    Truth in(Case dossier);

    /** Holds when every part does. */
    record AllOf(List<Condition> parts) implements Condition {
        @Override
        public Truth in(Case dossier) {
            Truth all = Truth.YES;
            for (Condition part : parts) {
                all = all.and(part.in(dossier));
                // What cannot matter any more is not asked: no presumption is made, and said, for nothing.
                if (all.isNo()) {
                    break;
                }
            }
            return all;
        }
    }

    /** Holds when one part does. */
    record AnyOf(List<Condition> parts) implements Condition {
        @Override
        public Truth in(Case dossier) {
            Truth any = Truth.NO;
            for (Condition part : parts) {
                any = any.or(part.in(dossier));
                if (any.isYes()) {
                    break;
                }
            }
            return any;
        }
    }

    /** Holds when the part does not. */
    record Not(Condition part) implements Condition {
        @Override
        public Truth in(Case dossier) {
            return part.in(dossier).not();
        }
    }

    /** A fact has one of these values. */
    record FactIs(String fact, Set<String> values) implements Condition {
        @Override
        public Truth in(Case dossier) {
            return dossier.fact(fact).map(v -> Truth.of(values.contains(v))).orElseGet(() -> Truth.openFor(fact));
        }
    }

    /** A number lies between two bounds, either of which may be absent. */
    record NumberIs(
            String fact,
            @Nullable BigDecimal atLeast,
            @Nullable BigDecimal lessThan) implements Condition {
        @Override
        public Truth in(Case dossier) {
            return dossier.fact(fact)
                    .map(BigDecimal::new)
                    .map(n -> Truth.of((atLeast == null || n.compareTo(atLeast) >= 0)
                            && (lessThan == null || n.compareTo(lessThan) < 0)))
                    .orElseGet(() -> Truth.openFor(fact));
        }
    }

    /** A date lies on or after one day and before another, either of which may be absent. */
    record DateIs(
            String fact, @Nullable LocalDate from, @Nullable LocalDate before) implements Condition {
        @Override
        public Truth in(Case dossier) {
            return dossier.fact(fact)
                    .map(LocalDate::parse)
                    .map(date -> Truth.of(between(date, from, before)))
                    .orElseGet(() -> Truth.openFor(fact));
        }
    }

    /** A date lies at least so long before the appointment. */
    record Elapsed(String fact, Period atLeast) implements Condition {
        @Override
        public Truth in(Case dossier) {
            Optional<LocalDate> reached =
                    dossier.fact(fact).map(LocalDate::parse).map(date -> date.plus(atLeast));
            reached.ifPresent(dossier::mayChangeFrom);
            return reached.map(day -> Truth.of(!dossier.day().isBefore(day))).orElseGet(() -> Truth.openFor(fact));
        }
    }

    /** The appointment lies on or after one day and before another. */
    record DayIs(@Nullable LocalDate from, @Nullable LocalDate before) implements Condition {
        @Override
        public Truth in(Case dossier) {
            Stream.of(from, before).flatMap(Stream::ofNullable).forEach(dossier::mayChangeFrom);
            return Truth.of(between(dossier.day(), from, before));
        }
    }

    /** Somebody of the dossier has, on the appointment day, at least so many full years. */
    record AgeAtLeast(int years, Role whose) implements Condition {
        @Override
        public Truth in(Case dossier) {
            Optional<DateRange> birth = dossier.birth(whose);
            // An age said by the name of the procedure is no birth date: it moves with the appointment.
            birth.filter(DateRange::isDay)
                    .map(range -> Ages.birthday(years, range.earliest()))
                    .ifPresent(dossier::mayChangeFrom);
            return birth.flatMap(range -> Ages.atLeast(years, dossier.day(), range))
                    .map(Truth::of)
                    .orElseGet(() -> Truth.openFor(birthOf(whose)));
        }
    }

    /** A piece of one of these types is among those brought. */
    record Holds(Set<String> types) implements Condition {
        @Override
        public Truth in(Case dossier) {
            return dossier.holds(types);
        }
    }

    /** Name under which the unknown birth date of somebody is asked for. */
    static String birthOf(Role role) {
        return role == Role.APPLICANT ? BIRTH : BIRTH + "_" + role.word();
    }

    private static boolean between(LocalDate day, @Nullable LocalDate from, @Nullable LocalDate before) {
        return (from == null || !day.isBefore(from)) && (before == null || day.isBefore(before));
    }
}
