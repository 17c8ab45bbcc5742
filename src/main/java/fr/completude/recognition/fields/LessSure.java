package fr.completude.recognition.fields;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import fr.completude.dossier.FieldName;
import fr.completude.dossier.FieldValue;
import fr.completude.recognition.text.Phrase;

/** A reader that is believed less than others. */
record LessSure(FieldReader reader, double part) implements FieldReader {

    @Override
    public Set<FieldName> names() {
        return reader.names();
    }

    @Override
    public List<Phrase> labels() {
        return reader.labels();
    }

    @Override
    public Map<FieldName, FieldValue> read(PieceText piece, List<Phrase> labels) {
        return reader.read(piece, labels).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> weakened(entry.getValue())));
    }

    private FieldValue weakened(FieldValue value) {
        return new FieldValue(value.value(), value.confidence() * part, value.text(), value.place(), value.variants());
    }
}
