package fr.completude.reporting;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What the report page shows, every word ready.
 *
 * @param look style of the verdict: {@code good}, {@code bad}, {@code doubt}
 * @param toBring what the applicant must bring or mend
 * @param toLookAt what a person must decide
 * @param ifPutOff what moving the appointment would change before long
 * @param onTheDay what can only be seen at the appointment
 * @param comparison names and births side by side; null when no two pieces bear the same
 * @param pages the pages shown, none when they are not
 */
record ReportView(
        String dossier,
        @Nullable String mairie,
        String procedure,
        @Nullable String appointment,
        String checkedOn,
        String look,
        String verdict,
        String summary,
        List<Point> toBring,
        List<Point> toLookAt,
        List<String> ifPutOff,
        List<Requirement> onTheDay,
        List<Requirement> requirements,
        List<PieceRow> pieces,
        List<PhotoView> photos,
        List<ValueGroup> values,
        @Nullable Comparison comparison,
        List<FileRow> troubled,
        String files,
        String matrix,
        List<PageView> pages) {

    /** One thing to do, and why. */
    record Point(String title, String what, @Nullable String why, List<Crop> crops) {}

    /**
     * A line of the checklist.
     *
     * @param postpones whether the appointment hangs on it
     */
    record Requirement(
            String title,
            String look,
            String status,
            boolean postpones,
            String message,
            @Nullable String validUntil,
            List<String> pieces,
            RuleLine rule,
            List<Crop> crops) {}

    /** Where a rule is written and comes from. */
    record RuleLine(
            String place,
            String source,
            @Nullable String url,
            @Nullable String asOf) {}

    /** A piece found. */
    record PieceRow(
            String id,
            String label,
            boolean known,
            @Nullable String doubt,
            List<String> places,
            List<String> dates,
            String confidence,
            @Nullable String photo) {}

    /**
     * An identity photo and what was measured on it.
     *
     * @param drawing address of the picture; null when there is none to show
     */
    record PhotoView(String piece, String verdict, @Nullable String drawing, List<MeasureRow> measures) {}

    /** A quantity measured on a photo, and between what it must be. */
    record MeasureRow(String label, String value, String limits, String look, String status) {}

    /** A kind of value with all places it was read at. */
    record ValueGroup(String label, boolean differs, List<Value> values) {}

    /** A value read. */
    record Value(String text, String piece, String place, String confidence, boolean wide) {}

    /** Values that should be the same everywhere, a line a value, a column a piece. */
    record Comparison(List<Heading> pieces, List<Line> lines) {}

    /** Which piece a column is. */
    record Heading(String number, String label) {}

    /** One value on every piece. */
    record Line(String label, boolean differs, List<Cell> cells) {}

    /** A value on a piece, and where it stands when the pieces differ. */
    record Cell(@Nullable String text, @Nullable Crop crop) {}

    /**
     * A page shown whole.
     *
     * @param pieces what was recognised on it
     */
    record PageView(
            String id, String title, List<String> pieces, String href, int width, int height, List<Crop.Mark> marks) {}

    /** A file with a problem. */
    record FileRow(String path, String problem, String advice) {}
}
