package fr.completude.checking.matrix;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import fr.completude.config.ConfigNode;
import fr.completude.dossier.Rule;
import org.jspecify.annotations.Nullable;

/** The sources the matrix quotes, and the provenance of each of its rules. */
final class Origins {

    private static final Rule.Source UNKNOWN = new Rule.Source("", null, null);

    private final Map<String, Rule.Source> sources = new LinkedHashMap<>();

    /** Reads the {@code sources} of every file. */
    static Origins read(List<ConfigNode> files) {
        Origins origins = new Origins();
        for (ConfigNode file : files) {
            file.get("sources").ifPresent(node -> node.entries().forEach(origins::add));
        }
        return origins;
    }

    private void add(String id, ConfigNode node) {
        node.entries(List.of("titre", "adresse", "vu-le"));
        LocalDate seen = node.need("vu-le").map(ConfigNode::date).orElse(null);
        Rule.Source source = new Rule.Source(node.needText("titre"), node.textOrNull("adresse"), seen);
        if (sources.put(id, source) != null) {
            node.problems().at(node, "la source « " + id + " » est décrite deux fois.");
        }
    }

    /** Where a rule stands and where it comes from; a missing source or check date is noted as a mistake. */
    Rule of(ConfigNode rule) {
        Rule.Source source = rule.need("source").map(this::source).orElse(UNKNOWN);
        LocalDate checked = rule.need("verifie-le").map(ConfigNode::date).orElse(null);
        return at(rule, new Rule.Source(source.title(), source.url(), checked));
    }

    /** What a source is called; one that is not described is noted as a mistake. */
    String title(ConfigNode node) {
        return source(node).title();
    }

    private Rule.Source source(ConfigNode node) {
        String id = node.text();
        Rule.Source source = sources.get(id);
        if (source == null) {
            node.problems().unknown(node, "source", id, sources.keySet());
            return UNKNOWN;
        }
        return source;
    }

    private static Rule at(ConfigNode rule, Rule.Source source) {
        return new Rule(rule.file(), rule.line(), source);
    }

    /** The first and last day a rule is in force; a missing one is noted as a mistake. */
    static InForce force(ConfigNode rule) {
        return rule.need("en-vigueur")
                .map(node -> {
                    node.entries(List.of("du", "au"));
                    LocalDate from = node.need("du").map(ConfigNode::date).orElse(null);
                    LocalDate to = node.get("au").map(ConfigNode::date).orElse(null);
                    return force(node, from, to);
                })
                .orElse(InForce.ALWAYS);
    }

    static InForce force(ConfigNode node, @Nullable LocalDate from, @Nullable LocalDate to) {
        if (from != null && to != null && to.isBefore(from)) {
            node.problems().at(node, "la fin (" + to + ") vient avant le début (" + from + ").");
        }
        return new InForce(from == null ? LocalDate.MIN : from, to);
    }
}
