package fr.completude.checking;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import fr.completude.checking.checks.Role;
import fr.completude.checking.conditions.Case;
import fr.completude.checking.conditions.Truth;
import fr.completude.checking.dates.DateRange;
import fr.completude.checking.matrix.Deduction;
import fr.completude.checking.matrix.Matrix;
import fr.completude.checking.matrix.Profile;

/** A dossier nobody has brought yet: only what is said is known, any paper may come. */
final class PlannedCase implements Case {

    private static final String TERRITORY = "territoire";

    private final Matrix matrix;
    private final String procedure;
    private final Plan plan;
    private final Map<String, String> said = new LinkedHashMap<>();
    private final Set<String> beingTold = new HashSet<>();
    private final Set<String> presumed = new LinkedHashSet<>();
    private boolean adultPresumed;

    /**
     * Of one plan.
     *
     * @param procedure its id
     */
    PlannedCase(Matrix matrix, String procedure, Plan plan, Profile profile) {
        this.matrix = matrix;
        this.procedure = procedure;
        this.plan = plan;
        if (profile.territory() != null) {
            said.put(TERRITORY, profile.territory());
        }
        said.putAll(plan.facts());
    }

    /** What was presumed so far, in words. */
    Set<String> presumed() {
        return presumed;
    }

    @Override
    public Optional<String> fact(String name) {
        String value = said.get(name);
        if (value != null) {
            return Optional.of(value);
        }
        Deduction deduction = matrix.deductions().get(name);
        if (deduction == null || !beingTold.add(name)) {
            return Optional.empty();
        }
        Optional<String> told = deduction.steps().stream()
                .filter(step -> step.when().in(this).isYes())
                .map(Deduction.Step::value)
                .findFirst()
                .or(() -> Optional.ofNullable(deduction.presumption()).flatMap(this::presume));
        beingTold.remove(name);
        return told;
    }

    private Optional<String> presume(Deduction.Presumption presumption) {
        if (!presumption.concerns(procedure) || presumption.unless().in(this).isYes()) {
            return Optional.empty();
        }
        presumed.add(presumption.said());
        return Optional.of(presumption.value());
    }

    @Override
    public Truth holds(Set<String> types) {
        return types.isEmpty() ? Truth.NO : Truth.openFor(types.iterator().next());
    }

    @Override
    public Optional<DateRange> birth(Role role) {
        if (role != Role.APPLICANT) {
            return Optional.empty();
        }
        if (plan.birth() != null) {
            return Optional.of(DateRange.day(plan.birth()));
        }
        Optional<DateRange> stated = StatedAge.birth(matrix, plan.procedure(), plan.day());
        return stated.isPresent() ? stated : adult();
    }

    /** Most who ask are adults; who asks for a child says so, and the list says what it took for granted. */
    private Optional<DateRange> adult() {
        Optional<DateRange> adult = matrix.procedure(procedure).stream()
                .flatMap(known -> known.forAdults().stream())
                .findFirst()
                .flatMap(name -> StatedAge.birth(matrix, name, plan.day()));
        adultPresumed |= adult.isPresent();
        return adult;
    }

    /** Whether the applicant was taken for an adult for want of a birth date. */
    boolean adultPresumed() {
        return adultPresumed;
    }

    @Override
    public LocalDate day() {
        return plan.day();
    }
}
