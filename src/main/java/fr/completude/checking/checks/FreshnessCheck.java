package fr.completude.checking.checks;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;

import fr.completude.checking.dates.DateRange;
import fr.completude.checking.dates.Freshness;
import fr.completude.dossier.FieldName;
import fr.completude.dossier.FieldValue;
import fr.completude.dossier.FindingStatus;
import fr.completude.dossier.Piece;
import org.jspecify.annotations.Nullable;

/**
 * « Moins de N mois » on the appointment day.
 *
 * @param date the field it counts from
 * @param whenAbsent status when the paper bears no such date: to-review, or in-person where none is printed
 * @param whenPast status when it is too old: expired, or to-review where no text sets the limit
 * @param countedTo name of the declared date it counts to; null for the appointment
 */
public record FreshnessCheck(
        FieldName date,
        Limit limit,
        FindingStatus whenAbsent,
        FindingStatus whenPast,
        @Nullable String countedTo) implements Check {

    @Override
    public Remark on(Piece piece, Bench bench) {
        FieldValue field = piece.fields().get(date);
        Optional<DateRange> issued = piece.value(date).flatMap(DateRange::parse);
        if (field != null && issued.isEmpty()) {
            // Something is printed there: what may be done without a date does not hold.
            return Remark.of(FindingStatus.TO_REVIEW, bench.say("checking.date.absent"), date);
        }
        if (field == null || issued.isEmpty()) {
            return Remark.of(
                    whenAbsent,
                    bench.say(
                            whenAbsent == FindingStatus.IN_PERSON ? "checking.date.counter" : "checking.date.absent",
                            Shown.lessThan(bench.length(limit))),
                    date);
        }
        return remark(issued.get(), bench).ifSure(field, bench);
    }

    private Remark remark(DateRange issued, Bench bench) {
        Period length = bench.length(limit);
        Freshness rule = new Freshness(length, bench.edge());
        rule.turns(issued).forEach(bench::mayChangeFrom);
        LocalDate last = rule.lastDay(issued);
        String date = Shown.date(issued);
        LocalDate counted = bench.day(countedTo);
        String day = Shown.date(counted);
        String shown = Shown.lessThan(length);
        return switch (rule.on(counted, issued)) {
            case GOOD ->
                new Remark(
                        FindingStatus.SATISFIED,
                        bench.say("checking.fresh", date, shown, day),
                        List.of(this.date),
                        last);
            case PAST -> Remark.of(whenPast, tooOld(issued, rule, bench), this.date);
            case FUTURE -> Remark.of(FindingStatus.TO_REVIEW, bench.say("checking.date.future", date, day), this.date);
            case UNDECIDED ->
                Remark.of(FindingStatus.TO_REVIEW, bench.say("checking.date.rough", date, shown, day), this.date);
        };
    }

    private String tooOld(DateRange issued, Freshness rule, Bench bench) {
        String date = Shown.date(issued);
        String day = Shown.date(bench.day(countedTo));
        String length = Shown.lessThan(rule.limit());
        String last = Shown.date(rule.lastDay(issued));
        boolean goodToday = !bench.isOver(rule.lastDay(issued));
        return goodToday
                ? bench.say("checking.old.later", date, length, day, last)
                : bench.say("checking.old", date, length, day, last);
    }
}
