package fr.completude.checking.mutation;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** YAML nodes, read and made. */
final class Nodes {

    private Nodes() {}

    static int line(Node node) {
        return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
    }

    static String text(Node node) {
        return node instanceof ScalarNode scalar ? scalar.getValue() : "";
    }

    static String key(NodeTuple tuple) {
        return text(tuple.getKeyNode());
    }

    static List<NodeTuple> tuples(Node node) {
        return node instanceof MappingNode mapping ? mapping.getValue() : List.of();
    }

    /** The items of a list; empty for anything else. */
    static List<Node> items(Node node) {
        return node instanceof SequenceNode sequence ? sequence.getValue() : List.of();
    }

    /** A list, or a single value as a list of one. */
    static List<Node> oneOrMore(Node node) {
        return node instanceof SequenceNode sequence ? sequence.getValue() : List.of(node);
    }

    static Optional<Node> get(Node node, String key) {
        return tuples(node).stream()
                .filter(tuple -> key(tuple).equals(key))
                .map(NodeTuple::getValueNode)
                .findFirst();
    }

    static @Nullable String word(Node node, String key) {
        return get(node, key).map(Nodes::text).orElse(null);
    }

    static ScalarNode scalar(String text) {
        return new ScalarNode(Tag.STR, text, ScalarStyle.PLAIN);
    }

    static NodeTuple tuple(String key, Node value) {
        return new NodeTuple(scalar(key), value);
    }

    /** {@code {key: value}}. */
    static MappingNode map(String key, Node value) {
        return new MappingNode(Tag.MAP, new java.util.ArrayList<>(List.of(tuple(key, value))), FlowStyle.FLOW);
    }
}
