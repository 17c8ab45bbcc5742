package fr.completude.recognition.fields;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import fr.completude.dossier.FieldValue;
import fr.completude.recognition.text.PageText;

/** Days printed on a page, whatever they are the days of. */
public final class PrintedDays {

    /** No label says what the day is. */
    private static final double UNLABELLED = 0.85;

    private PrintedDays() {}

    /** All of them, as ISO dates. */
    public static Set<String> on(PageText page) {
        return Dates.on(page).stream().map(day -> day.date().toString()).collect(Collectors.toSet());
    }

    /** The earliest of them, on a page that bears little else, such as a sheet of photos; empty when none is printed. */
    public static Optional<FieldValue> earliest(PageText page) {
        return Dates.on(page).stream()
                .min(Comparator.comparing(FoundDate::date))
                .map(day -> Readings.of(day.date().toString(), UNLABELLED * day.certainty(), day.page(), day.words()));
    }
}
