package fr.completude.checking.checks;

import java.util.List;
import java.util.regex.Pattern;

import fr.completude.dossier.FieldName;
import fr.completude.dossier.FieldValue;
import fr.completude.dossier.FindingStatus;
import fr.completude.dossier.Piece;

/**
 * A number is there and has its shape. No check digit is documented for these: never said to be authentic.
 *
 * @param use whether it may stand in several dossiers
 */
public record NumberCheck(FieldName field, Shape shape, Use use) implements Check {

    /** How often a number may serve. */
    public enum Use {
        FREELY,
        /** In one dossier; a person looks when it was read in another too. */
        ONCE
    }

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
        String number = read.value().replace(" ", "");
        Remark remark = shape.pattern.matcher(number).matches()
                ? readable(number, bench)
                : Remark.of(
                        FindingStatus.TO_REVIEW,
                        bench.say("checking.number.wrong", read.value(), shape.words()),
                        field);
        return remark.ifSure(read, bench);
    }

    private Remark readable(String number, Bench bench) {
        List<String> others = use == Use.ONCE ? bench.alsoIn(field, number) : List.of();
        return others.isEmpty()
                ? Remark.of(FindingStatus.SATISFIED, bench.say("checking.number.right"), field)
                : Remark.of(
                        FindingStatus.TO_REVIEW,
                        bench.say("checking.number.elsewhere", String.join(", ", others)),
                        field);
    }
}
