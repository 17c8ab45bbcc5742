package fr.completude.checking.mutation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;

/** Makes the mutants of one file: every limit, condition, alternative, control, reserve and word that decides. */
final class RuleMutants {

    /**
     * The first day of a rule that is older than this is only the day from which it is known: no example can show it,
     * and its mutants are not made.
     */
    static final LocalDate DATED_SINCE = LocalDate.of(2019, 1, 1);

    private static final Set<String> CONDITIONS = Set.of("quand", "couvre", "exige", "contradiction", "sauf");
    private static final Set<String> MUST_STAND = Set.of("exige", "contradiction");
    private static final Set<String> ALTERNATIVES =
            Set.of("piece", "vaut", "voies", "pieces", "sur", "pour-chacun", "lu-sur", "motifs", "deduit", "sous-type");
    private static final Set<String> DROPPED =
            Set.of("usage", "ignorer-celle-de", "pas-de", "pour", "sauf-pour", "si-inconnu", "presume", "au", "nombre");
    private static final Set<String> LISTS = Set.of("controles", "reserves");
    private static final Set<String> NUMBERS = Set.of(
            "moins-de",
            "plus-de",
            "au-moins",
            "nombre",
            "de",
            "a",
            "imprimee-pour",
            "prolongee-de",
            "age-a-la-delivrance",
            "depuis",
            "jusqu-au",
            "avant");
    private static final Map<String, List<String>> OTHER_WORD = Map.of(
            "gravite", List.of("bloquant", "verif"),
            "si-absente", List.of("manquant", "au-guichet", "a-verifier", "sans-effet"),
            "si-absent", List.of("a-verifier", "sans-effet", "non-conforme"),
            "si-depassee", List.of("perime", "a-verifier", "sans-effet"),
            "si-autre", List.of("non-conforme", "a-verifier"),
            "decision", List.of("a-verifier", "non-conforme"));

    private final String file;
    private final Map<String, Set<String>> groups;
    private final List<RuleMutant> mutants = new ArrayList<>();
    private final Set<Node> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<Node> shared = Collections.newSetFromMap(new IdentityHashMap<>());
    private String rule = "";
    private Set<String> procedures = Set.of();

    private RuleMutants(String file, Map<String, Set<String>> groups) {
        this.file = file;
        this.groups = groups;
    }

    /**
     * The mutants of a file.
     *
     * @param groups procedures by the name of their group
     */
    static List<RuleMutant> of(String file, Node root, Map<String, Set<String>> groups) {
        RuleMutants all = new RuleMutants(file, groups);
        for (NodeTuple section : Nodes.tuples(root)) {
            all.section(Nodes.key(section), section.getValueNode());
        }
        return all.mutants;
    }

    private void section(String name, Node node) {
        switch (name) {
            case "exigences", "exigences-en-plus" -> Nodes.items(node).forEach(this::requirement);
            case "valeurs" -> Nodes.tuples(node).forEach(value -> new ValueMutants(this).of(value));
            case "situations", "demarches", "faits" ->
                Nodes.tuples(node).forEach(item -> {
                    rule = Nodes.key(item);
                    visit(item.getValueNode());
                });
            case "familles" ->
                Nodes.tuples(node).forEach(family -> {
                    rule = Nodes.key(family);
                    each("alternative", "sans", family.getValueNode());
                });
            case "prolongations" ->
                Nodes.items(node).forEach(item -> {
                    rule = "prolongation";
                    visit(item);
                });
            case "limites" -> Nodes.tuples(node).forEach(limit -> numbers(Nodes.tuples(node), limit));
            default -> {
                // Sources, persons, notices and names decide nothing by themselves.
            }
        }
        rule = "";
        procedures = Set.of();
    }

    private void requirement(Node node) {
        rule = String.valueOf(Nodes.word(node, "id"));
        procedures = new LinkedHashSet<>();
        Node to = Nodes.get(node, "pour").orElseThrow();
        for (Node item : Nodes.oneOrMore(to)) {
            for (String name : item instanceof MappingNode
                    ? Nodes.tuples(item).stream().map(Nodes::key).toList()
                    : List.of(Nodes.text(item))) {
                procedures.addAll(groups.getOrDefault(name, Set.of(name)));
            }
            Nodes.tuples(item).forEach(condition -> {
                negated(Nodes.tuples(item), condition);
                new ConditionMutants(this).of(condition.getValueNode());
            });
        }
        each("démarche", "sans", to);
        boolean reminder = Nodes.get(node, "rappel").isPresent();
        if (!reminder
                && Nodes.get(node, "si-absente").isEmpty()
                && Nodes.get(node, "piece").isPresent()) {
            mutant(
                    node,
                    "si-absente",
                    "manquant → au-guichet",
                    RuleMutant.Edit.adding(Nodes.tuples(node), Nodes.tuple("si-absente", Nodes.scalar("au-guichet"))));
        }
        visit(node);
    }

    private void visit(Node node) {
        if (!seen.add(node)) {
            return;
        }
        Nodes.items(node).forEach(this::visit);
        List<NodeTuple> tuples = Nodes.tuples(node);
        boolean inRequirement = Nodes.get(node, "id").isPresent();
        for (int i = 0; i < tuples.size(); i++) {
            NodeTuple tuple = tuples.get(i);
            String key = Nodes.key(tuple);
            Node value = tuple.getValueNode();
            if (CONDITIONS.contains(key)) {
                condition(tuples, i);
                continue;
            }
            if (key.equals("en-vigueur")) {
                force(value);
                continue;
            }
            if (DROPPED.contains(key) && !(key.equals("pour") && inRequirement)) {
                mutant(value, key, "retiré", RuleMutant.Edit.without(tuples, i));
            }
            if (ALTERNATIVES.contains(key)) {
                each(key.equals("voies") ? "voie" : "alternative", "sans", value);
            }
            if (LISTS.contains(key)) {
                each(key.equals("controles") ? "contrôle" : "réserve", "sans", value, 1);
            }
            if (NUMBERS.contains(key)) {
                numbers(tuples, tuple);
            }
            others(tuples, tuple);
            if (!key.equals("pour")) {
                visit(value);
            }
        }
    }

    private void condition(List<NodeTuple> tuples, int index) {
        NodeTuple tuple = tuples.get(index);
        String key = Nodes.key(tuple);
        if (!MUST_STAND.contains(key)) {
            mutant(tuple.getKeyNode(), "condition", key + " retiré", RuleMutant.Edit.without(tuples, index));
        }
        negated(tuples, tuple);
        if (seen.add(tuple.getValueNode())) {
            new ConditionMutants(this).of(tuple.getValueNode());
        }
    }

    private void negated(List<NodeTuple> tuples, NodeTuple tuple) {
        NodeTuple not = new NodeTuple(tuple.getKeyNode(), Nodes.map("sauf", tuple.getValueNode()));
        mutant(
                tuple.getKeyNode(),
                "condition",
                Nodes.key(tuple) + " inversé",
                RuleMutant.Edit.with(tuples, tuples.indexOf(tuple), not));
    }

    private void force(Node value) {
        Nodes.tuples(value).stream()
                .filter(day -> Changed.isDay(Nodes.text(day.getValueNode()))
                        && !LocalDate.parse(Nodes.text(day.getValueNode())).isBefore(DATED_SINCE))
                .forEach(day -> numbers(Nodes.tuples(value), day));
    }

    private void others(List<NodeTuple> tuples, NodeTuple tuple) {
        String word = Nodes.text(tuple.getValueNode());
        List<String> words = OTHER_WORD.getOrDefault(Nodes.key(tuple), List.of());
        if (words.contains(word)) {
            String other = words.get((words.indexOf(word) + 1) % 2);
            replaced(tuples, tuple, other);
        }
    }

    /** One mutant for each item left out; a list of one is left alone. */
    void each(String kind, String what, Node list) {
        each(kind, what, list, 2);
    }

    private void each(String kind, String what, Node list, int least) {
        List<Node> items = Nodes.items(list);
        // A list that several rules share is changed once, for all of them.
        if (items.isEmpty() || !shared.add(list)) {
            return;
        }
        for (int i = 0; items.size() >= least && i < items.size(); i++) {
            mutant(items.get(i), kind, what + " " + shown(items.get(i)), RuleMutant.Edit.without(items, i));
        }
    }

    void numbers(List<NodeTuple> tuples, NodeTuple tuple) {
        Changed.around(Nodes.text(tuple.getValueNode())).forEach(other -> replaced(tuples, tuple, other));
    }

    private void replaced(List<NodeTuple> tuples, NodeTuple tuple, String other) {
        NodeTuple changed = new NodeTuple(tuple.getKeyNode(), Nodes.scalar(other));
        mutant(
                tuple.getValueNode(),
                Nodes.key(tuple),
                Nodes.text(tuple.getValueNode()) + " → " + other,
                RuleMutant.Edit.with(tuples, tuples.indexOf(tuple), changed));
    }

    void of(String name) {
        rule = name;
    }

    void mutant(Node where, String kind, String what, RuleMutant.Edit edit) {
        mutants.add(new RuleMutant(file, Nodes.line(where), kind, what, rule, procedures, edit));
    }

    private static String shown(Node node) {
        if (Nodes.tuples(node).isEmpty()) {
            return Nodes.text(node);
        }
        NodeTuple first = Nodes.tuples(node).get(0);
        return Nodes.key(first) + ": " + Nodes.text(first.getValueNode());
    }
}
