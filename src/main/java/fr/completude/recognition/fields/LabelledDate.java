package fr.completude.recognition.fields;

import fr.completude.recognition.text.Match;
import org.jspecify.annotations.Nullable;

/**
 * A date and the label it belongs to.
 *
 * @param label null when no label is near
 * @param rank place of the label among those of the field looked for; -1 when it is another's, or none
 * @param range whether it begins or ends a period
 */
record LabelledDate(FoundDate found, @Nullable Match label, int rank, Range range) {

    enum Range {
        NONE,
        START,
        END
    }
}
