package fr.completude.checking.checks;

import java.time.Period;

/** A length of time in a rule: written there, or a dated value that commune profiles may change. */
public sealed interface Limit {

    /** Written in the rule. */
    record Fixed(Period length) implements Limit {}

    /** Name of a dated value. */
    record Named(String value) implements Limit {}
}
