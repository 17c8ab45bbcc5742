package fr.completude.web;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What operators are told by addresses of their own.
 *
 * @param vitals what the program lives by
 * @param metrics what the last night counted, in the text format of Prometheus; empty before the first
 */
public record Operations(List<Vital> vitals, Supplier<Optional<String>> metrics) {

    /** Where nothing is watched. */
    public static final Operations NONE = new Operations(List.of(), Optional::empty);
}
