package fr.completude.checking.conditions;

import java.util.Set;
import java.util.TreeSet;

/**
 * True, false, or open (Kleene's three values). An open one names the facts that leave it open, so that the right
 * question can be asked.
 *
 * @param open empty unless the value is {@link Value#OPEN}
 */
public record Truth(Value value, Set<String> open) {

    /** The three values. */
    public enum Value {
        YES,
        NO,
        OPEN
    }

    public static final Truth YES = new Truth(Value.YES, Set.of());
    public static final Truth NO = new Truth(Value.NO, Set.of());

    public static Truth of(boolean value) {
        return value ? YES : NO;
    }

    /** Open because of one fact. */
    public static Truth openFor(String fact) {
        return new Truth(Value.OPEN, Set.of(fact));
    }

    public boolean isYes() {
        return value == Value.YES;
    }

    public boolean isNo() {
        return value == Value.NO;
    }

    public boolean isOpen() {
        return value == Value.OPEN;
    }

    /** No as soon as one is no; yes when both are. */
    public Truth and(Truth other) {
        if (isNo() || other.isNo()) {
            return NO;
        }
        return isYes() && other.isYes() ? YES : openForBoth(other);
    }

    /** Yes as soon as one is yes; no when both are. */
    public Truth or(Truth other) {
        return not().and(other.not()).not();
    }

    public Truth not() {
        return switch (value) {
            case YES -> NO;
            case NO -> YES;
            case OPEN -> this;
        };
    }

    private Truth openForBoth(Truth other) {
        Set<String> facts = new TreeSet<>(open);
        facts.addAll(other.open);
        return new Truth(Value.OPEN, Set.copyOf(facts));
    }
}
