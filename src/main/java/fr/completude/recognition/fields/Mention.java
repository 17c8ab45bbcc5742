package fr.completude.recognition.fields;

import fr.completude.recognition.text.Flow;
import fr.completude.recognition.text.Run;

/**
 * A person named in a text: {@code Madame Léa DURAND}, {@code DURAND Léa, Marie}.
 *
 * @param from index in the flow of the first word, a title of courtesy included
 * @param to index after the last word
 * @param titled whether a title of courtesy stands before the name
 */
record Mention(Flow flow, int from, int to, boolean titled) {

    Run run() {
        return flow.run(from, to);
    }

    /** Index on the page of its first word. */
    int firstWord() {
        return flow.words().get(from);
    }

    int lastWord() {
        return flow.words().get(to - 1);
    }
}
