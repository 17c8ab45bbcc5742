package fr.completude.recognition.fields;

import java.util.List;
import java.util.Map;
import java.util.Set;

import fr.completude.dossier.FieldName;
import fr.completude.dossier.FieldValue;
import fr.completude.recognition.text.Phrase;

/** Finds one field, or a few that stand together, on a piece. */
public interface FieldReader {

    /** The fields it can fill. */
    Set<FieldName> names();

    /** The words before which the value of another field ends. */
    List<Phrase> labels();

    /**
     * The fields found.
     *
     * @param labels the labels of every field of the type
     */
    Map<FieldName, FieldValue> read(PieceText piece, List<Phrase> labels);
}
