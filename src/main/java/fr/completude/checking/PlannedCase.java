package fr.completude.checking;

import java.time.LocalDate;
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
import fr.completude.checking.matrix.Situation;
import fr.completude.dossier.FactDefinition;

/** A dossier nobody has brought yet: only what is said is known, any paper may come. */
final class PlannedCase implements Case {

    private final Matrix matrix;
    private final String procedure;
    private final Map<String, String> said;
    private final LocalDate day;
    private final Set<String> presumed = new LinkedHashSet<>();

    PlannedCase(Matrix matrix, String procedure, Map<String, String> said, LocalDate day) {
        this.matrix = matrix;
        this.procedure = procedure;
        this.said = said;
        this.day = day;
    }

    /** What was presumed so far, in words. */
    Set<String> presumed() {
        return presumed;
    }

    String question(String name) {
        Situation situation = matrix.contents().situations().get(name);
        FactDefinition fact = matrix.facts().get(name);
        return situation != null ? situation.question() : fact != null ? fact.question() : name;
    }

    @Override
    public Optional<String> fact(String name) {
        String value = said.get(name);
        if (value != null) {
            return Optional.of(value);
        }
        Deduction deduction = matrix.deductions().get(name);
        Deduction.Presumption presumption = deduction == null ? null : deduction.presumption();
        if (presumption == null
                || !presumption.concerns(procedure)
                || presumption.unless().in(this).isYes()) {
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
        return Optional.empty();
    }

    @Override
    public LocalDate day() {
        return day;
    }
}
