package fr.completude.reporting;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import fr.completude.dossier.Verdict;
import org.jspecify.annotations.Nullable;

/** Puts a digest into the words of its page. */
final class DigestViewMaker {

    private static final int SCALE = 1000;
    private static final int MOST = 8;
    /** What needs doing comes first. */
    private static final List<Verdict> ORDER =
            List.of(Verdict.INCOMPLETE, Verdict.TO_REVIEW, Verdict.UNREADABLE, Verdict.COMPLETE);

    private final Digest digest;
    private final EarlierDigest earlier;
    private final Wording wording;
    private final Tally tally;

    DigestViewMaker(Digest digest, EarlierDigest earlier, Wording wording) {
        this.digest = digest;
        this.earlier = earlier;
        this.wording = wording;
        this.tally = Tally.of(digest.rows());
    }

    DigestView view() {
        boolean mairies = StreamSupport.stream(digest.rows().spliterator(), false)
                        .map(row -> String.valueOf(row.mairie()))
                        .distinct()
                        .limit(2)
                        .count()
                > 1;
        return new DigestView(
                FrenchDates.weekday(digest.day()),
                wording.say("digest.total", tally.dossiers()),
                mairies,
                counts(),
                bars(),
                days(),
                changes(),
                digest.setAside());
    }

    private List<DigestView.Count> counts() {
        List<DigestView.Count> counts = new ArrayList<>();
        int start = 0;
        int before = 0;
        for (Verdict verdict : ORDER) {
            before += tally.count(verdict);
            int end = tally.dossiers() == 0 ? 0 : before * SCALE / tally.dossiers();
            counts.add(new DigestView.Count(
                    Look.of(verdict),
                    wording.say("digest." + verdict.id(), tally.count(verdict)),
                    tally.count(verdict),
                    start,
                    end - start));
            start = end;
        }
        return counts;
    }

    private List<DigestView.Bar> bars() {
        int most = tally.missing().values().stream()
                .mapToInt(Integer::intValue)
                .max()
                .orElse(1);
        return tally.missing().entrySet().stream()
                .limit(MOST)
                .map(entry -> new DigestView.Bar(
                        FrenchText.of(entry.getKey()), entry.getValue(), entry.getValue() * SCALE / most))
                .toList();
    }

    private List<DigestView.Day> days() {
        Map<String, List<DigestView.Row>> days = new LinkedHashMap<>();
        for (DigestRow row : digest.rows()) {
            days.computeIfAbsent(day(row.appointment()), title -> new ArrayList<>())
                    .add(row(row));
        }
        return days.entrySet().stream()
                .map(entry -> new DigestView.Day(entry.getKey(), summary(entry.getValue()), entry.getValue()))
                .toList();
    }

    /** « 3 : 2 incomplets, 1 complet ». */
    private String summary(List<DigestView.Row> rows) {
        String counts = ORDER.stream()
                .map(verdict -> Map.entry(
                        verdict,
                        rows.stream()
                                .filter(row -> row.look().equals(Look.of(verdict)))
                                .count()))
                .filter(entry -> entry.getValue() > 0)
                .map(entry -> entry.getValue() + "\u00A0"
                        + wording.say(
                                "digest." + entry.getKey().id(),
                                entry.getValue().intValue()))
                .collect(Collectors.joining(", "));
        return counts;
    }

    private DigestView.@Nullable Changes changes() {
        LocalDate since = earlier.day();
        if (since == null) {
            return null;
        }
        List<DigestView.Change> lines = new ArrayList<>();
        int[] counts = new int[2];
        for (DigestRow row : digest.rows()) {
            Optional<Verdict> before = earlier.of(row);
            if (before.isEmpty()) {
                counts[0]++;
            } else if (before.get() == row.verdict()) {
                counts[1]++;
            } else {
                lines.add(new DigestView.Change(row(row), Look.of(before.get()), wording.verdict(before.get())));
            }
        }
        return new DigestView.Changes(
                FrenchDates.weekday(since), lines, wording.say("digest.others", counts[0], counts[1]));
    }

    private String day(@Nullable LocalDateTime appointment) {
        if (appointment == null) {
            return wording.say("digest.no-appointment");
        }
        LocalDate date = appointment.toLocalDate();
        return date.isBefore(digest.day())
                ? wording.say("digest.past", FrenchDates.weekday(date))
                : FrenchDates.weekday(date);
    }

    private DigestView.Row row(DigestRow row) {
        return new DigestView.Row(
                row.appointment() == null ? null : FrenchDates.time(row.appointment()),
                row.dossier(),
                row.mairie(),
                FrenchText.of(wording.procedure(row.procedure())),
                Look.of(row.verdict()),
                wording.verdict(row.verdict()),
                row.missing().stream().map(FrenchText::of).toList(),
                row.reportPath() == null ? null : WebPath.encode(row.reportPath()));
    }
}
