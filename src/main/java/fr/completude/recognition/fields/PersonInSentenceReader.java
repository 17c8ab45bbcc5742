package fr.completude.recognition.fields;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import fr.completude.dossier.FieldName;
import fr.completude.dossier.FieldValue;
import fr.completude.recognition.text.Phrase;

/** A person named some words after a label, or on a line of their own below it: {@code est née à Mus : MARTIN Léa}. */
record PersonInSentenceReader(Holder holder, List<Phrase> own, PersonParser parser, NamesInText sentences)
        implements FieldReader {

    private static final double TRUST = 0.9;

    @Override
    public Set<FieldName> names() {
        return holder.names();
    }

    @Override
    public List<Phrase> labels() {
        return own;
    }

    @Override
    public Map<FieldName, FieldValue> read(PieceText piece, List<Phrase> labels) {
        return ValueZone.of(piece, own, labels).stream()
                .map(zone -> sentences.after(zone.label()).flatMap(run -> parser.parse(run.text())
                        .map(person ->
                                holder.fields(person, TRUST * zone.label().likeness(), run, parser.lexicon()))))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(Map.of());
    }
}
