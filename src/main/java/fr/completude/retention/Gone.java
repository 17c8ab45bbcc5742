package fr.completude.retention;

import java.time.LocalDate;

/**
 * What went, or would go.
 *
 * @param lastDay on which it was to be kept
 * @param folders of reports and of reasons
 * @param readings of its files
 * @param rows of the database
 * @param whole whether all of it went; what is left goes the next time
 */
public record Gone(Subject subject, LocalDate lastDay, int folders, int readings, int rows, boolean whole) {

    Gone inPart() {
        return new Gone(subject, lastDay, folders, readings, rows, false);
    }
}
