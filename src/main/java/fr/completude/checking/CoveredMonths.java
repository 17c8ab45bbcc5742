package fr.completude.checking;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fr.completude.checking.checks.Bench;
import fr.completude.checking.checks.Shown;
import fr.completude.checking.dates.DateRange;
import fr.completude.checking.matrix.Demand;
import fr.completude.dossier.FieldName;
import fr.completude.dossier.FindingStatus;

/**
 * A demand for papers that together cover every month of some time before the appointment. A paper covers the months of
 * its period, or the month of its issue when it states no period.
 */
final class CoveredMonths {

    private final Set<YearMonth> wanted;
    private final List<Span> spans;
    private final Telling telling;
    private final Bench bench;

    private CoveredMonths(Demand.Months months, List<Look> looks, Telling telling, Bench bench) {
        YearMonth month = YearMonth.from(bench.day());
        this.wanted = between(month.minusMonths(months.from()), month.minusMonths(months.to()));
        this.spans = looks.stream()
                .map(look -> Span.of(look, bench.minimumConfidence()))
                .toList();
        this.telling = telling;
        this.bench = bench;
        boolean changes = spans.stream()
                .flatMap(span -> span.months().stream())
                .anyMatch(covered -> !covered.isBefore(month.minusMonths(months.from())));
        if (changes) {
            bench.mayChangeFrom(month.plusMonths(1).atDay(1));
        }
    }

    /**
     * Finds them.
     *
     * @param looks best first
     * @param absent what to answer when a month is not covered, given what to add to the message
     */
    static Found find(
            Demand.Months months, List<Look> looks, Telling telling, Bench bench, Function<String, Found> absent) {
        return new CoveredMonths(months, looks, telling, bench).found(absent);
    }

    /** A piece and the months it covers; none when it bears no date. */
    private record Span(Look look, Set<YearMonth> months, boolean sure) {

        static Span of(Look look, double minimumConfidence) {
            Optional<DateRange> start = date(look, FieldName.PERIOD_START);
            Optional<DateRange> end = date(look, FieldName.PERIOD_END);
            Optional<DateRange> issued = date(look, FieldName.ISSUED_ON);
            List<FieldName> read = start.isPresent() || end.isPresent()
                    ? List.of(FieldName.PERIOD_START, FieldName.PERIOD_END)
                    : List.of(FieldName.ISSUED_ON);
            boolean sure = read.stream()
                    .flatMap(name -> look.piece().field(name).stream())
                    .allMatch(field -> field.confidence() >= minimumConfidence);
            Optional<LocalDate> first = start.or(() -> end).or(() -> issued).map(DateRange::earliest);
            Optional<LocalDate> last = end.or(() -> start).or(() -> issued).map(DateRange::latest);
            return first.isEmpty() || last.isEmpty()
                    ? new Span(look, Set.of(), false)
                    : new Span(look, between(YearMonth.from(first.get()), YearMonth.from(last.get())), sure);
        }

        private static Optional<DateRange> date(Look look, FieldName name) {
            return look.piece().value(name).flatMap(DateRange::parse);
        }

        boolean isGood() {
            return sure && (look.status() == FindingStatus.SATISFIED || look.status() == FindingStatus.IN_PERSON);
        }

        boolean isUsable() {
            return !look.status().fails();
        }
    }

    private Found found(Function<String, Found> absent) {
        if (covers(Span::isGood)) {
            List<Look> good = useful(Span::isGood);
            boolean counter = good.stream().anyMatch(look -> look.status() == FindingStatus.IN_PERSON);
            FindingStatus status = counter ? FindingStatus.IN_PERSON : FindingStatus.SATISFIED;
            return Found.of(status, sentences(good), good);
        }
        boolean undated =
                spans.stream().anyMatch(span -> span.isUsable() && span.months().isEmpty());
        if (covers(Span::isUsable) || undated) {
            List<Look> usable = undated ? looks(Span::isUsable) : useful(Span::isUsable);
            return Found.of(FindingStatus.TO_REVIEW, sentences(usable) + lacking(Span::isUsable), usable);
        }
        if (covers(span -> true)) {
            List<Look> all = useful(span -> true);
            FindingStatus status = all.stream()
                    .map(Look::status)
                    .filter(FindingStatus::fails)
                    .findFirst()
                    .orElseThrow();
            return Found.of(status, sentences(all), all);
        }
        return absent.apply(spans.isEmpty() ? "" : lacking(span -> true));
    }

    private boolean covers(Predicate<Span> which) {
        return uncovered(which).isEmpty();
    }

    private Set<YearMonth> uncovered(Predicate<Span> which) {
        Set<YearMonth> uncovered = new TreeSet<>(wanted);
        spans.stream().filter(which).forEach(span -> uncovered.removeAll(span.months()));
        return uncovered;
    }

    /** Those that cover a month no better one covers. */
    private List<Look> useful(Predicate<Span> which) {
        Set<YearMonth> uncovered = new TreeSet<>(wanted);
        List<Look> useful = new ArrayList<>();
        for (Span span : spans.stream().filter(which).toList()) {
            if (uncovered.removeAll(span.months())) {
                useful.add(span.look());
            }
        }
        return useful;
    }

    private List<Look> looks(Predicate<Span> which) {
        return spans.stream().filter(which).map(Span::look).toList();
    }

    private String sentences(List<Look> looks) {
        return looks.stream().map(telling::sentence).collect(Collectors.joining(" "));
    }

    private String lacking(Predicate<Span> which) {
        String months = uncovered(which).stream().map(Shown::month).collect(Collectors.joining(", "));
        return months.isEmpty() ? "" : " " + bench.say("checking.months.missing", months);
    }

    private static Set<YearMonth> between(YearMonth first, YearMonth last) {
        return Stream.iterate(first, month -> !month.isAfter(last), month -> month.plusMonths(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
