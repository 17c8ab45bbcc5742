package fr.completude.checking.checks;

import java.math.BigDecimal;
import java.util.Optional;

import fr.completude.dossier.FieldName;
import fr.completude.dossier.FieldValue;
import fr.completude.dossier.FindingStatus;
import fr.completude.dossier.Piece;

/** The stamp pays what is due on the appointment day: too little is refused, too much is for a person to see. */
public record AmountCheck(String due) implements Check {

    @Override
    public Remark on(Piece piece, Bench bench) {
        FieldValue field = piece.fields().get(FieldName.AMOUNT);
        Optional<BigDecimal> paid = piece.value(FieldName.AMOUNT).flatMap(AmountCheck::number);
        if (field == null || paid.isEmpty()) {
            return Remark.of(FindingStatus.TO_REVIEW, bench.say("checking.amount.absent"), FieldName.AMOUNT);
        }
        return bench.amount(due)
                .map(wanted -> compared(paid.get(), wanted, bench).ifSure(field, bench))
                .orElseGet(() ->
                        Remark.of(FindingStatus.TO_REVIEW, bench.say("checking.amount.unknown"), FieldName.AMOUNT));
    }

    private static Remark compared(BigDecimal paid, BigDecimal wanted, Bench bench) {
        int order = paid.compareTo(wanted);
        String shownPaid = Shown.amount(paid);
        String shownWanted = Shown.amount(wanted);
        if (order == 0) {
            return Remark.of(FindingStatus.SATISFIED, bench.say("checking.amount.right", shownPaid), FieldName.AMOUNT);
        }
        return order < 0
                ? Remark.of(
                        FindingStatus.NON_COMPLIANT,
                        bench.say("checking.amount.short", shownPaid, shownWanted),
                        FieldName.AMOUNT)
                : Remark.of(
                        FindingStatus.TO_REVIEW,
                        bench.say("checking.amount.over", shownPaid, shownWanted),
                        FieldName.AMOUNT);
    }

    private static Optional<BigDecimal> number(String text) {
        try {
            return Optional.of(new BigDecimal(text));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
