package fr.completude.recognition.catalogue;

import java.util.List;
import java.util.regex.Pattern;

import fr.completude.recognition.text.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * How the papers of a type call themselves on a line of their own: a heading, or their name before a number or a date.
 * What only speaks of such a paper has the name in its sentences.
 *
 * @param need when the name is asked for
 * @param label what is missing where it is not there, as people read it
 * @param names how such a line begins
 * @param said what a paper of the type says in a sentence where it has no such line: {@code nous attestons que …}
 * @param besides what, in a letter, another line of its own must hold: letters give their sums in sentences
 */
public record SelfName(
        Need need,
        String label,
        List<Phrase> names,
        List<Phrase> said,
        @Nullable Pattern besides) {

    /** When a paper must call itself by its name. */
    public enum Need {
        /** For papers that always do. */
        ALWAYS,
        /** For papers that do without it, but are no letters. */
        IN_LETTER,
        /** For papers that are never a letter, whatever the letter calls itself. */
        NO_LETTER,
        /** For papers that are called by nothing of the kind, or may be a message. */
        NEVER
    }

    static final SelfName NONE = new SelfName(Need.NEVER, "", List.of(), List.of(), null);
}
