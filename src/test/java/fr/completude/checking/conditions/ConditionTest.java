package fr.completude.checking.conditions;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import fr.completude.checking.checks.Role;
import fr.completude.checking.dates.DateRange;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Kleene's logic, and what each condition asks. */
class ConditionTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final Condition A = new Condition.FactIs("a", Set.of("oui"));
    private static final Condition B = new Condition.FactIs("b", Set.of("oui"));

    @Test
    void anUnknownFactIsAskedForOnlyWhenItDecides() {
        assertThat(all(A, B).in(dossier(Map.of("a", "non")))).isEqualTo(Truth.NO);
        assertThat(all(A, B).in(dossier(Map.of("a", "oui"))).open()).containsExactly("b");
        assertThat(any(A, B).in(dossier(Map.of("a", "oui")))).isEqualTo(Truth.YES);
        assertThat(any(A, B).in(dossier(Map.of("a", "non"))).open()).containsExactly("b");
        assertThat(any(A, B).in(dossier(Map.of())).open()).containsExactlyInAnyOrder("a", "b");
        assertThat(new Condition.Not(A).in(dossier(Map.of())).isOpen()).isTrue();
        assertThat(new Condition.Not(A).in(dossier(Map.of("a", "non")))).isEqualTo(Truth.YES);
    }

    @Test
    void emptyAllHoldsAndEmptyAnyDoesNot() {
        assertThat(Condition.ALWAYS.in(dossier(Map.of()))).isEqualTo(Truth.YES);
        assertThat(any().in(dossier(Map.of()))).isEqualTo(Truth.NO);
    }

    @Test
    void numbersIncludeTheirLowerBoundAlone() {
        Condition bounds = new Condition.NumberIs("n", new BigDecimal("2"), new BigDecimal("5"));
        assertThat(bounds.in(dossier(Map.of("n", "2.0")))).isEqualTo(Truth.YES);
        assertThat(bounds.in(dossier(Map.of("n", "5")))).isEqualTo(Truth.NO);
        assertThat(bounds.in(dossier(Map.of("n", "1.99")))).isEqualTo(Truth.NO);
        assertThat(bounds.in(dossier(Map.of())).isOpen()).isTrue();
    }

    @Test
    void datesIncludeTheirFirstDayAlone() {
        LocalDate from = LocalDate.of(2025, 9, 10);
        Condition since = new Condition.DateIs("d", from, from.plusYears(1));
        assertThat(since.in(dossier(Map.of("d", "2025-09-09")))).isEqualTo(Truth.NO);
        assertThat(since.in(dossier(Map.of("d", "2025-09-10")))).isEqualTo(Truth.YES);
        assertThat(since.in(dossier(Map.of("d", "2026-09-10")))).isEqualTo(Truth.NO);
        assertThat(new Condition.DayIs(DAY, null).in(dossier(Map.of()))).isEqualTo(Truth.YES);
        assertThat(new Condition.DayIs(null, DAY).in(dossier(Map.of()))).isEqualTo(Truth.NO);
    }

    @Test
    void ageIsThatOfTheAppointmentDay() {
        Condition adult = new Condition.AgeAtLeast(18, Role.APPLICANT);
        assertThat(adult.in(born(LocalDate.of(2008, 11, 24)))).isEqualTo(Truth.YES);
        assertThat(adult.in(born(LocalDate.of(2008, 11, 25)))).isEqualTo(Truth.NO);
        assertThat(adult.in(born(null)).open()).containsExactly(Condition.BIRTH);
    }

    @Property
    void logicFollowsDeMorganAndIsSymmetric(@ForAll("truths") Truth a, @ForAll("truths") Truth b) {
        assertThat(a.and(b)).isEqualTo(b.and(a));
        assertThat(a.or(b)).isEqualTo(b.or(a));
        assertThat(a.and(b).not().value()).isEqualTo(a.not().or(b.not()).value());
        assertThat(a.not().not()).isEqualTo(a);
    }

    /** What is decided while a fact is open stays so whatever the fact turns out to be. */
    @Property
    void aDecisionNeverDependsOnWhatIsOpen(@ForAll("truths") Truth a, @ForAll("truths") Truth b) {
        Truth both = a.and(b);
        for (Truth settledA : settled(a)) {
            for (Truth settledB : settled(b)) {
                if (!both.isOpen()) {
                    assertThat(settledA.and(settledB)).isEqualTo(both);
                }
            }
        }
    }

    @Provide
    Arbitrary<Truth> truths() {
        return Arbitraries.of(Truth.YES, Truth.NO, Truth.openFor("x"), Truth.openFor("y"));
    }

    private static List<Truth> settled(Truth truth) {
        return truth.isOpen() ? List.of(Truth.YES, Truth.NO) : List.of(truth);
    }

    private static Condition all(Condition... parts) {
        return new Condition.AllOf(List.of(parts));
    }

    private static Condition any(Condition... parts) {
        return new Condition.AnyOf(List.of(parts));
    }

    private static Case dossier(Map<String, String> facts) {
        return new Facts(facts, null);
    }

    private static Case born(@Nullable LocalDate birth) {
        return new Facts(Map.of(), birth);
    }

    /** A dossier of facts alone. */
    private record Facts(
            Map<String, String> facts, @Nullable LocalDate born) implements Case {
        @Override
        public Optional<String> fact(String name) {
            return Optional.ofNullable(facts.get(name));
        }

        @Override
        public Truth holds(Set<String> types) {
            return Truth.NO;
        }

        @Override
        public Optional<DateRange> birth(Role role) {
            return Optional.ofNullable(born).map(DateRange::day);
        }

        @Override
        public LocalDate day() {
            return DAY;
        }
    }
}
