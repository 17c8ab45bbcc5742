package fr.completude.recognition.fields;

import java.util.Comparator;
import java.util.Optional;

import fr.completude.dossier.FieldValue;
import fr.completude.recognition.text.PageText;

/** Days printed on a page that bears little else, such as a sheet of photos. */
public final class PrintedDays {

    /** No label says what the day is. */
    private static final double UNLABELLED = 0.85;

    private PrintedDays() {}

    /** The earliest of them; empty when none is printed. */
    public static Optional<FieldValue> earliest(PageText page) {
        return Dates.on(page).stream()
                .min(Comparator.comparing(FoundDate::date))
                .map(day -> Readings.of(day.date().toString(), UNLABELLED * day.certainty(), day.page(), day.words()));
    }
}
