package fr.completude.web;

import java.time.Instant;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

/**
 * Something the program lives by, looked at whenever a probe asks. Never an exception; what takes too long counts as
 * failing.
 *
 * @param name word for programs
 */
public record Vital(String name, Supplier<Sign> look) {

    /** How it is with it. */
    public enum State {
        WELL,
        FAILING,
        /** Nothing is known, or nothing was asked for yet. */
        UNKNOWN
    }

    /**
     * What was seen.
     *
     * @param reason in a sentence for people, without a name of a dossier
     * @param at of when it is; null for this moment
     */
    public record Sign(State state, String reason, @Nullable Instant at) {

        public static Sign of(State state, String reason) {
            return new Sign(state, reason, null);
        }
    }
}
