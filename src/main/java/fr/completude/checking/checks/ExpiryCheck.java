package fr.completude.checking.checks;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;

import fr.completude.checking.dates.DateRange;
import fr.completude.checking.dates.Extension;
import fr.completude.checking.dates.Validity;
import fr.completude.dossier.FieldName;
import fr.completude.dossier.FieldValue;
import fr.completude.dossier.FindingStatus;
import fr.completude.dossier.Piece;
import org.jspecify.annotations.Nullable;

/**
 * « En cours de validité », or « périmé depuis moins de N ans », by the legal end of the title (REGLES F.1.4).
 *
 * @param grace zero length when the title must be valid
 * @param countedTo name of the declared date it must reach; null for the appointment
 */
public record ExpiryCheck(Limit grace, @Nullable String countedTo) implements Check {

    private static final FieldName END = FieldName.EXPIRES_ON;

    @Override
    public Remark on(Piece piece, Bench bench) {
        FieldValue field = piece.fields().get(END);
        Optional<DateRange> printed = piece.value(END).flatMap(DateRange::parse);
        if (field == null || printed.isEmpty()) {
            return Remark.of(FindingStatus.TO_REVIEW, bench.say("checking.expiry.absent"), END);
        }
        Optional<Remark> tooEarly = tooEarly(piece, bench);
        if (tooEarly.isPresent()) {
            return tooEarly.get();
        }
        DateRange legal = legalEnd(piece, printed.get(), bench);
        return remark(printed.get(), legal, bench).ifSure(field, bench);
    }

    /** A paper that says from when it holds must hold by then. */
    private Optional<Remark> tooEarly(Piece piece, Bench bench) {
        FieldValue field = piece.fields().get(FieldName.VALID_FROM);
        DateRange start = field == null ? null : DateRange.parse(field.value()).orElse(null);
        if (field == null) {
            return Optional.empty();
        }
        if (start == null) {
            return Optional.of(
                    Remark.of(FindingStatus.TO_REVIEW, bench.say("checking.date.absent"), FieldName.VALID_FROM));
        }
        bench.mayChangeFrom(start.latest());
        LocalDate day = bench.day(countedTo);
        String says = bench.say("checking.expiry.early", Shown.date(start), Shown.date(day));
        return start.latest().isAfter(day)
                ? Optional.of(Remark.of(FindingStatus.NON_COMPLIANT, says, FieldName.VALID_FROM)
                        .ifSure(field, bench))
                : Optional.empty();
    }

    private static DateRange legalEnd(Piece piece, DateRange printed, Bench bench) {
        DateRange delivered = date(piece, FieldName.ISSUED_ON, bench);
        DateRange birth = date(piece, FieldName.HOLDER_BIRTH_DATE, bench);
        DateRange end = printed;
        for (Extension extension : bench.extensions(piece)) {
            end = extension.legalEnd(printed, delivered, birth);
        }
        return end;
    }

    private static @Nullable DateRange date(Piece piece, FieldName name, Bench bench) {
        return piece.field(name)
                .filter(field -> field.confidence() >= bench.minimumConfidence())
                .flatMap(field -> DateRange.parse(field.value()))
                .orElse(null);
    }

    private Remark remark(DateRange printed, DateRange legal, Bench bench) {
        Period length = bench.length(grace);
        Validity rule = new Validity(length, bench.edge());
        rule.turns(legal).forEach(bench::mayChangeFrom);
        LocalDate counted = bench.day(countedTo);
        String day = Shown.date(counted);
        String end = shown(printed, legal, bench);
        boolean graceful = !length.isZero();
        return switch (rule.on(counted, legal)) {
            case GOOD ->
                new Remark(
                        FindingStatus.SATISFIED,
                        graceful
                                ? bench.say("checking.expiry.usable", end, Shown.length(length), day)
                                : bench.say("checking.expiry.valid", end, day),
                        List.of(END),
                        rule.lastDay(legal));
            case PAST ->
                Remark.of(
                        FindingStatus.EXPIRED,
                        graceful
                                ? bench.say("checking.expiry.unusable", end, Shown.length(length), day)
                                : bench.say(pastKey(rule.lastDay(legal), bench), end, day),
                        END);
            case FUTURE, UNDECIDED ->
                Remark.of(FindingStatus.TO_REVIEW, bench.say("checking.expiry.rough", end, day), END);
        };
    }

    private static String pastKey(LocalDate last, Bench bench) {
        return bench.isOver(last) ? "checking.expiry.past" : "checking.expiry.later";
    }

    private static String shown(DateRange printed, DateRange legal, Bench bench) {
        if (printed.equals(legal)) {
            return Shown.date(printed);
        }
        return legal.earliest().equals(printed.earliest())
                ? bench.say("checking.expiry.perhaps", Shown.date(printed), Shown.date(legal.latest()))
                : bench.say("checking.expiry.extended", Shown.date(printed), Shown.date(legal));
    }
}
