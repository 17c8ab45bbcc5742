package fr.completude.checking;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import fr.completude.checking.conditions.Case;
import fr.completude.checking.conditions.Truth;
import fr.completude.checking.matrix.Deduction;
import fr.completude.checking.matrix.Matrix;
import fr.completude.checking.matrix.Situation;
import fr.completude.dossier.FactDefinition;
import org.jspecify.annotations.Nullable;

/**
 * The facts of one dossier: declared, else deduced from the pieces, else by the postcode, else presumed. Remembers
 * what was presumed or read on a paper, so that the report says it.
 */
final class FactSheet {

    private static final String UNKNOWN = "inconnu";

    private final Matrix matrix;
    private final Map<String, String> declared;
    private final @Nullable String postcode;
    private final String procedure;
    private final Case dossier;
    private final Questions questions;
    private final PieceLooks pieces;
    private final Map<String, Optional<String>> told = new HashMap<>();
    private final Set<String> beingTold = new HashSet<>();
    private final Set<String> presumed = new LinkedHashSet<>();

    /**
     * Of one dossier.
     *
     * @param declared facts as declared, the profile's territory among them
     * @param procedure id of the procedure asked for; empty when unknown
     */
    FactSheet(
            Matrix matrix,
            Map<String, String> declared,
            @Nullable String postcode,
            String procedure,
            Case dossier,
            Questions questions,
            PieceLooks pieces) {
        this.matrix = matrix;
        this.declared = declared;
        this.postcode = postcode;
        this.procedure = procedure;
        this.dossier = dossier;
        this.questions = questions;
        this.pieces = pieces;
    }

    /** The value of a fact or situation; empty when unknown. */
    Optional<String> value(String name) {
        Optional<String> known = told.get(name);
        if (known != null) {
            return known;
        }
        // A fact that is deduced from itself is not known.
        if (!beingTold.add(name)) {
            return Optional.empty();
        }
        Optional<String> value = tell(name);
        beingTold.remove(name);
        told.put(name, value);
        return value;
    }

    /** What to ask when a fact or situation is unknown and decides. */
    String question(String name) {
        return questions.about(name);
    }

    /** What was presumed, or read and not declared, so far, in words. */
    Set<String> presumed() {
        return presumed;
    }

    private Optional<String> tell(String name) {
        Situation situation = matrix.contents().situations().get(name);
        if (situation != null) {
            Truth truth = pieces.shows(situation);
            return truth.isOpen() ? Optional.empty() : Optional.of(truth.isYes() ? "oui" : "non");
        }
        String value = declared.get(name);
        if (value != null) {
            return value.equals(UNKNOWN) ? Optional.empty() : Optional.of(value);
        }
        Deduction deduction = matrix.deductions().get(name);
        return deduction == null ? Optional.empty() : deduced(name, deduction);
    }

    private Optional<String> deduced(String name, Deduction deduction) {
        for (Deduction.Step step : deduction.steps()) {
            if (step.when().in(dossier).isYes()) {
                return Optional.of(step.value());
            }
        }
        Optional<String> read = Optional.ofNullable(deduction.paper()).flatMap(paper -> read(name, paper));
        if (read.isPresent()) {
            return read;
        }
        String code = Objects.requireNonNullElse(postcode, "");
        for (Map.Entry<String, String> entry : deduction.byPostcode().entrySet()) {
            if (code.startsWith(entry.getKey())) {
                return Optional.of(entry.getValue());
            }
        }
        return presumed(deduction);
    }

    private Optional<String> read(String name, Deduction.Paper paper) {
        Optional<String> read = pieces.read(paper.demand(), paper.field()).filter(value -> isValue(name, value));
        if (read.isPresent()) {
            presumed.add(paper.said());
        }
        return read;
    }

    private Optional<String> presumed(Deduction deduction) {
        Deduction.Presumption presumption = deduction.presumption();
        if (presumption == null
                || !presumption.concerns(procedure)
                || !presumption.unless().in(dossier).isNo()) {
            return Optional.empty();
        }
        presumed.add(presumption.said());
        return Optional.of(presumption.value());
    }

    private boolean isValue(String name, String word) {
        FactDefinition fact = matrix.facts().get(name);
        return fact != null && (fact.values().isEmpty() || fact.values().contains(word));
    }
}
