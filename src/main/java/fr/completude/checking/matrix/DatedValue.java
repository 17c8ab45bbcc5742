package fr.completude.checking.matrix;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import fr.completude.dossier.Rule;
import org.jspecify.annotations.Nullable;

/**
 * A number of the law that changes with time: an amount, or a maximum age.
 *
 * @param by the fact whose value picks the amount (a territory); null when it is the same for all
 * @param steps by first day, oldest first
 */
public record DatedValue(
        String name, String title, Unit unit, @Nullable String by, List<Step> steps, Rule rule) {

    /** Key of the amount for every value of the fact that has none of its own. */
    static final String OTHERS = "autres";

    /** What the number counts. */
    public enum Unit {
        EUR,
        DAYS,
        MONTHS,
        YEARS
    }

    /** The numbers that hold from a day on, by value of the fact. */
    public record Step(LocalDate from, Map<String, BigDecimal> numbers) {}

    /** The number for a value of the fact on a day; empty before the first step. */
    public Optional<BigDecimal> on(LocalDate day, String value) {
        return steps.stream()
                .filter(step -> !step.from().isAfter(day))
                .reduce((earlier, later) -> later)
                .map(step -> step.numbers().getOrDefault(value, step.numbers().get(OTHERS)));
    }

    /** The number as a length of time. */
    public Optional<Period> lengthOn(LocalDate day) {
        return on(day, OTHERS).map(n -> switch (unit) {
            case DAYS -> Period.ofDays(n.intValueExact());
            case MONTHS -> Period.ofMonths(n.intValueExact());
            case YEARS -> Period.ofYears(n.intValueExact());
            case EUR -> throw new IllegalStateException(name + " is an amount, not a length.");
        });
    }
}
