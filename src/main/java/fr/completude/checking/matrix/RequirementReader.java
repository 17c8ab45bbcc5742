package fr.completude.checking.matrix;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import fr.completude.checking.checks.Role;
import fr.completude.checking.conditions.Condition;
import fr.completude.config.ConfigNode;
import fr.completude.dossier.FindingStatus;

/** Reads one item of {@code exigences}. */
final class RequirementReader {

    private static final List<String> COMMON = List.of(
            "id", "titre", "ref", "pour", "pour-chacun", "quand", "gravite", "en-vigueur", "source", "verifie-le");
    private static final List<String> LINE = List.of("manque", "apporter");
    private static final Map<String, Requirement.Agreement.Subject> SUBJECTS = Map.of(
            "nom", Requirement.Agreement.Subject.NAME,
            "naissance", Requirement.Agreement.Subject.BIRTH,
            "demarche", Requirement.Agreement.Subject.PROCEDURE);

    private final Known known;
    private final ConditionReader conditions;
    private final DemandReader demands;

    private RequirementReader(Known known) {
        this.known = known;
        this.conditions = new ConditionReader(known);
        this.demands = new DemandReader(known);
    }

    /** The requirement, or one for each person it is read for. */
    static List<Requirement> read(ConfigNode node, Known known) {
        List<Role> persons = node.get("pour-chacun").map(known::roles).orElse(List.of());
        if (persons.isEmpty()) {
            return List.of(new RequirementReader(known).read(node));
        }
        Set<Role> all = new LinkedHashSet<>(persons);
        return persons.stream()
                .map(person -> new RequirementReader(known.about(new Subject(person, all))).read(node))
                .toList();
    }

    private Requirement read(ConfigNode node) {
        Map<String, Condition> procedures =
                node.need("pour").map(known::procedures).orElse(Map.of());
        Gravity gravity = node.need("gravite")
                .flatMap(word -> Words.read(word, "gravité", Words.GRAVITIES))
                .orElse(Gravity.BLOCKING);
        InForce force = Origins.force(node);
        Condition when = when(node);
        Requirement.Body body = body(node);
        if (body instanceof Requirement.Papers papers) {
            reachable(node, when, papers, force);
        }
        return new Requirement(
                own(node.needText("id"), ".%s"),
                own(node.needText("titre"), " (%s)"),
                node.needText("ref"),
                procedures,
                when,
                gravity,
                force,
                body,
                known.origins().of(node));
    }

    /** A text that is read for one of several persons says which. */
    private String own(String text, String mark) {
        return known.subject().isNamed()
                ? text + mark.formatted(known.subject().who().word())
                : text;
    }

    private static void reachable(ConfigNode node, Condition when, Requirement.Papers papers, InForce force) {
        List<ConfigNode> nodes = node.get("voies").map(ConfigNode::items).orElse(List.of(node));
        for (int i = 0; i < papers.ways().size(); i++) {
            NeverMet.note(nodes.get(i), when, papers.ways().get(i), force);
        }
    }

    private Condition when(ConfigNode node) {
        return node.get("quand").map(conditions::read).orElse(Condition.ALWAYS);
    }

    private Requirement.Body body(ConfigNode node) {
        Optional<ConfigNode> reminder = node.get("rappel");
        Optional<ConfigNode> agreement = node.get("concordance");
        Optional<ConfigNode> ways = node.get("voies");
        Optional<ConfigNode> needed = node.get("exige");
        Optional<ConfigNode> contradiction = node.get("contradiction");
        if (needed.isPresent()) {
            keys(node, COMMON, LINE, List.of("exige", "si-inconnu"));
            return new Requirement.Eligibility(
                    conditions.read(needed.get()),
                    node.needText("manque"),
                    node.needText("apporter"),
                    whenUnknown(node, FindingStatus.TO_REVIEW));
        }
        if (contradiction.isPresent()) {
            keys(node, COMMON, LINE, List.of("contradiction", "si-inconnu"));
            return new Requirement.Contradiction(
                    conditions.read(contradiction.get()),
                    node.needText("manque"),
                    node.needText("apporter"),
                    whenUnknown(node, FindingStatus.NOT_APPLICABLE));
        }
        if (reminder.isPresent()) {
            keys(node, COMMON, List.of("rappel"));
            return new Requirement.Reminder(reminder.get().text());
        }
        if (agreement.isPresent()) {
            keys(node, COMMON, List.of("concordance", "apporter"));
            return agreement(agreement.get(), node.needText("apporter"));
        }
        if (ways.isPresent()) {
            keys(node, COMMON, List.of("voies"));
            return new Requirement.Papers(
                    ways.get().items().stream().map(way -> way(way, node)).toList());
        }
        keys(node, COMMON, DemandReader.KEYS, LINE);
        return new Requirement.Papers(List.of(new Way("", Condition.ALWAYS, List.of(part("", node, node)))));
    }

    private static FindingStatus whenUnknown(ConfigNode node, FindingStatus otherwise) {
        return node.get("si-inconnu")
                .flatMap(word -> Words.read(word, "mot", Words.WHEN_SILENT))
                .orElse(otherwise);
    }

    private Requirement.Body agreement(ConfigNode node, String remedy) {
        node.entries(List.of("personne", "sur", "compare"));
        Role role = node.need("personne").map(known::roles).orElse(List.of()).stream()
                .findFirst()
                .orElse(Role.APPLICANT);
        Requirement.Agreement.Subject subject = node.need("compare")
                .flatMap(word -> Words.read(word, "mot", SUBJECTS))
                .orElse(Requirement.Agreement.Subject.BIRTH);
        Set<String> types = node.need("sur").map(known::types).orElse(Set.of());
        return new Requirement.Agreement(role, subject, types, remedy);
    }

    private Way way(ConfigNode node, ConfigNode requirement) {
        String name = node.needText("voie");
        Optional<ConfigNode> parts = node.get("pieces");
        if (parts.isEmpty()) {
            keys(node, List.of("voie", "quand"), DemandReader.KEYS, LINE);
            return new Way(name, when(node), List.of(part("", node, requirement)));
        }
        keys(node, List.of("voie", "quand", "pieces"));
        List<Way.Part> read = parts.get().items().stream()
                .map(item -> {
                    keys(item, List.of("id", "titre", "ref"), DemandReader.KEYS, LINE);
                    return part(item.needText("id"), item, item);
                })
                .toList();
        return new Way(name, when(node), read);
    }

    private Way.Part part(String suffix, ConfigNode node, ConfigNode titled) {
        return new Way.Part(
                suffix,
                own(titled.needText("titre"), " (%s)"),
                titled.needText("ref"),
                demands.read(node),
                node.needText("manque"),
                node.needText("apporter"));
    }

    @SafeVarargs
    private static void keys(ConfigNode node, List<String>... groups) {
        Collection<String> allowed = new ArrayList<>();
        for (List<String> group : groups) {
            allowed.addAll(group);
        }
        node.entries(allowed);
    }
}
