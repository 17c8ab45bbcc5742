package fr.completude.recognition.fields;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import fr.completude.dossier.Box;
import fr.completude.dossier.FieldName;
import fr.completude.dossier.FieldValue;
import fr.completude.dossier.Picture;
import fr.completude.dossier.Word;
import fr.completude.recognition.text.Letters;
import fr.completude.recognition.text.PageText;

/**
 * Whose name stands by a signature. An attestation is signed by the one who attests; where the only name by the ink is
 * that of the other person it names, the signature is in doubt, and where the family name of the signer stands beside a
 * given name that is not his, too: a relative signed. A name both bear tells nothing. Where several people sign, each has
 * a place of his own.
 */
public final class Signatory {

    private static final double DOUBT = 0.5;
    private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}'’-]{2,}");
    private static final double ABOVE = 0.07;
    private static final double BELOW = 0.05;
    private static final double BESIDE = 0.12;

    /** People who sign one beside the other do so about as high. */
    private static final double ROW = 0.06;

    private Signatory() {}

    /**
     * The signature, in doubt; empty where nothing speaks against it.
     *
     * @param readers of the fields of the type of the piece, which say how many must sign
     */
    public static Optional<FieldValue> doubted(
            PieceText piece, List<FieldReader> readers, Map<FieldName, FieldValue> fields) {
        FieldValue signature = fields.get(FieldName.SIGNATURE);
        if (signature == null
                || !signature.value().equals("present")
                || signature.confidence() <= DOUBT
                || signers(readers) > 1) {
            return Optional.empty();
        }
        Set<String> signer = names(fields, FieldName.SECOND_HOLDER_FAMILY_NAME, FieldName.SECOND_HOLDER_GIVEN_NAMES);
        Set<String> other = names(fields, FieldName.HOLDER_FAMILY_NAME, FieldName.HOLDER_GIVEN_NAMES);
        boolean isNamed = !signer.isEmpty();
        Set<String> shared = new HashSet<>(other);
        shared.retainAll(signer);
        other.removeAll(shared);
        signer.removeAll(shared);
        List<List<Word>> lines = linesNear(piece, signature);
        Set<String> near =
                lines.stream().flatMap(List::stream).flatMap(Signatory::parts).collect(Collectors.toSet());
        boolean ofOther = isNamed
                && near.stream().anyMatch(other::contains)
                && near.stream().noneMatch(signer::contains);
        return ofOther || isOfRelative(lines, near, readers, fields)
                ? Optional.of(new FieldValue(signature.value(), DOUBT, signature.text(), signature.place()))
                : Optional.empty();
    }

    private static boolean isOfRelative(
            List<List<Word>> lines, Set<String> near, List<FieldReader> readers, Map<FieldName, FieldValue> fields) {
        Set<String> family = names(fields, FieldName.SECOND_HOLDER_FAMILY_NAME);
        Set<String> given = names(fields, FieldName.SECOND_HOLDER_GIVEN_NAMES);
        if (given.isEmpty() || near.stream().anyMatch(given::contains)) {
            return false;
        }
        Set<String> noNames = noNames(readers);
        Set<String> whole = parts(fields, FieldName.SECOND_HOLDER_FAMILY_NAME);
        return lines.stream().anyMatch(line -> IntStream.range(0, line.size())
                .filter(i -> parts(line.get(i)).anyMatch(family::contains))
                .flatMap(i -> IntStream.of(beyond(line, i, -1, whole), beyond(line, i, 1, whole)))
                .filter(i -> i >= 0 && i < line.size())
                .mapToObj(line::get)
                .filter(word -> NAME.matcher(word.text()).matches())
                .map(Signatory::letters)
                .anyMatch(word -> !noNames.contains(word)));
    }

    /** Where the family name ends: its particles belong to it, « LE GUENNIC ». */
    private static int beyond(List<Word> line, int from, int step, Set<String> whole) {
        int at = from + step;
        while (at >= 0 && at < line.size() && parts(line.get(at)).allMatch(whole::contains)) {
            at += step;
        }
        return at;
    }

    /** A double name stands in one word, and its parts are what names are known by. */
    private static Stream<String> parts(Word word) {
        return Stream.of(word.text().split("-", -1)).map(Letters::lettersAndDigits);
    }

    /** Words that stand before a name by a signature: « Mme », « Signature ». */
    private static Set<String> noNames(List<FieldReader> readers) {
        Set<String> words = new HashSet<>();
        for (FieldReader reader : readers) {
            if (reader instanceof SignatureReader signature) {
                words.addAll(signature.titles());
                signature.own().forEach(label -> Stream.of(label.written().split("[ ']", -1))
                        .map(Letters::lettersAndDigits)
                        .forEach(words::add));
            }
        }
        return words;
    }

    private static int signers(List<FieldReader> readers) {
        return readers.stream()
                .filter(SignatureReader.class::isInstance)
                .map(SignatureReader.class::cast)
                .mapToInt(SignatureReader::wanted)
                .max()
                .orElse(1);
    }

    /** What names are known by: particles tell nothing. */
    private static Set<String> names(Map<FieldName, FieldValue> fields, FieldName... wanted) {
        Set<String> names = parts(fields, wanted);
        names.removeIf(name -> name.length() < 3);
        return names;
    }

    private static Set<String> parts(Map<FieldName, FieldValue> fields, FieldName... wanted) {
        Set<String> names = new HashSet<>();
        for (FieldName field : wanted) {
            FieldValue value = fields.get(field);
            if (value != null) {
                for (String name : value.value().split("[ ,-]+", -1)) {
                    names.add(Letters.lettersAndDigits(name));
                }
            }
        }
        return names;
    }

    /** The words by the ink, and by any other ink beside it, line by line. */
    private static List<List<Word>> linesNear(PieceText piece, FieldValue signature) {
        List<List<Word>> lines = new ArrayList<>();
        for (PageText page : piece.pages()) {
            boolean signed = page.page().number() == signature.place().page()
                    && page.region().isInSameDocument(signature.place());
            if (signed) {
                inksBeside(piece, page, signature.place().box())
                        .map(Signatory::around)
                        .forEach(around -> lines.addAll(page.words().stream()
                                .filter(word -> around.holds(word.box()))
                                .collect(Collectors.groupingBy(Word::line, TreeMap::new, Collectors.toList()))
                                .values()));
            }
        }
        return lines;
    }

    private static String letters(Word word) {
        return Letters.lettersAndDigits(word.text());
    }

    private static Stream<Box> inksBeside(PieceText piece, PageText page, Box signature) {
        Stream<Box> others = piece.picturesOf(page).stream()
                .filter(picture -> picture.measures().getOrDefault("ink", 0.0) > 0)
                .map(Picture::box)
                .filter(ink -> Math.abs(ink.centreY() - signature.centreY()) <= ROW);
        return Stream.concat(Stream.of(signature), others);
    }

    private static Box around(Box ink) {
        return new Box(
                Math.max(0, ink.left() - BESIDE),
                Math.max(0, ink.top() - ABOVE),
                ink.width() + 2 * BESIDE,
                ink.height() + ABOVE + BELOW);
    }
}
