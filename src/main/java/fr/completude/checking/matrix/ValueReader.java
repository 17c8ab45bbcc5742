package fr.completude.checking.matrix;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import fr.completude.config.ConfigNode;
import fr.completude.dossier.FactDefinition;
import fr.completude.dossier.Rule;
import org.jspecify.annotations.Nullable;

/** Reads {@code valeurs}: numbers of the law with their unit, source and the days they hold from. */
final class ValueReader {

    private static final Map<String, DatedValue.Unit> UNITS = Map.of(
            "EUR", DatedValue.Unit.EUR,
            "jours", DatedValue.Unit.DAYS,
            "mois", DatedValue.Unit.MONTHS,
            "ans", DatedValue.Unit.YEARS);

    private final Map<String, FactDefinition> facts;
    private final Origins origins;

    ValueReader(Map<String, FactDefinition> facts, Origins origins) {
        this.facts = facts;
        this.origins = origins;
    }

    Map<String, DatedValue> read(List<ConfigNode> files) {
        Map<String, DatedValue> values = new LinkedHashMap<>();
        for (ConfigNode file : files) {
            file.get("valeurs").ifPresent(all -> all.entries().forEach((name, node) -> {
                if (values.put(name, value(name, node)) != null) {
                    node.problems().at(node, "la valeur « " + name + " » est décrite deux fois.");
                }
            }));
        }
        return values;
    }

    private DatedValue value(String name, ConfigNode node) {
        node.entries(List.of("titre", "unite", "selon", "depuis", "source", "verifie-le"));
        DatedValue.Unit unit = node.need("unite")
                .flatMap(word -> Words.read(word, "unité", UNITS))
                .orElse(DatedValue.Unit.EUR);
        FactDefinition by = node.get("selon").map(this::fact).orElse(null);
        Rule rule = origins.of(node);
        List<DatedValue.Step> steps = new ArrayList<>();
        node.need("depuis")
                .ifPresent(all -> all.entries().forEach((day, numbers) -> steps.add(step(day, numbers, by))));
        for (int i = 1; i < steps.size(); i++) {
            if (!steps.get(i).from().isAfter(steps.get(i - 1).from())) {
                node.problems().at(node, "les dates de « depuis » ne se suivent pas dans l'ordre.");
            }
        }
        return new DatedValue(name, node.needText("titre"), unit, by == null ? null : by.name(), steps, rule);
    }

    private @Nullable FactDefinition fact(ConfigNode node) {
        FactDefinition fact = facts.get(node.text());
        if (fact == null) {
            node.problems().unknown(node, "fait", node.text(), facts.keySet());
        }
        return fact;
    }

    private static DatedValue.Step step(String day, ConfigNode node, @Nullable FactDefinition by) {
        Map<String, BigDecimal> numbers = new LinkedHashMap<>();
        if (by == null || !node.isMap()) {
            put(numbers, DatedValue.OTHERS, node);
        } else {
            Set<String> allowed = FactReader.allowed(by);
            node.entries().forEach((value, number) -> {
                if (!value.equals(DatedValue.OTHERS) && !allowed.contains(value)) {
                    number.problems().unknown(number, "valeur", value, allowed);
                }
                put(numbers, value, number);
            });
            if (!numbers.containsKey(DatedValue.OTHERS)) {
                node.problems().at(node, "le nombre pour les « autres » cas manque.");
            }
        }
        return new DatedValue.Step(date(day, node), numbers);
    }

    private static void put(Map<String, BigDecimal> numbers, String value, ConfigNode node) {
        BigDecimal number = node.parsed(BigDecimal::new, "un nombre");
        if (number != null) {
            numbers.put(value, number);
        }
    }

    private static LocalDate date(String day, ConfigNode node) {
        try {
            return LocalDate.parse(day);
        } catch (DateTimeException e) {
            node.problems().at(node, "« " + day + " » n'est pas une date AAAA-MM-JJ.");
            return LocalDate.MIN;
        }
    }
}
