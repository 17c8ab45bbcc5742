package fr.completude.reporting;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What the digest page shows, every word ready.
 *
 * @param changes since an earlier night; null when there was none
 * @param days rows under the day of their appointment, in order
 */
record DigestView(
        String day,
        String total,
        boolean mairies,
        List<Count> counts,
        List<Bar> missing,
        List<Day> days,
        @Nullable Changes changes,
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

    /** Appointments of one day, and how many of them come out how. */
    record Day(String title, String summary, List<Row> rows) {}

    /**
     * What is not as it was.
     *
     * @param others how many are new, or as before, in a sentence
     */
    record Changes(String since, List<Change> lines, String others) {}

    /** A dossier that comes out otherwise. */
    record Change(Row row, String beforeLook, String before) {}

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
