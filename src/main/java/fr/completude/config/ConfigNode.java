package fr.completude.config;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * A value of a YAML file that knows its file and line. Scalars stay text: nothing is converted behind the author's
 * back. Mistakes go to the {@link Problems} of the file and reading goes on with an absent value, so that one pass
 * reports them all.
 */
public final class ConfigNode {

    private final String file;
    private final Node node;
    private final Problems problems;

    ConfigNode(String file, Node node, Problems problems) {
        this.file = file;
        this.node = node;
        this.problems = problems;
    }

    public String file() {
        return file;
    }

    /** Line where the value begins, from 1. */
    public int line() {
        return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
    }

    public Problems problems() {
        return problems;
    }

    public boolean isMap() {
        return node instanceof MappingNode;
    }

    public boolean isList() {
        return node instanceof SequenceNode;
    }

    /** The text of a scalar; a mistake is noted and the empty text given for a map or a list. */
    public String text() {
        if (node instanceof ScalarNode scalar) {
            return scalar.getValue().strip();
        }
        problems.at(this, "une valeur simple est attendue, pas une liste ni un groupe de clés.");
        return "";
    }

    /** The entries of a map in the order of the file; a mistake is noted and none given for anything else. */
    public Map<String, ConfigNode> entries() {
        if (!(node instanceof MappingNode mapping)) {
            problems.at(this, "un groupe de clés « clé: valeur » est attendu.");
            return Map.of();
        }
        Map<String, ConfigNode> entries = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            ConfigNode key = new ConfigNode(file, tuple.getKeyNode(), problems);
            String name = key.text();
            if (entries.put(name, new ConfigNode(file, tuple.getValueNode(), problems)) != null) {
                problems.at(key, "la clé « " + name + " » est écrite deux fois.");
            }
        }
        return entries;
    }

    /** The entries of a map; every key that is not among the known ones is noted as a mistake, with a suggestion. */
    public Map<String, ConfigNode> entries(Collection<String> known) {
        Map<String, ConfigNode> entries = entries();
        for (Map.Entry<String, ConfigNode> entry : entries.entrySet()) {
            if (!known.contains(entry.getKey())) {
                problems.unknown(entry.getValue(), "clé", entry.getKey(), known);
            }
        }
        return entries;
    }

    /** The items of a list; a single value counts as a list of one. */
    public List<ConfigNode> items() {
        if (node instanceof SequenceNode sequence) {
            return sequence.getValue().stream()
                    .map(item -> new ConfigNode(file, item, problems))
                    .toList();
        }
        return List.of(this);
    }

    /** The items of a list, each as text. */
    public List<String> texts() {
        return items().stream()
                .map(ConfigNode::text)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    /** The value of a key, if it is there and not empty. */
    public Optional<ConfigNode> get(String key) {
        return Optional.ofNullable(isMap() ? entries().get(key) : null).filter(value -> !value.isEmptyScalar());
    }

    /** The value of a key that must be there; a mistake is noted when it is not. */
    public Optional<ConfigNode> need(String key) {
        Optional<ConfigNode> value = get(key);
        if (value.isEmpty()) {
            problems.at(this, "la clé « " + key + " » manque.");
        }
        return value;
    }

    /** The text of a key that must be there; empty, with a mistake noted, when it is not. */
    public String needText(String key) {
        return need(key).map(ConfigNode::text).orElse("");
    }

    /** The text of a key, or null. */
    public @Nullable String textOrNull(String key) {
        return get(key).map(ConfigNode::text).orElse(null);
    }

    /** An ISO date; null, with a mistake noted, when it is none. */
    public @Nullable LocalDate date() {
        return parsed(LocalDate::parse, "une date AAAA-MM-JJ");
    }

    /** A whole number; null, with a mistake noted, when it is none. */
    public @Nullable Integer integer() {
        return parsed(Integer::valueOf, "un nombre entier");
    }

    /** A decimal number; null, with a mistake noted, when it is none. */
    public @Nullable Double decimal() {
        return parsed(Double::valueOf, "un nombre");
    }

    /** {@code oui} or {@code non}; null, with a mistake noted, for anything else. */
    public @Nullable Boolean yesNo() {
        return parsed(
                text -> switch (text) {
                    case "oui" -> Boolean.TRUE;
                    case "non" -> Boolean.FALSE;
                    default -> throw new IllegalArgumentException(text);
                },
                "oui ou non");
    }

    /** The value read by a function that throws for what it cannot read; null, with a mistake noted, in that case. */
    public <T> @Nullable T parsed(Function<String, T> reader, String expected) {
        String text = text();
        try {
            return reader.apply(text);
        } catch (DateTimeException | IllegalArgumentException e) {
            problems.at(this, "« " + text + " » n'est pas " + expected + ".");
            return null;
        }
    }

    private boolean isEmptyScalar() {
        return node instanceof ScalarNode scalar && scalar.getValue().isBlank();
    }
}
