package fr.completude.checking.matrix;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import fr.completude.checking.conditions.Condition;
import fr.completude.config.ConfigNode;
import fr.completude.dossier.FactDefinition;
import org.jspecify.annotations.Nullable;

/**
 * Reads a condition: a group of keys that must all hold. A key is the name of a fact or of a situation, or one of
 * {@code tous}, {@code un-de}, {@code sauf}, {@code age}, {@code jour}, {@code presence}.
 */
final class ConditionReader {

    private static final String ELAPSED = "depuis-au-moins";

    private final Known known;

    ConditionReader(Known known) {
        this.known = known;
    }

    Condition read(ConfigNode node) {
        List<Condition> parts = new ArrayList<>();
        node.entries().forEach((key, value) -> parts.add(part(key, value)));
        return parts.size() == 1 ? parts.get(0) : new Condition.AllOf(parts);
    }

    private Condition part(String key, ConfigNode value) {
        return switch (key) {
            case "tous" -> new Condition.AllOf(all(value));
            case "un-de" -> new Condition.AnyOf(all(value));
            case "sauf" -> new Condition.Not(read(value));
            case "age" -> age(value);
            case "jour" -> day(value);
            case "presence" -> new Condition.Holds(known.types(value));
            default -> fact(key, value);
        };
    }

    private List<Condition> all(ConfigNode list) {
        return list.items().stream().map(this::read).toList();
    }

    private Condition age(ConfigNode node) {
        node.entries(List.of("au-moins", "moins-de"));
        Integer atLeast = node.get("au-moins").map(ConfigNode::integer).orElse(null);
        Integer lessThan = node.get("moins-de").map(ConfigNode::integer).orElse(null);
        List<Condition> bounds = new ArrayList<>();
        if (atLeast != null) {
            bounds.add(new Condition.AgeAtLeast(atLeast, known.subject().who()));
        }
        if (lessThan != null) {
            bounds.add(new Condition.Not(
                    new Condition.AgeAtLeast(lessThan, known.subject().who())));
        }
        if (bounds.isEmpty()) {
            node.problems().at(node, "« au-moins » ou « moins-de », en années, est attendu.");
        }
        return new Condition.AllOf(bounds);
    }

    private static Condition day(ConfigNode node) {
        node.entries(List.of("depuis", "avant"));
        return new Condition.DayIs(date(node, "depuis"), date(node, "avant"));
    }

    private static @Nullable LocalDate date(ConfigNode node, String key) {
        return node.get(key).map(ConfigNode::date).orElse(null);
    }

    private Condition fact(String word, ConfigNode value) {
        String name = known.facts().nameFor(known.subject().who(), word);
        FactDefinition fact = known.fact(word);
        if (known.situations().contains(name)) {
            return new Condition.FactIs(name, Known.among(value, "valeur", Set.of("oui", "non")));
        }
        if (fact == null) {
            List<String> names = new ArrayList<>(known.facts().definitions().keySet());
            names.addAll(known.situations());
            value.problems().unknown(value, "fait", name, names);
            return Condition.ALWAYS;
        }
        return switch (fact.kind()) {
            case CHOICE, YES_NO -> new Condition.FactIs(name, values(value, fact));
            case NUMBER -> number(name, value);
            case DATE -> date(name, value);
            case TEXT -> new Condition.FactIs(name, new LinkedHashSet<>(value.texts()));
        };
    }

    private static Condition date(String name, ConfigNode node) {
        node.entries(List.of("depuis", "avant", ELAPSED));
        ConfigNode elapsed = node.get(ELAPSED).orElse(null);
        if (elapsed == null) {
            return new Condition.DateIs(name, date(node, "depuis"), date(node, "avant"));
        }
        Optional<Period> length = Words.length(elapsed.text());
        if (length.isEmpty()) {
            elapsed.problems().at(elapsed, "une durée comme « 1 an » est attendue.");
        }
        return new Condition.Elapsed(name, length.orElse(Period.ZERO));
    }

    private static Condition number(String name, ConfigNode node) {
        node.entries(List.of("au-moins", "moins-de"));
        return new Condition.NumberIs(name, decimal(node, "au-moins"), decimal(node, "moins-de"));
    }

    private static @Nullable BigDecimal decimal(ConfigNode node, String key) {
        return node.get(key).map(n -> n.parsed(BigDecimal::new, "un nombre")).orElse(null);
    }

    /** The values a fact is compared with; a word it cannot have is noted as a mistake. */
    static Set<String> values(ConfigNode node, FactDefinition fact) {
        return switch (fact.kind()) {
            case CHOICE, YES_NO -> Known.among(node, "valeur", FactReader.allowed(fact));
            case DATE, NUMBER, TEXT -> new LinkedHashSet<>(node.texts());
        };
    }
}
