package fr.completude.review;

import fr.completude.dossier.Decision;
import fr.completude.dossier.FieldName;
import fr.completude.dossier.FindingStatus;
import org.jspecify.annotations.Nullable;

/**
 * One thing an officer decided about a dossier. Of what does not concern its kind it holds null.
 *
 * @param piece that it is about
 * @param was type or value as recognised; null when there was none
 * @param is type or value as the officer sees it; empty for a field the piece does not bear
 * @param requirement whose finding is accepted
 * @param status of that finding
 * @param message of that finding
 * @param basis what the dossier was when it was decided, as {@link Basis} tells; an older one without holds never
 * @param withdraws number of an earlier correction that holds no longer
 */
public record Correction(
        Kind kind,
        @Nullable PieceKey piece,
        @Nullable FieldName field,
        @Nullable String was,
        @Nullable String is,
        @Nullable String requirement,
        @Nullable FindingStatus status,
        @Nullable String message,
        @Nullable String basis,
        @Nullable Integer withdraws,
        Decision decision) {

    /** What it changes. */
    public enum Kind {
        TYPE,
        FIELD,
        ACCEPTANCE,
        WITHDRAWAL
    }

    public static Correction type(PieceKey piece, @Nullable String was, String is, String basis, Decision decision) {
        return new Correction(Kind.TYPE, piece, null, was, is, null, null, null, basis, null, decision);
    }

    public static Correction field(
            PieceKey piece, FieldName field, @Nullable String was, String is, String basis, Decision decision) {
        return new Correction(Kind.FIELD, piece, field, was, is, null, null, null, basis, null, decision);
    }

    public static Correction acceptance(
            String requirement, FindingStatus status, String message, String basis, Decision decision) {
        return new Correction(
                Kind.ACCEPTANCE, null, null, null, null, requirement, status, message, basis, null, decision);
    }

    public static Correction withdrawal(int number, Decision decision) {
        return new Correction(Kind.WITHDRAWAL, null, null, null, null, null, null, null, null, number, decision);
    }

    /** That it was taken, and about which place: nothing of what was read, decided or said. It never holds. */
    Correction untold() {
        return new Correction(
                kind,
                piece,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                withdraws,
                new Decision(decision.by(), decision.at(), ""));
    }

    /** Whether nothing but the place is told of it: it was taken where the dossier, or another of its name, lay before. */
    public boolean isUntold() {
        return kind != Kind.WITHDRAWAL && is == null && message == null;
    }
}
