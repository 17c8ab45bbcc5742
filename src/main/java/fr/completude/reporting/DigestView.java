package fr.completude.reporting;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What the digest page shows, every word ready.
 *
 * @param days rows under the day of their appointment, in order
 */
record DigestView(
        String day,
        String total,
        boolean mairies,
        List<Count> counts,
        List<Bar> missing,
        List<Day> days,
        List<SetAside> setAside) {

    /**
     * Dossiers with one verdict.
     *
     * @param start where its part of the bar begins, 0 to 1000
     * @param width of its part, of 1000
     */
    record Count(String look, String word, int number, int start, int width) {}

    /**
     * What is missing in so many dossiers.
     *
     * @param width of the bar, of 1000
     */
    record Bar(String title, int number, int width) {}

    /** Appointments of one day. */
    record Day(String title, List<Row> rows) {}

    /** One dossier. */
    record Row(
            @Nullable String time,
            String dossier,
            @Nullable String mairie,
            String procedure,
            String look,
            String verdict,
            List<String> missing,
            @Nullable String link) {}
}
