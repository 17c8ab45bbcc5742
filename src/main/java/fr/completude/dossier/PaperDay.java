package fr.completude.dossier;

import java.time.LocalDate;
import java.util.List;

/**
 * From which day on a paper must be dated that is brought.
 *
 * @param exempt ids of the types whose date does not matter, in the order the rule names them
 */
public record PaperDay(LocalDate from, List<String> exempt) {

    public PaperDay {
        exempt = List.copyOf(exempt);
    }
}
