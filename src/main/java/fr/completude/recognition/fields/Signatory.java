package fr.completude.recognition.fields;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import fr.completude.dossier.Box;
import fr.completude.dossier.FieldName;
import fr.completude.dossier.FieldValue;
import fr.completude.dossier.Word;
import fr.completude.recognition.text.Letters;
import fr.completude.recognition.text.PageText;

/**
 * Whose name stands by a signature. An attestation is signed by the one who attests; where the only name by the ink is
 * that of the other person it names, the signature is in doubt. Where several people signed, each has a place of his own.
 */
public final class Signatory {

    private static final double DOUBT = 0.5;
    private static final double ABOVE = 0.07;
    private static final double BELOW = 0.05;
    private static final double BESIDE = 0.12;

    private Signatory() {}

    /** The signature, in doubt; empty where nothing speaks against it. */
    public static Optional<FieldValue> doubted(PieceText piece, Map<FieldName, FieldValue> fields) {
        FieldValue signature = fields.get(FieldName.SIGNATURE);
        if (signature == null
                || !signature.value().equals("present")
                || signature.confidence() <= DOUBT
                || inks(piece) > 1) {
            return Optional.empty();
        }
        Set<String> signer = names(fields, FieldName.SECOND_HOLDER_FAMILY_NAME, FieldName.SECOND_HOLDER_GIVEN_NAMES);
        Set<String> other = names(fields, FieldName.HOLDER_FAMILY_NAME, FieldName.HOLDER_GIVEN_NAMES);
        other.removeAll(signer);
        Set<String> near = near(piece, signature);
        boolean ofOther = !signer.isEmpty()
                && near.stream().anyMatch(other::contains)
                && near.stream().noneMatch(signer::contains);
        return ofOther
                ? Optional.of(new FieldValue(signature.value(), DOUBT, signature.text(), signature.place()))
                : Optional.empty();
    }

    private static long inks(PieceText piece) {
        return piece.pages().stream()
                .flatMap(page -> piece.picturesOf(page).stream())
                .filter(picture -> picture.measures().getOrDefault("ink", 0.0) > 0)
                .count();
    }

    private static Set<String> names(Map<FieldName, FieldValue> fields, FieldName family, FieldName given) {
        Set<String> names = new HashSet<>();
        for (FieldName field : Set.of(family, given)) {
            FieldValue value = fields.get(field);
            if (value != null) {
                for (String name : value.value().split("[ ,-]+", -1)) {
                    names.add(Letters.lettersAndDigits(name));
                }
            }
        }
        names.removeIf(name -> name.length() < 3);
        return names;
    }

    private static Set<String> near(PieceText piece, FieldValue signature) {
        Box ink = signature.place().box();
        Box around = new Box(
                Math.max(0, ink.left() - BESIDE),
                Math.max(0, ink.top() - ABOVE),
                ink.width() + 2 * BESIDE,
                ink.height() + ABOVE + BELOW);
        Set<String> words = new HashSet<>();
        for (PageText page : piece.pages()) {
            if (page.page().number() == signature.place().page()) {
                page.words().stream()
                        .filter(word -> around.holds(word.box()))
                        .map(Word::text)
                        .map(Letters::lettersAndDigits)
                        .forEach(words::add);
            }
        }
        return words;
    }
}
