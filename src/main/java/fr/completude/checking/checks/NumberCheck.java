package fr.completude.checking.checks;

import java.util.regex.Pattern;

import fr.completude.dossier.FieldName;
import fr.completude.dossier.FieldValue;
import fr.completude.dossier.FindingStatus;
import fr.completude.dossier.Piece;

/** A number is there and has its shape. No check digit is documented for these: never said to be authentic. */
public record NumberCheck(FieldName field, Shape shape) implements Check {

    /** The shapes the matrix can name. */
    public enum Shape {
        /** Identifier of an electronic fiscal stamp. */
        SIXTEEN_DIGITS("16 chiffres", "\\d{16}"),
        /** Number of a pré-demande. */
        TEN_DIGITS_AND_LETTERS("10 chiffres et lettres", "[A-Z0-9]{10}");

        private final String words;
        private final Pattern pattern;

        Shape(String words, String pattern) {
            this.words = words;
            this.pattern = Pattern.compile(pattern);
        }

        /** As the matrix says it. */
        public String words() {
            return words;
        }
    }

    @Override
    public Remark on(Piece piece, Bench bench) {
        FieldValue read = piece.fields().get(field);
        if (read == null) {
            return Remark.of(FindingStatus.TO_REVIEW, bench.say("checking.number.absent", shape.words()), field);
        }
        boolean right = shape.pattern.matcher(read.value().replace(" ", "")).matches();
        Remark remark = right
                ? Remark.of(FindingStatus.SATISFIED, bench.say("checking.number.right"), field)
                : Remark.of(
                        FindingStatus.TO_REVIEW,
                        bench.say("checking.number.wrong", read.value(), shape.words()),
                        field);
        return remark.ifSure(read, bench);
    }
}
