package fr.completude.sample.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import fr.completude.config.ConfigNode;

/**
 * Something planted in a sound dossier.
 *
 * @param situations ids of those it can be planted in
 * @param facts to declare otherwise
 * @param expected statuses that differ from the sound dossier's
 * @param verdicts what the dossier must come out as, the best answer first
 */
public record Defect(
        String id,
        String title,
        List<String> situations,
        Change change,
        Map<String, String> facts,
        Map<String, List<String>> expected,
        List<String> verdicts) {

    /** @param groups ids of situations, by the word that stands for them */
    static Defect read(String id, ConfigNode node, Map<String, List<String>> groups) {
        node.entries(List.of("titre", "dans", "pieces", "faits", "attendu", "verdict"));
        return new Defect(
                id,
                node.needText("titre"),
                node.need("dans").map(where -> situations(where, groups)).orElse(List.of()),
                Change.read(node),
                Situation.facts(node),
                Situation.expected(node),
                node.need("verdict").map(ConfigNode::texts).orElse(List.of()));
    }

    private static List<String> situations(ConfigNode node, Map<String, List<String>> groups) {
        List<String> found = new ArrayList<>();
        for (String word : node.texts()) {
            List<String> group = groups.get(word);
            if (group == null) {
                node.problems().unknown(node, "situation ou groupe", word, groups.keySet());
            } else {
                found.addAll(group);
            }
        }
        return found;
    }
}
