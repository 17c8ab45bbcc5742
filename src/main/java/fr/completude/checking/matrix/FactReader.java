package fr.completude.checking.matrix;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import fr.completude.checking.checks.Role;
import fr.completude.checking.conditions.Condition;
import fr.completude.config.ConfigNode;
import fr.completude.dossier.FactDefinition;
import org.jspecify.annotations.Nullable;

/** Reads {@code faits.yaml}: which facts there are, what to ask for them, and how they may be told otherwise. */
final class FactReader {

    private static final Map<String, FactDefinition.Kind> KINDS = Map.of(
            "choix", FactDefinition.Kind.CHOICE,
            "oui-non", FactDefinition.Kind.YES_NO,
            "date", FactDefinition.Kind.DATE,
            "nombre", FactDefinition.Kind.NUMBER,
            "texte", FactDefinition.Kind.TEXT);

    static final String PERSONS = "par-personne";

    private FactReader() {}

    static FactBook definitions(ConfigNode root) {
        root.entries(List.of("faits"));
        Map<String, FactDefinition> facts = new LinkedHashMap<>();
        Set<String> personal = new LinkedHashSet<>();
        root.need("faits").ifPresent(all -> all.entries().forEach((name, node) -> {
            node.entries(List.of(
                    "type", "par-personne", "valeurs", "question", "deduit", "lu-sur", "selon-code-postal", "presume"));
            FactDefinition fact = definition(name, node);
            persons(node).forEach(person -> {
                String own = Words.factOf(person, name);
                facts.put(own, new FactDefinition(own, fact.kind(), fact.values(), asked(fact.question(), person)));
            });
            if (node.get(PERSONS).isPresent()) {
                personal.add(name);
            }
        }));
        return new FactBook(facts, personal);
    }

    /** Those who each have the fact; the applicant when the file names nobody. */
    static List<Role> persons(ConfigNode node) {
        return node.get(PERSONS)
                .map(list -> list.items().stream()
                        .flatMap(word -> Words.read(word, "personne", Words.ROLES).stream())
                        .toList())
                .orElse(List.of(Role.APPLICANT));
    }

    static String asked(String question, Role person) {
        return question.replace("{0}", "le " + person.word());
    }

    private static FactDefinition definition(String name, ConfigNode node) {
        FactDefinition.Kind kind = node.need("type")
                .flatMap(type -> Words.read(type, "type", KINDS))
                .orElse(FactDefinition.Kind.TEXT);
        List<String> values = node.get("valeurs").map(ConfigNode::texts).orElse(List.of());
        if (kind == FactDefinition.Kind.CHOICE && values.isEmpty()) {
            node.problems().at(node, "le fait « " + name + " » est un choix : ses « valeurs » manquent.");
        }
        return new FactDefinition(name, kind, values, node.needText("question"));
    }

    /** How undeclared facts may be told; reads conditions, so everything they name must be known. */
    static Map<String, Deduction> deductions(ConfigNode root, Known known) {
        Map<String, Deduction> deductions = new LinkedHashMap<>();
        root.get("faits").ifPresent(all -> all.entries()
                .forEach((name, node) -> persons(node).forEach(person -> {
                    Known own = known.about(new Subject(person, Set.of()));
                    FactDefinition fact = own.fact(name);
                    if (fact != null) {
                        deductions.put(fact.name(), deduction(fact, node, own));
                    }
                })));
        return deductions;
    }

    private static Deduction deduction(FactDefinition fact, ConfigNode node, Known known) {
        ConditionReader conditions = new ConditionReader(known);
        List<Deduction.Step> steps = new ArrayList<>();
        node.get("deduit").ifPresent(list -> list.items().forEach(item -> {
            item.entries(List.of("valeur", "quand"));
            String value = item.need("valeur").map(v -> value(v, fact)).orElse("");
            steps.add(new Deduction.Step(
                    value, item.need("quand").map(conditions::read).orElse(Condition.ALWAYS)));
        }));
        Map<String, String> byPostcode = new LinkedHashMap<>();
        node.get("selon-code-postal").ifPresent(codes -> codes.entries()
                .forEach((start, value) -> byPostcode.put(start, value(value, fact))));
        Deduction.Paper paper = node.get("lu-sur").map(p -> paper(p, known)).orElse(null);
        @Nullable ConfigNode presumed = node.get("presume").orElse(null);
        if (presumed == null) {
            return new Deduction(steps, paper, byPostcode, null);
        }
        presumed.entries(List.of("valeur", "dit", "sauf", "pour"));
        String value = presumed.need("valeur").map(v -> value(v, fact)).orElse("");
        Condition unless = presumed.get("sauf").map(conditions::read).orElse(new Condition.AnyOf(List.of()));
        Set<String> procedures =
                presumed.get("pour").map(known::procedures).map(Map::keySet).orElse(Set.of());
        Deduction.Presumption presumption = new Deduction.Presumption(
                value, asked(presumed.needText("dit"), known.subject().who()), unless, procedures);
        return new Deduction(steps, paper, byPostcode, presumption);
    }

    private static Deduction.@Nullable Paper paper(ConfigNode node, Known known) {
        node.entries(List.of("piece", "champ", "controles", "dit"));
        Demand demand = new DemandReader(known).read(node);
        String said = asked(node.needText("dit"), known.subject().who());
        return node.need("champ")
                .flatMap(word -> Words.read(word, "champ", Words.FIELDS))
                .map(field -> new Deduction.Paper(demand, field, said))
                .orElse(null);
    }

    private static String value(ConfigNode node, FactDefinition fact) {
        return ConditionReader.values(node, fact).stream().findFirst().orElse("");
    }

    /** The words a fact of a choice may have. */
    static Set<String> allowed(FactDefinition fact) {
        return fact.kind() == FactDefinition.Kind.YES_NO ? Set.of("oui", "non") : Set.copyOf(fact.values());
    }
}
