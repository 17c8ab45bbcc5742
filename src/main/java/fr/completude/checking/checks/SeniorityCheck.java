package fr.completude.checking.checks;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;

import fr.completude.checking.dates.DateRange;
import fr.completude.checking.dates.Seniority;
import fr.completude.dossier.FieldName;
import fr.completude.dossier.FieldValue;
import fr.completude.dossier.FindingStatus;
import fr.completude.dossier.Piece;

/**
 * « Vieux d'au moins N mois » on the appointment day: a paper that shows how long somebody has been there.
 *
 * @param date the field it counts from
 * @param whenAbsent status when the paper bears no such date
 */
public record SeniorityCheck(FieldName date, Limit limit, FindingStatus whenAbsent) implements Check {

    @Override
    public Remark on(Piece piece, Bench bench) {
        FieldValue field = piece.fields().get(date);
        Optional<DateRange> issued = piece.value(date).flatMap(DateRange::parse);
        if (field == null || issued.isEmpty()) {
            FindingStatus status = field == null ? whenAbsent : FindingStatus.TO_REVIEW;
            return Remark.of(status, bench.say("checking.date.absent"), date);
        }
        return remark(issued.get(), bench).ifSure(field, bench);
    }

    private Remark remark(DateRange issued, Bench bench) {
        Period length = bench.length(limit);
        Seniority rule = new Seniority(length);
        rule.turns(issued).forEach(bench::mayChangeFrom);
        LocalDate day = bench.day();
        String shownDate = Shown.date(issued);
        String shownLength = Shown.length(length);
        return switch (rule.on(day, issued)) {
            case GOOD ->
                new Remark(
                        FindingStatus.SATISFIED,
                        bench.say("checking.senior", shownDate, shownLength, Shown.date(day)),
                        List.of(date),
                        null);
            case PAST ->
                Remark.of(
                        FindingStatus.NON_COMPLIANT,
                        bench.say(
                                "checking.recent",
                                shownDate,
                                shownLength,
                                Shown.date(day),
                                Shown.date(rule.firstDay(issued))),
                        date);
            case FUTURE ->
                Remark.of(FindingStatus.TO_REVIEW, bench.say("checking.date.future", shownDate, Shown.date(day)), date);
            case UNDECIDED ->
                Remark.of(
                        FindingStatus.TO_REVIEW,
                        bench.say("checking.recent.rough", shownDate, shownLength, Shown.date(day)),
                        date);
        };
    }
}
