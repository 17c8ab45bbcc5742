package fr.completude.reporting;

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

    /**
     * Words from the message files and the configuration.
     *
     * @param labels what a piece type or a procedure is called, by its id; the id itself where it has no other name
     */
    public Wording(Messages messages, UnaryOperator<String> labels) {
        this.messages = messages;
        this.labels = labels;
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
