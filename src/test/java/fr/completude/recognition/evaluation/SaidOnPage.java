package fr.completude.recognition.evaluation;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import fr.completude.dossier.Piece;
import fr.completude.recognition.text.Letters;

/** Types and fields recognised, by the place of the piece among its like and the name of the field. */
final class SaidOnPage {

    private SaidOnPage() {}

    static Map<String, String> by(List<Piece> pieces) {
        Map<String, String> said = new TreeMap<>();
        Map<String, Integer> known = new TreeMap<>();
        for (Piece piece : pieces) {
            String type = piece.type();
            if (type != null) {
                int place = known.merge(type, 1, Integer::sum);
                String prefix = type + (place == 1 ? "" : place) + ".";
                said.put(prefix + "subtype", String.valueOf(piece.subtype()));
                piece.fields()
                        .forEach(
                                (name, value) -> said.put(prefix + name.id(), Letters.lettersAndDigits(value.value())));
            }
        }
        return said;
    }
}
