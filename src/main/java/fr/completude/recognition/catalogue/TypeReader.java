package fr.completude.recognition.catalogue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import fr.completude.config.ConfigNode;
import fr.completude.dossier.FieldName;
import fr.completude.recognition.fields.FieldReader;
import fr.completude.recognition.fields.FieldReaders;
import fr.completude.recognition.fields.SharedPersons;
import fr.completude.recognition.mrz.MrzFormat;
import fr.completude.recognition.text.Phrase;

/** Reads the description of one type of piece. */
record TypeReader(FieldReaders fieldReaders, Issuers issuers) {

    private static final List<String> KEYS = List.of(
            "libelle",
            "hors-catalogue",
            "titre",
            "un-de",
            "ensemble",
            "forts",
            "mots",
            "exclut",
            "jamais-avec",
            "jamais-forme",
            "attend-forme",
            "se-nomme",
            "cerfa",
            "mrz",
            "exclut-mrz",
            "sans-mrz",
            "exige",
            "exige-d-un-emetteur-connu",
            "emetteurs",
            "numeros",
            "sous-types",
            "faces",
            "compatibles",
            "essentiels",
            "personnes-communes",
            "porte-photo",
            "suite",
            "champs");

    private static final Map<String, SelfName.Need> NEEDS = Map.of(
            "toujours", SelfName.Need.ALWAYS,
            "dans-une-lettre", SelfName.Need.IN_LETTER,
            "jamais-une-lettre", SelfName.Need.NO_LETTER);

    PieceType read(String id, ConfigNode node, Collection<String> ids) {
        node.entries(KEYS);
        Set<String> alike = new LinkedHashSet<>();
        node.get("compatibles").map(ConfigNode::items).orElse(List.of()).forEach(other -> {
            if (!ids.contains(other.text())) {
                other.problems().unknown(other, "type", other.text(), ids);
            }
            alike.add(other.text());
        });
        List<FieldReader> fields = node.get("champs")
                .map(champs -> fieldReaders.read(champs, phrases(node, "titre"), sharesPersons(node)))
                .orElse(List.of());
        return new PieceType(
                id,
                node.needText("libelle"),
                node.get("hors-catalogue").map(ConfigNode::yesNo).orElse(Boolean.FALSE),
                clues(node),
                subtypes(node),
                sides(node),
                continuations(node),
                Set.copyOf(alike),
                essential(node),
                node.get("porte-photo").map(ConfigNode::yesNo).orElse(Boolean.FALSE),
                fields,
                fields.stream()
                        .flatMap(reader -> reader.labels().stream())
                        .distinct()
                        .toList());
    }

    /** Some papers name so many people that only their own words tell who is meant. */
    private static SharedPersons sharesPersons(ConfigNode node) {
        return node.get("personnes-communes").map(ConfigNode::yesNo).orElse(Boolean.TRUE)
                ? SharedPersons.USED
                : SharedPersons.LEFT_OUT;
    }

    private Clues clues(ConfigNode node) {
        List<String> groups = node.get("emetteurs").map(ConfigNode::texts).orElse(List.of());
        for (String group : groups) {
            if (!issuers.groups().containsKey(group)) {
                node.problems()
                        .unknown(
                                node,
                                "groupe d'émetteurs",
                                group,
                                issuers.groups().keySet());
            }
        }
        return new Clues(
                phrases(node, "titre"),
                phrases(node, "un-de"),
                groups(node, "ensemble"),
                phrases(node, "forts"),
                phrases(node, "mots"),
                phrases(node, "exclut"),
                phrases(node, "jamais-avec"),
                shapes(node, "jamais-forme"),
                expected(node),
                selfName(node),
                node.get("cerfa").map(ConfigNode::texts).orElse(List.of()),
                zones(node, "mrz"),
                zones(node, "exclut-mrz"),
                groups(node, "sans-mrz"),
                new Required(groups(node, "exige"), groups(node, "exige-d-un-emetteur-connu")),
                groups,
                numbers(node));
    }

    private static List<Phrase> phrases(ConfigNode node, String key) {
        return node.get(key).map(FieldReaders::phrases).orElse(List.of());
    }

    private static List<DoubtShape> shapes(ConfigNode node, String key) {
        List<DoubtShape> shapes = new ArrayList<>();
        node.get(key).map(ConfigNode::items).orElse(List.of()).forEach(item -> {
            item.entries(List.of("forme", "sauf-avec"));
            Optional<Pattern> shape =
                    item.need("forme").map(form -> form.parsed(Pattern::compile, "une expression régulière"));
            shape.ifPresent(pattern -> shapes.add(new DoubtShape(pattern, phrases(item, "sauf-avec"))));
        });
        return shapes;
    }

    private static List<ExpectedShape> expected(ConfigNode node) {
        List<ExpectedShape> shapes = new ArrayList<>();
        node.get("attend-forme").map(ConfigNode::items).orElse(List.of()).forEach(item -> {
            item.entries(List.of("forme", "libelle"));
            Optional<Pattern> shape =
                    item.need("forme").map(form -> form.parsed(Pattern::compile, "une expression régulière"));
            shape.ifPresent(pattern -> shapes.add(new ExpectedShape(pattern, item.needText("libelle"))));
        });
        return shapes;
    }

    private static SelfName selfName(ConfigNode node) {
        return node.get("se-nomme")
                .map(named -> {
                    named.entries(List.of("quand", "libelle", "mots", "ou-dit", "une-lettre-aussi"));
                    return new SelfName(
                            need(named),
                            named.needText("libelle"),
                            named.get("mots").map(FieldReaders::phrases).orElseGet(() -> phrases(node, "titre")),
                            phrases(named, "ou-dit"),
                            named.get("une-lettre-aussi")
                                    .map(form -> form.parsed(Pattern::compile, "une expression régulière"))
                                    .orElse(null));
                })
                .orElse(SelfName.NONE);
    }

    private static SelfName.Need need(ConfigNode named) {
        Optional<ConfigNode> when = named.need("quand");
        SelfName.Need need = when.map(ConfigNode::text).map(NEEDS::get).orElse(null);
        if (need == null) {
            when.ifPresent(node -> node.problems().unknown(node, "moment", node.text(), NEEDS.keySet()));
            return SelfName.Need.NEVER;
        }
        return need;
    }

    private static List<List<Phrase>> groups(ConfigNode node, String key) {
        return node.get(key).map(ConfigNode::items).orElse(List.of()).stream()
                .map(FieldReaders::phrases)
                .toList();
    }

    private static List<ZoneClue> zones(ConfigNode node, String key) {
        List<ZoneClue> zones = new ArrayList<>();
        node.get(key).map(ConfigNode::items).orElse(List.of()).forEach(item -> {
            item.entries(List.of("format", "document", "emetteur", "sauf-emetteur"));
            String format = item.textOrNull("format");
            if (format != null && MrzFormat.of(format).isEmpty()) {
                item.problems().at(item, "« " + format + " » n'est pas un format de zone lisible à la machine.");
            }
            zones.add(new ZoneClue(
                    format,
                    item.get("document").map(ConfigNode::texts).orElse(List.of()),
                    item.textOrNull("emetteur"),
                    item.textOrNull("sauf-emetteur")));
        });
        return zones;
    }

    private static List<NumberClue> numbers(ConfigNode node) {
        List<NumberClue> numbers = new ArrayList<>();
        node.get("numeros").map(ConfigNode::items).orElse(List.of()).forEach(item -> {
            item.entries(List.of("forme", "pres-de"));
            Optional<Pattern> shape =
                    item.need("forme").map(form -> form.parsed(Pattern::compile, "une expression régulière"));
            shape.ifPresent(pattern -> numbers.add(new NumberClue(pattern, phrases(item, "pres-de"))));
        });
        return numbers;
    }

    private static List<Subtype> subtypes(ConfigNode node) {
        List<Subtype> subtypes = new ArrayList<>();
        node.get("sous-types").map(ConfigNode::items).orElse(List.of()).forEach(item -> item.entries()
                .forEach((id, subtype) -> {
                    subtype.entries(List.of(
                            "un-de", "titre", "suivis-d-un-nom", "pas-un-nom", "tous", "aucun", "aucun-titre", "mrz"));
                    subtypes.add(new Subtype(
                            id,
                            phrases(subtype, "un-de"),
                            phrases(subtype, "titre"),
                            groups(subtype, "suivis-d-un-nom"),
                            subtype.get("pas-un-nom").map(ConfigNode::texts).orElse(List.of()),
                            phrases(subtype, "tous"),
                            phrases(subtype, "aucun"),
                            phrases(subtype, "aucun-titre"),
                            zones(subtype, "mrz")));
                }));
        return subtypes;
    }

    private static List<Sides> sides(ConfigNode node) {
        List<Sides> sides = new ArrayList<>();
        node.get("faces").map(ConfigNode::items).orElse(List.of()).forEach(item -> {
            item.entries(List.of("sous-type", "recto", "verso"));
            String subtype = item.textOrNull("sous-type");
            sides.add(new Sides(subtype == null ? "" : subtype, side(item, "recto"), side(item, "verso")));
        });
        return sides;
    }

    private static List<Continuation> continuations(ConfigNode node) {
        return node.get("suite").map(ConfigNode::items).orElse(List.of()).stream()
                .map(item -> {
                    item.entries(List.of("editions", "mots"));
                    return new Continuation(phrases(item, "editions"), phrases(item, "mots"));
                })
                .toList();
    }

    private static Sides.Side side(ConfigNode node, String key) {
        return node.need(key)
                .map(side -> {
                    side.entries(List.of("mots", "il-en-faut", "mrz"));
                    Integer needed =
                            side.get("il-en-faut").map(ConfigNode::integer).orElse(null);
                    return new Sides.Side(phrases(side, "mots"), needed == null ? 1 : needed, zones(side, "mrz"));
                })
                .orElse(new Sides.Side(List.of(), 1, List.of()));
    }

    private static Set<FieldName> essential(ConfigNode node) {
        Set<FieldName> essential = EnumSet.noneOf(FieldName.class);
        node.get("essentiels").map(ConfigNode::items).orElse(List.of()).forEach(item -> FieldName.of(item.text())
                .ifPresentOrElse(
                        essential::add, () -> item.problems().at(item, "« " + item.text() + " » n'est pas un champ.")));
        return essential;
    }
}
