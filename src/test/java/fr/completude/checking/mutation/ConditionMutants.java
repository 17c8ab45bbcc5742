package fr.completude.checking.mutation;

import java.util.List;

import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;

/** The mutants within a condition. */
final class ConditionMutants {

    private final RuleMutants all;

    ConditionMutants(RuleMutants all) {
        this.all = all;
    }

    void of(Node condition) {
        List<NodeTuple> parts = Nodes.tuples(condition);
        for (int i = 0; i < parts.size(); i++) {
            NodeTuple part = parts.get(i);
            if (parts.size() > 1) {
                all.mutant(
                        part.getKeyNode(), "condition", Nodes.key(part) + " retiré", RuleMutant.Edit.without(parts, i));
            }
            part(part);
        }
    }

    private void part(NodeTuple part) {
        Node value = part.getValueNode();
        switch (Nodes.key(part)) {
            case "tous", "un-de" -> {
                all.each("condition", "sans", value);
                Nodes.items(value).forEach(this::of);
            }
            case "sauf" -> of(value);
            default -> {
                all.each("condition", "sans", value);
                Nodes.tuples(value).forEach(bound -> all.numbers(Nodes.tuples(value), bound));
            }
        }
    }
}
