package fr.completude.sample.paper;

import java.util.Optional;

import fr.completude.dossier.FieldName;
import org.jspecify.annotations.Nullable;

/**
 * A value as printed.
 *
 * @param text what stands on the paper
 * @param field the field it is the truth of; null when it is none
 * @param truth the value of the field, normalised
 */
record Shown(String text, @Nullable FieldName field, String truth) {

    static Shown decoration(String text) {
        return new Shown(text, null, "");
    }

    static Shown of(String fieldId, String text, String truth) {
        Optional<FieldName> field = FieldName.of(fieldId);
        return new Shown(text, field.orElse(null), truth);
    }
}
