package fr.completude.reporting;

import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

import fr.completude.dossier.FieldName;
import fr.completude.dossier.FindingStatus;
import fr.completude.dossier.PhotoAssessment;
import fr.completude.dossier.Report;
import fr.completude.dossier.Verdict;
import fr.completude.language.Messages;
import org.jspecify.annotations.Nullable;

/** How ids are said to people. */
public final class Wording {

    private final Messages messages;
    private final UnaryOperator<String> labels;
    private final Map<FieldName, Map<String, String>> choices = new EnumMap<>(FieldName.class);

    /**
     * Words from the message files and the configuration.
     *
     * @param labels what a piece type or a procedure is called, by its id; the id itself where it has no other name
     */
    public Wording(Messages messages, UnaryOperator<String> labels) {
        this.messages = messages;
        this.labels = labels;
        for (FieldName field : FieldName.values()) {
            choices.put(field, choices(field, messages));
        }
    }

    String procedure(@Nullable String id) {
        return id == null ? say("procedure.unknown") : labels.apply(id);
    }

    /** « facture d’électricité »; what stands for an unknown type when there is none. */
    public String pieceType(@Nullable String type, @Nullable String subtype) {
        if (type == null) {
            return say("piece.unknown");
        }
        return subtype == null ? labels.apply(type) : labels.apply(type) + ", " + labels.apply(subtype);
    }

    public String verdict(Verdict verdict) {
        return say("verdict." + verdict.id());
    }

    /** « manquant ». */
    public String status(FindingStatus status) {
        return say("status." + status.id());
    }

    /** « Date de délivrance ». */
    public String field(FieldName field) {
        return say("field." + field.id());
    }

    /** The values a field may have, in words, by their ids; empty of one whose value is what is written. */
    public Map<String, String> choices(FieldName field) {
        return choices.getOrDefault(field, Map.of());
    }

    private static Map<String, String> choices(FieldName field, Messages messages) {
        String prefix = "report.value." + field.id() + ".";
        Map<String, String> choices = new TreeMap<>();
        messages.keys(prefix).forEach(key -> choices.put(key.substring(prefix.length()), messages.say(key)));
        return choices;
    }

    /** The value of a field as a person reads it. */
    public String value(FieldName field, String value) {
        return FieldWords.of(field, value, this);
    }

    /** « carte d’identité, ancien format », of a type with or without its subtype behind a slash. */
    public String pieceKind(@Nullable String kind) {
        int at = kind == null ? -1 : kind.indexOf('/');
        return at < 0 || kind == null
                ? pieceType(kind, null)
                : pieceType(kind.substring(0, at), kind.substring(at + 1));
    }

    FileTroubles troubles() {
        return new FileTroubles(messages);
    }

    String assessment(PhotoAssessment assessment) {
        return say("photo." + assessment.id());
    }

    String measure(String name) {
        return labels.apply(name);
    }

    Outlook outlook(Report report) {
        return new Outlook(report, messages);
    }

    String say(String key, Object... values) {
        return messages.say("report." + key, values);
    }
}
