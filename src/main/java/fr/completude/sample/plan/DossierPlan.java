package fr.completude.sample.plan;

import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A dossier to be invented.
 *
 * @param mairie profile it names
 * @param seed everything random about it comes from this
 * @param defect null for a sound dossier
 * @param change what else is altered, without effect on what is expected
 * @param presentation words said of every piece that says nothing else
 * @param render how its papers come in: {@code none}, {@code clean}, {@code scan}, {@code phone}
 * @param zipped whether it is one zip instead of a folder
 */
public record DossierPlan(
        String mairie,
        long seed,
        Situation situation,
        @Nullable Defect defect,
        Change change,
        PieceSpec presentation,
        LocalDateTime appointment,
        String render,
        boolean zipped) {

    public Map<String, PieceSpec> pieces() {
        Map<String, PieceSpec> pieces = situation.pieces();
        Map<String, PieceSpec> changed =
                change.applyTo(defect == null ? pieces : defect.change().applyTo(pieces));
        Map<String, PieceSpec> presented = new LinkedHashMap<>();
        changed.forEach((part, piece) -> presented.put(part, presentation.with(piece)));
        return presented;
    }

    public Map<String, String> facts() {
        Map<String, String> facts = new LinkedHashMap<>(situation.facts());
        if (defect != null) {
            facts.putAll(defect.facts());
        }
        return facts;
    }

    /** Statuses a finding may have, by requirement {@code ref}. */
    public Map<String, List<String>> expected() {
        Map<String, List<String>> expected = new LinkedHashMap<>(situation.expected());
        if (defect != null) {
            expected.putAll(defect.expected());
        }
        return expected;
    }

    /** What the dossier must come out as, the best answer first. */
    public List<String> verdicts() {
        return defect == null ? List.of("complete") : defect.verdicts();
    }
}
