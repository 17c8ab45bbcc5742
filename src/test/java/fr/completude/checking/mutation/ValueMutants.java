package fr.completude.checking.mutation;

import java.util.List;

import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;

/** The mutants of a dated value: its numbers, and the days after the first from which they hold. */
final class ValueMutants {

    private final RuleMutants all;

    ValueMutants(RuleMutants all) {
        this.all = all;
    }

    void of(NodeTuple value) {
        all.of(Nodes.key(value));
        Node since = Nodes.get(value.getValueNode(), "depuis").orElseThrow();
        List<NodeTuple> steps = Nodes.tuples(since);
        for (int i = 0; i < steps.size(); i++) {
            NodeTuple step = steps.get(i);
            if (Nodes.tuples(step.getValueNode()).isEmpty()) {
                all.numbers(steps, step);
            } else {
                Nodes.tuples(step.getValueNode())
                        .forEach(number -> all.numbers(Nodes.tuples(step.getValueNode()), number));
            }
            if (i > 0) {
                day(steps, i);
            }
        }
    }

    private void day(List<NodeTuple> steps, int index) {
        NodeTuple step = steps.get(index);
        Changed.around(Nodes.key(step))
                .forEach(other -> all.mutant(
                        step.getKeyNode(),
                        "depuis",
                        Nodes.key(step) + " → " + other,
                        RuleMutant.Edit.with(steps, index, Nodes.tuple(other, step.getValueNode()))));
    }
}
