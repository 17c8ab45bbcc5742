package fr.completude.recognition.fields;

import java.util.List;
import java.util.Map;
import java.util.Set;

import fr.completude.dossier.FieldName;
import fr.completude.dossier.FieldValue;
import fr.completude.recognition.text.Phrase;

/**
 * Labels of what no field of a paper is, and that look like those of one: {@code Titulaire du compte} is who pays,
 * {@code Adresse de facturation} where the bill goes. It reads nothing; what stands behind them is nobody else's.
 */
record OtherLabels(List<Phrase> labels) implements FieldReader {

    @Override
    public Set<FieldName> names() {
        return Set.of();
    }

    @Override
    public Map<FieldName, FieldValue> read(PieceText piece, List<Phrase> labels) {
        return Map.of();
    }
}
