package fr.completude.sample.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import fr.completude.config.ConfigNode;

/**
 * A sound dossier.
 *
 * @param procedure id of the procedure
 * @param age lowest and highest age of the applicant on the day
 * @param facts to declare
 * @param pieces by their part in the dossier
 * @param declared words of the people declared beside the applicant
 * @param expected statuses a finding may have, by requirement {@code ref}
 */
public record Situation(
        String id,
        String title,
        String procedure,
        List<Integer> age,
        Map<String, String> facts,
        Map<String, PieceSpec> pieces,
        List<String> declared,
        Map<String, List<String>> expected) {

    private static final int MAJORITY = 18;

    static Situation read(String id, ConfigNode node) {
        node.entries(List.of("titre", "demarche", "age", "personnes", "faits", "pieces", "attendu"));
        List<Integer> age = node.need("age").map(ConfigNode::items).orElse(List.of()).stream()
                .map(ConfigNode::integer)
                .map(years -> years == null ? 30 : years)
                .toList();
        Map<String, PieceSpec> pieces = new LinkedHashMap<>();
        node.need("pieces")
                .ifPresent(list -> list.entries().forEach((part, piece) -> pieces.put(part, PieceSpec.read(piece))));
        return new Situation(
                id,
                node.needText("titre"),
                node.needText("demarche"),
                age,
                facts(node),
                pieces,
                node.get("personnes").map(ConfigNode::texts).orElse(List.of()),
                expected(node));
    }

    /** Whether the applicant is a minor: then there are parents. */
    boolean isOfMinor() {
        return age.stream().allMatch(years -> years < MAJORITY);
    }

    static Map<String, String> facts(ConfigNode node) {
        Map<String, String> facts = new LinkedHashMap<>();
        node.get("faits").ifPresent(list -> list.entries().forEach((name, value) -> facts.put(name, value.text())));
        return facts;
    }

    static Map<String, List<String>> expected(ConfigNode node) {
        Map<String, List<String>> expected = new LinkedHashMap<>();
        node.get("attendu")
                .ifPresent(list -> list.entries().forEach((ref, statuses) -> expected.put(ref, statuses.texts())));
        return expected;
    }
}
