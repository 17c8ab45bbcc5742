package fr.completude.sample.paper;

import java.util.Optional;

/** Something a paper can print. */
public sealed interface Value permits TextValue, DateValue, AmountValue, PersonValue, AddressValue {

    /**
     * How it looks where a placeholder stands; empty when there is nothing to print, such as the usage name of
     * somebody who has none.
     */
    Optional<Shown> show(Placeholder placeholder);
}
