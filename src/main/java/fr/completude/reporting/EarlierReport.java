package fr.completude.reporting;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import fr.completude.dossier.Timing;
import fr.completude.storage.Seals;

/**
 * The files of a report that another check of the same dossier would write again to the letter, but for the date of the
 * check and the time it took. They say these in one place each; where that is not found, nothing is carried.
 *
 * @param folder where they are
 * @param imprint of all of them
 */
public record EarlierReport(Path folder, Imprint imprint) {

    private static final String REPORT = "report.json";
    private static final String PAGE = "report.html";
    private static final Pattern TIMING = Pattern.compile("\n \"timing\": \\{[^{}]*}\n}\n$");

    /** As it stands in a folder; empty when there is none that can be read. */
    public static Optional<EarlierReport> in(Path folder) {
        try {
            return Optional.of(new EarlierReport(folder, Imprint.of(folder)));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /**
     * Those texts that bear the day, as of another one.
     *
     * @param pages that were looked at
     * @return in the order they are put in place; empty when one of them does not bear it as expected
     */
    public Optional<Map<String, String>> on(LocalDate other, LocalDate day, int pages) throws IOException {
        Map<String, String> texts = new LinkedHashMap<>();
        Map<String, UnaryOperator<String>> places = new LinkedHashMap<>();
        places.put(RecognisedJson.FILE, date -> "\"judged\":{\"checkedOn\":\"" + date + "\"");
        places.put(PAGE, date -> "<dt>Vérifié le</dt><dd>" + FrenchDates.weekday(LocalDate.parse(date)) + "</dd>");
        places.put(REPORT, date -> "\n \"checkedOn\": \"" + date + "\",\n");
        for (Map.Entry<String, UnaryOperator<String>> place : places.entrySet()) {
            String text = Seals.readString(folder.resolve(place.getKey()));
            String there = place.getValue().apply(day.toString());
            int at = text.indexOf(there);
            if (at < 0 || text.indexOf(there, at + 1) >= 0) {
                return Optional.empty();
            }
            texts.put(place.getKey(), text.replace(there, place.getValue().apply(other.toString())));
        }
        Matcher timing = TIMING.matcher(texts.get(REPORT));
        if (!timing.find()) {
            return Optional.empty();
        }
        texts.put(REPORT, timing.replaceFirst(Matcher.quoteReplacement(spent(pages))));
        return Optional.of(texts);
    }

    private static String spent(int pages) {
        String timing = Json.indented(Json.object().set("timing", ReportJson.timing(new Timing(0, 0, 0, pages))));
        return timing.substring(timing.indexOf('\n'));
    }

    /**
     * Makes another folder hold the same files, but for some texts. What is never written in place is no copy where the
     * disk knows two names of one file: each name goes by itself.
     *
     * @return of the other folder; empty when this one is no longer what it was, and the other is not to be shown
     */
    public Optional<Imprint> carriedTo(Path other, Map<String, String> texts) throws IOException {
        AtomicFolder.carry(folder, imprint.names(), other, texts, NoticeFiles.EDITED);
        return Imprint.of(folder).equals(imprint) ? Optional.of(Imprint.of(other)) : Optional.empty();
    }
}
