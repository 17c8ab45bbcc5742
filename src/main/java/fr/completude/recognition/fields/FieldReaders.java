package fr.completude.recognition.fields;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

import fr.completude.config.ConfigNode;
import fr.completude.dossier.FieldName;
import fr.completude.recognition.fields.TextReader.Cut;
import fr.completude.recognition.text.Phrase;
import fr.completude.recognition.text.Run;

/** Makes field readers of what the configuration says of each field. */
public final class FieldReaders {

    private static final List<String> KEYS = List.of(
            "genre",
            "libelles",
            "role",
            "repli",
            "ordre",
            "forme",
            "chiffres",
            "sauf-apres",
            "partout",
            "choix",
            "mentions",
            "combien",
            "apres",
            "avant",
            "debuts",
            "groupes",
            "capitales");
    private static final Set<String> GROUPS = Set.of("holder", "secondHolder", "period");

    private final Lexicon lexicon;
    private final Map<String, List<IssuerReader.Known>> issuers;
    private final NameForms forms;
    private final AddressParser addresses;
    private final AddressBlocks blocks;

    /**
     * Readers that share a lexicon.
     *
     * @param issuers writings of known issuers, by name, by group
     */
    public FieldReaders(Lexicon lexicon, Map<String, Map<String, List<Phrase>>> issuers) {
        this.lexicon = lexicon;
        this.issuers = new LinkedHashMap<>();
        issuers.forEach((group, names) -> {
            List<IssuerReader.Known> known = new ArrayList<>();
            names.forEach((name, writings) -> known.add(new IssuerReader.Known(name, writings)));
            this.issuers.put(group, known);
        });
        this.forms = new NameForms(lexicon);
        this.addresses = new AddressParser(lexicon);
        this.blocks = new AddressBlocks(addresses, lexicon);
    }

    /**
     * The readers of the fields of a type, in the order of the file; several under one field are tried in turn.
     *
     * @param titles what a paper of the type is called
     */
    public List<FieldReader> read(ConfigNode fields, List<Phrase> titles) {
        List<FieldReader> readers = new ArrayList<>();
        fields.entries().forEach((key, node) -> {
            if (FieldName.of(key).isEmpty() && !GROUPS.contains(key)) {
                List<String> known = new ArrayList<>(GROUPS);
                for (FieldName name : FieldName.values()) {
                    known.add(name.id());
                }
                node.problems().unknown(node, "champ", key, known);
                return;
            }
            node.items().forEach(item -> reader(key, item, titles).ifPresent(readers::add));
        });
        return readers;
    }

    private Optional<FieldReader> reader(String key, ConfigNode node, List<Phrase> titles) {
        node.entries(KEYS);
        List<Phrase> labels = phrases(node, "libelles");
        FieldName name = FieldName.of(key).orElse(FieldName.HOLDER_FAMILY_NAME);
        boolean addressee = "destinataire".equals(node.textOrNull("repli"));
        Map<String, java.util.function.Supplier<FieldReader>> genres = new LinkedHashMap<>();
        genres.put("date", () -> date(name, node, labels));
        genres.put(
                "personne",
                () -> new PersonReader(holder(key), labels, parser(node), blocks, new NamesInText(lexicon), addressee));
        genres.put(
                "personne-en-phrase",
                () -> new PersonInSentenceReader(holder(key), labels, parser(node), new NamesInText(lexicon)));
        genres.put(
                "personne-en-tete",
                () -> new PersonInHeadReader(holder(key), labels, parser(node).lexicon()));
        genres.put("nom", () -> text(name, node, labels, forms::familyName));
        genres.put("prenoms", () -> text(name, node, labels, forms::givenNames));
        genres.put(
                "lieu",
                () -> inCapitals(node) ? text(name, node, labels, forms::place) : new PlaceReader(name, labels, forms));
        genres.put("lieu-naissance", () -> new BirthPlaceReader(name, date(name, node, labels), forms));
        genres.put("adresse", () -> new AddressReader(labels, addresses, blocks, addressee));
        genres.put(
                "montant",
                () -> new ShapeReader(name, labels, Shapes.AMOUNT, Shapes::amount, List.of(), anywhere(node)));
        genres.put("numero", () -> number(name, node, labels));
        genres.put(
                "choix",
                () -> new ChoiceReader(name, labels, choices(node), anywhere(node), phrases(node, "sauf-apres")));
        genres.put(
                "signature",
                () -> new SignatureReader(labels, phrases(node, "mentions"), signatures(node), lexicon.titles()));
        genres.put("emetteur", () -> new IssuerReader(known(node), phrases(node, "debuts"), titles));
        genres.put("periode", () -> new PeriodReader(role(node, labels)));
        String genre = node.needText("genre");
        java.util.function.Supplier<FieldReader> maker = genres.get(genre);
        if (maker == null) {
            node.problems().unknown(node, "genre", genre, genres.keySet());
            return Optional.empty();
        }
        return Optional.of(maker.get());
    }

    private static FieldReader text(
            FieldName name, ConfigNode node, List<Phrase> labels, Function<Run, Optional<Cut>> form) {
        List<Phrase> after = phrases(node, "apres");
        List<Phrase> before = phrases(node, "avant");
        return inCapitals(node)
                ? new TextReader(name, labels, run -> form.apply(run).filter(NameForms::isInCapitals), 2, after, before)
                : new TextReader(name, labels, form, 1, after, before);
    }

    private static boolean inCapitals(ConfigNode node) {
        return node.get("capitales").map(ConfigNode::yesNo).orElse(Boolean.FALSE);
    }

    private static int signatures(ConfigNode node) {
        Integer wanted = node.get("combien").map(ConfigNode::integer).orElse(null);
        return wanted == null ? 1 : wanted;
    }

    private DateReader date(FieldName name, ConfigNode node, List<Phrase> labels) {
        List<Phrase> own = role(node, labels);
        String role = Optional.ofNullable(node.textOrNull("role")).orElse("");
        List<Phrase> others = others(lexicon.dateRoles(), role);
        others.removeAll(own);
        DateLabelling labelling = new DateLabelling(
                own,
                lexicon.dateRolesAfter().getOrDefault(role, List.of()),
                others,
                others(lexicon.dateRolesAfter(), role));
        return new DateReader(name, labelling, phrases(node, "apres"), fallback(node));
    }

    private static List<Phrase> others(Map<String, List<Phrase>> roles, String role) {
        List<Phrase> others = new ArrayList<>();
        roles.forEach((other, phrases) -> {
            if (!other.equals(role)) {
                others.addAll(phrases);
            }
        });
        return others;
    }

    private static DateReader.Fallback fallback(ConfigNode node) {
        String written = Optional.ofNullable(node.textOrNull("repli")).orElse("aucun");
        Map<String, DateReader.Fallback> known = Map.of(
                "aucun", DateReader.Fallback.NONE,
                "lieu-et-date", DateReader.Fallback.PLACE_AND_DATE,
                "seule", DateReader.Fallback.ONLY);
        DateReader.Fallback fallback = known.get(written);
        if (fallback == null) {
            node.problems().unknown(node, "repli", written, known.keySet());
            return DateReader.Fallback.NONE;
        }
        return fallback;
    }

    /** The labels of the field itself, then those of its role. */
    private List<Phrase> role(ConfigNode node, List<Phrase> labels) {
        List<Phrase> own = new ArrayList<>(labels);
        node.get("role").ifPresent(role -> {
            List<Phrase> shared = lexicon.dateRoles().get(role.text());
            if (shared == null) {
                node.problems()
                        .unknown(
                                role,
                                "rôle de date",
                                role.text(),
                                lexicon.dateRoles().keySet());
            } else {
                own.addAll(shared);
            }
        });
        return own;
    }

    private static Holder holder(String key) {
        return key.equals("secondHolder") ? Holder.SECOND : Holder.FIRST;
    }

    private PersonParser parser(ConfigNode node) {
        String order = Optional.ofNullable(node.textOrNull("ordre")).orElse("nom-prenom");
        if (!List.of("nom-prenom", "prenom-nom").contains(order)) {
            node.problems().unknown(node, "ordre", order, List.of("nom-prenom", "prenom-nom"));
        }
        return new PersonParser(
                lexicon, order.equals("prenom-nom") ? PersonParser.Order.GIVEN_FIRST : PersonParser.Order.FAMILY_FIRST);
    }

    private static FieldReader number(FieldName name, ConfigNode node, List<Phrase> labels) {
        List<Phrase> notAfter = phrases(node, "sauf-apres");
        Integer digits = node.get("chiffres").map(ConfigNode::integer).orElse(null);
        if (digits != null) {
            return new ShapeReader(name, labels, Shapes.digits(digits), Shapes::digitsOnly, notAfter, anywhere(node));
        }
        Pattern shape = node.need("forme").map(FieldReaders::pattern).orElse(Pattern.compile("(?!)"));
        return new ShapeReader(name, labels, shape, Shapes::plain, notAfter, anywhere(node));
    }

    private static Pattern pattern(ConfigNode node) {
        Pattern pattern = node.parsed(Pattern::compile, "une expression régulière");
        return pattern == null ? Pattern.compile("(?!)") : pattern;
    }

    private static boolean anywhere(ConfigNode node) {
        return node.get("partout").map(ConfigNode::yesNo).orElse(Boolean.FALSE);
    }

    private static Map<String, List<Phrase>> choices(ConfigNode node) {
        Map<String, List<Phrase>> choices = new LinkedHashMap<>();
        node.need("choix")
                .map(ConfigNode::entries)
                .orElse(Map.of())
                .forEach((value, words) -> choices.put(value, phrases(words)));
        return choices;
    }

    private List<IssuerReader.Known> known(ConfigNode node) {
        List<IssuerReader.Known> known = new ArrayList<>();
        node.get("groupes").map(ConfigNode::items).orElse(List.of()).forEach(group -> {
            List<IssuerReader.Known> members = issuers.get(group.text());
            if (members == null) {
                node.problems().unknown(group, "groupe d'émetteurs", group.text(), issuers.keySet());
            } else {
                known.addAll(members);
            }
        });
        return known;
    }

    private static List<Phrase> phrases(ConfigNode node, String key) {
        return node.get(key).map(FieldReaders::phrases).orElse(List.of());
    }

    /** The phrases of a list; one without letter or digit is noted as a mistake. */
    public static List<Phrase> phrases(ConfigNode list) {
        List<Phrase> phrases = new ArrayList<>();
        for (ConfigNode item : list.items()) {
            Phrase phrase = item.parsed(Phrase::of, "une suite de mots");
            if (phrase != null) {
                phrases.add(phrase);
            }
        }
        return phrases;
    }
}
