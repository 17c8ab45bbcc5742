package fr.completude.checking.matrix;

import java.time.Period;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import fr.completude.checking.checks.AddressCheck;
import fr.completude.checking.checks.AmountCheck;
import fr.completude.checking.checks.Check;
import fr.completude.checking.checks.ExpiryCheck;
import fr.completude.checking.checks.FieldCheck;
import fr.completude.checking.checks.FreshnessCheck;
import fr.completude.checking.checks.HolderCheck;
import fr.completude.checking.checks.Limit;
import fr.completude.checking.checks.NumberCheck;
import fr.completude.checking.checks.PhotoCheck;
import fr.completude.checking.checks.Role;
import fr.completude.checking.checks.SeniorityCheck;
import fr.completude.checking.checks.SubtypeCheck;
import fr.completude.config.ConfigNode;
import fr.completude.dossier.FactDefinition;
import fr.completude.dossier.FieldName;
import fr.completude.dossier.FindingStatus;
import org.jspecify.annotations.Nullable;

/** Reads one item of {@code controles}. The first key says what is looked at, the others how. */
final class CheckReader {

    private static final String ON = "pour";
    private static final String NOT_ON = "sauf-pour";
    private static final List<String> SUBJECTS = List.of(
            "date",
            "perime-depuis-moins-de",
            "en-cours-de-validite",
            "au-nom-de",
            "second-nom",
            "un-des-noms",
            "adresse",
            "sous-type",
            "champ",
            "numero",
            "photo",
            "montant");

    private final Known known;

    CheckReader(Known known) {
        this.known = known;
    }

    /** The check, and those of the types it is for; empty, with a mistake noted, when it says nothing known. */
    Optional<Demand.Scoped> read(ConfigNode node, Set<String> types) {
        Set<String> scope = scope(node, types);
        for (String subject : SUBJECTS) {
            Optional<ConfigNode> value = node.get(subject);
            if (value.isPresent()) {
                Check check = check(subject, value.get(), node, scope);
                return Optional.ofNullable(check).map(c -> new Demand.Scoped(scope, c));
            }
        }
        node.problems().at(node, "un contrôle est attendu : " + String.join(", ", SUBJECTS) + ".");
        return Optional.empty();
    }

    private Set<String> scope(ConfigNode node, Set<String> types) {
        Set<String> scope = new LinkedHashSet<>(types);
        node.get(ON).ifPresent(on -> scope.retainAll(known.types(on)));
        node.get(NOT_ON).ifPresent(not -> scope.removeAll(known.types(not)));
        if (scope.isEmpty() && !types.isEmpty()) {
            node.problems().at(node, "ce contrôle ne concerne aucune des pièces acceptées.");
        }
        return scope;
    }

    private @Nullable Check check(String subject, ConfigNode value, ConfigNode node, Set<String> scope) {
        return switch (subject) {
            case "date" -> fresh(value, node);
            case "perime-depuis-moins-de" -> expiry(node, subject, limit(value));
            case "en-cours-de-validite" -> expiry(node, subject, new Limit.Fixed(Period.ZERO));
            case "au-nom-de" -> holder(value, node, subject, HolderCheck.Holder.FIRST);
            case "second-nom" -> holder(value, node, subject, HolderCheck.Holder.SECOND);
            case "un-des-noms" -> holder(value, node, subject, HolderCheck.Holder.EITHER);
            case "adresse" -> address(value, node);
            case "sous-type" -> subtype(value, node, scope);
            case "champ" -> field(value, node);
            case "numero" -> number(value, node);
            case "photo" -> keys(node, subject) ? new PhotoCheck() : null;
            default -> amount(value, node);
        };
    }

    private @Nullable Check address(ConfigNode value, ConfigNode node) {
        keys(node, "adresse");
        List<Role> roles = known.roles(value);
        return roles.isEmpty() ? null : new AddressCheck(roles);
    }

    private Check subtype(ConfigNode value, ConfigNode node, Set<String> scope) {
        keys(node, "sous-type", "sinon", "si-autre");
        FindingStatus other = status(node, "si-autre", FindingStatus.NON_COMPLIANT);
        return new SubtypeCheck(known.subtypes(value, scope), node.needText("sinon"), other);
    }

    private Check expiry(ConfigNode node, String subject, Limit grace) {
        keys(node, subject, "au");
        return new ExpiryCheck(grace, countedTo(node));
    }

    private @Nullable Check fresh(ConfigNode value, ConfigNode node) {
        keys(node, "date", "moins-de", "plus-de", "si-absente", "si-depassee", "au");
        FieldName field = Words.read(value, "champ", Words.FIELDS).orElse(null);
        FindingStatus absent = status(node, "si-absente", FindingStatus.TO_REVIEW);
        Optional<ConfigNode> least = node.get("plus-de");
        if (field != null && least.isPresent()) {
            return new SeniorityCheck(field, limit(least.get()), absent);
        }
        ConfigNode most = node.need("moins-de").orElse(null);
        return field == null || most == null
                ? null
                : new FreshnessCheck(
                        field,
                        limit(most),
                        absent,
                        status(node, "si-depassee", FindingStatus.EXPIRED),
                        countedTo(node));
    }

    /** The name of a declared date, for the subject of the rule. */
    private @Nullable String countedTo(ConfigNode node) {
        ConfigNode word = node.get("au").orElse(null);
        if (word == null) {
            return null;
        }
        FactDefinition fact = known.fact(word.text());
        if (fact == null || fact.kind() != FactDefinition.Kind.DATE) {
            word.problems().at(word, "« " + word.text() + " » n'est pas un fait qui soit une date.");
            return null;
        }
        return fact.name();
    }

    private static FindingStatus status(ConfigNode node, String key, FindingStatus otherwise) {
        return node.get(key)
                .flatMap(word -> Words.read(word, "mot", Words.WHEN_SILENT))
                .orElse(otherwise);
    }

    private @Nullable Check holder(ConfigNode value, ConfigNode node, String subject, HolderCheck.Holder which) {
        keys(node, subject, "ignorer-celle-de", "pas-de");
        List<Role> roles = known.roles(value);
        Set<Role> others = new LinkedHashSet<>(
                node.get("ignorer-celle-de").map(known::roles).orElse(List.of()));
        if (value.texts().contains(Subject.EACH)) {
            others.addAll(known.subject().others());
        }
        Set<Role> barred =
                new LinkedHashSet<>(node.get("pas-de").map(known::roles).orElse(List.of()));
        return roles.isEmpty() ? null : new HolderCheck(roles, which, others, barred);
    }

    private static @Nullable Check field(ConfigNode value, ConfigNode node) {
        keys(node, "champ", "vaut", "lu", "sinon", "si-absent", "si-autre");
        Set<String> accepted =
                new LinkedHashSet<>(node.get("vaut").map(ConfigNode::texts).orElse(List.of()));
        if (accepted.isEmpty() == node.get("lu").isEmpty()) {
            node.problems().at(node, "« vaut » ou « lu: oui » est attendu, l'un des deux.");
        }
        String otherwise = node.needText("sinon");
        return Words.read(value, "champ", Words.FIELDS)
                .map(field -> new FieldCheck(
                        field,
                        accepted,
                        status(node, "si-absent", FindingStatus.TO_REVIEW),
                        status(node, "si-autre", FindingStatus.NON_COMPLIANT),
                        otherwise))
                .orElse(null);
    }

    private static @Nullable Check number(ConfigNode value, ConfigNode node) {
        keys(node, "numero", "forme", "usage");
        FieldName field = Words.read(value, "champ", Words.FIELDS).orElse(null);
        NumberCheck.Shape shape = node.need("forme")
                .flatMap(form -> Words.read(form, "forme", Words.SHAPES))
                .orElse(null);
        NumberCheck.Use use = node.get("usage")
                .flatMap(word -> Words.read(word, "usage", Words.NUMBER_USES))
                .orElse(NumberCheck.Use.FREELY);
        return field == null || shape == null ? null : new NumberCheck(field, shape, use);
    }

    private @Nullable Check amount(ConfigNode value, ConfigNode node) {
        keys(node, "montant");
        DatedValue due = known.values().get(value.text());
        if (due == null) {
            value.problems()
                    .unknown(value, "montant", value.text(), known.values().keySet());
            return null;
        }
        if (due.unit() != DatedValue.Unit.EUR) {
            value.problems().at(value, "« " + due.name() + " » n'est pas un montant : son unité n'est pas EUR.");
        }
        return new AmountCheck(due.name());
    }

    /** « 3 mois », or the name of a dated value that is a length. */
    private Limit limit(ConfigNode node) {
        String text = node.text();
        Optional<Period> fixed = Words.length(text);
        if (fixed.isPresent()) {
            return new Limit.Fixed(fixed.get());
        }
        DatedValue value = known.values().get(text);
        if (value == null) {
            node.problems().unknown(node, "durée", text, known.values().keySet());
        } else if (value.unit() == DatedValue.Unit.EUR) {
            node.problems().at(node, "« " + text + " » est un montant, une durée est attendue.");
        }
        return new Limit.Named(text);
    }

    private static boolean keys(ConfigNode node, String... own) {
        Collection<String> allowed = new LinkedHashSet<>(List.of(own));
        allowed.add(ON);
        allowed.add(NOT_ON);
        node.entries(allowed);
        return true;
    }
}
