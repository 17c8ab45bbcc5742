package fr.completude.recognition.fields;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

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
            "confondus",
            "confondus-dans-le-doute",
            "sauf-apres",
            "partout",
            "choix",
            "mentions",
            "combien",
            "apres",
            "avant",
            "debuts",
            "groupes",
            "capitales",
            "rang",
            "seule");
    /** How much what the words of all papers say is believed, beside what those of its own type say. */
    private static final double SHARED = 0.9;

    private static final Set<String> GROUPS = Set.of("holder", "secondHolder", "period");

    private final Lexicon lexicon;
    private final Map<String, List<IssuerReader.Known>> issuers;
    private final SharedFields shared;
    private final NameForms forms;
    private final AddressParser addresses;
    private final AddressBlocks blocks;
    private final DateFields dates;

    /**
     * Readers that share a lexicon.
     *
     * @param issuers writings of known issuers, by name, by group
     * @param shared fields that papers of many types tell with the same words
     */
    public FieldReaders(Lexicon lexicon, Map<String, Map<String, List<Phrase>>> issuers, Optional<ConfigNode> shared) {
        this.lexicon = lexicon;
        this.issuers = new LinkedHashMap<>();
        issuers.forEach((group, names) -> {
            List<IssuerReader.Known> known = new ArrayList<>();
            names.forEach((name, writings) -> known.add(new IssuerReader.Known(name, writings)));
            this.issuers.put(group, known);
        });
        this.shared = SharedFields.of(shared);
        this.forms = new NameForms(lexicon);
        this.addresses = new AddressParser(lexicon);
        this.blocks = new AddressBlocks(addresses, lexicon);
        this.dates = new DateFields(lexicon);
    }

    /**
     * The readers of the fields of a type, in the order of the file; several under one field are tried in turn.
     *
     * @param titles what a paper of the type is called
     * @param persons whether what all papers say of their person counts
     */
    public List<FieldReader> read(ConfigNode fields, List<Phrase> titles, SharedPersons persons) {
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
        shared.of(fields.entries(), persons)
                .forEach((key, node) -> node.items().forEach(item -> reader(key, item, titles)
                        .map(reader -> new LessSure(reader, SHARED))
                        .ifPresent(readers::add)));
        readers.add(new OtherLabels(lexicon.otherLabels()));
        return readers;
    }

    private Optional<FieldReader> reader(String key, ConfigNode node, List<Phrase> titles) {
        node.entries(KEYS);
        List<Phrase> labels = phrases(node, "libelles");
        FieldName name = FieldName.of(key).orElse(FieldName.HOLDER_FAMILY_NAME);
        boolean addressee = "destinataire".equals(node.textOrNull("repli"));
        Map<String, Supplier<FieldReader>> genres = new LinkedHashMap<>();
        genres.put("date", () -> dates.reader(name, node, labels, titles));
        genres.put(
                "personne",
                () -> new PersonReader(
                        holder(key),
                        labels,
                        parser(node),
                        blocks,
                        new NamesInText(lexicon, phrases(node, "sauf-apres")),
                        addressee));
        genres.put(
                "personne-en-phrase",
                () -> new PersonInSentenceReader(
                        holder(key), labels, parser(node), new NamesInText(lexicon, phrases(node, "sauf-apres"))));
        genres.put("personne-citee", () -> cited(holder(key), node));
        genres.put(
                "personne-en-tete",
                () -> new PersonInHeadReader(holder(key), labels, parser(node).lexicon()));
        genres.put("nom", () -> text(name, node, labels, forms::familyName));
        genres.put("prenoms", () -> text(name, node, labels, forms::givenNames));
        genres.put(
                "lieu",
                () -> inCapitals(node) ? text(name, node, labels, forms::place) : new PlaceReader(name, labels, forms));
        genres.put("lieu-naissance", () -> new BirthPlaceReader(name, dates.reader(name, node, labels, titles), forms));
        genres.put("adresse", () -> new AddressReader(labels, addresses, blocks, addressee));
        genres.put("montant", () -> ShapeFields.amount(name, node, labels));
        genres.put("numero", () -> ShapeFields.number(name, node, labels));
        genres.put(
                "choix",
                () -> new ChoiceReader(
                        name, labels, choices(node), ShapeFields.anywhere(node), phrases(node, "sauf-apres")));
        genres.put(
                "signature",
                () -> new SignatureReader(labels, phrases(node, "mentions"), signatures(node), lexicon.titles()));
        genres.put("emetteur", () -> new IssuerReader(known(node), phrases(node, "debuts"), titles));
        genres.put("periode", () -> new PeriodReader(dates.role(node, labels)));
        String genre = node.needText("genre");
        Supplier<FieldReader> maker = genres.get(genre);
        if (maker == null) {
            node.problems().unknown(node, "genre", genre, genres.keySet());
            return Optional.empty();
        }
        return Optional.of(maker.get());
    }

    private FieldReader cited(Holder holder, ConfigNode node) {
        Integer rank = node.get("rang").map(ConfigNode::integer).orElse(null);
        return new CitedPersonReader(
                holder,
                phrases(node, "apres"),
                phrases(node, "avant"),
                lexicon.others(),
                phrases(node, "sauf-apres"),
                rank == null ? 0 : rank,
                node.get("seule").map(ConfigNode::yesNo).orElse(Boolean.FALSE),
                parser(node),
                forms);
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

    static List<Phrase> phrases(ConfigNode node, String key) {
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
