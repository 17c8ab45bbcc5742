package fr.completude.recognition.fields;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import fr.completude.dossier.FieldName;
import fr.completude.dossier.FieldValue;
import fr.completude.dossier.Word;
import fr.completude.recognition.text.Letters;
import fr.completude.recognition.text.Match;
import fr.completude.recognition.text.PageText;
import fr.completude.recognition.text.Phrase;
import fr.completude.recognition.text.Run;

/**
 * A person's whole name after a label; failing that, where the configuration says so, the name above the address the
 * paper is sent to.
 *
 * @param sentences finds the name further on in the sentence of the label
 * @param addressee whether the addressee is the person when no label names them
 */
record PersonReader(
        Holder holder,
        List<Phrase> own,
        PersonParser parser,
        AddressBlocks blocks,
        NamesInText sentences,
        boolean addressee)
        implements FieldReader {

    private static final double ADDRESSEE = 0.9;
    private static final double IN_SENTENCE = 0.95;
    private static final double DOUBTED = 0.5;
    private static final Set<String> JOINT = Set.of("ET", "OU");
    private static final Set<String> NUMBER = Set.of("N", "NO", "NUMERO");
    private static final Set<String> MONEY = Set.of("EUR", "EURO", "EUROS");
    private static final int CLOSE = 3;
    private static final int OFFICE = 2;

    @Override
    public Set<FieldName> names() {
        Set<FieldName> names = EnumSet.copyOf(holder.names());
        names.addAll(holder.birth());
        return names;
    }

    @Override
    public List<Phrase> labels() {
        return own;
    }

    @Override
    public Map<FieldName, FieldValue> read(PieceText piece, List<Phrase> labels) {
        List<ValueZone> zones = ValueZone.of(piece, own, labels).stream()
                .filter(zone -> !isOfNumber(zone.label()) && !isOfOffice(zone.label()))
                .toList();
        Optional<Map<FieldName, FieldValue>> labelled = zones.stream()
                .flatMap(zone -> Stream.concat(wrapped(zone.label()).stream(), candidates(zone).stream())
                        .map(line -> named(line, zone.trust())))
                .flatMap(Optional::stream)
                .findFirst();
        if (labelled.isPresent()) {
            return labelled.get();
        }
        Map<FieldName, FieldValue> person = zones.stream()
                .flatMap(zone -> sentences.after(zone.label()).stream()
                        .flatMap(run -> named(run, zone.trust() * IN_SENTENCE).stream()))
                .findFirst()
                .orElseGet(() -> addressee ? addressee(piece) : Map.of());
        return zones.stream().anyMatch(this::isOfCompany) ? doubted(person) : person;
    }

    /** Where the label names a company, whoever is named elsewhere is another. */
    private boolean isOfCompany(ValueZone zone) {
        return zone.lines().stream()
                .limit(1)
                .filter(line -> Mentions.startsUpper(line.text()))
                .anyMatch(line -> blocks.isCompany(line) && !blocks.hasTitle(line) && !tellsMoney(line));
    }

    /** {@code SA au capital de 12 000 000 €}: who wrote the paper, at its foot, and nobody's name. */
    private static boolean tellsMoney(Run line) {
        return line.text().contains("€")
                || line.words().stream()
                        .map(i -> Letters.lettersAndDigits(
                                line.page().words().get(i).text()))
                        .anyMatch(MONEY::contains);
    }

    private static Map<FieldName, FieldValue> doubted(Map<FieldName, FieldValue> person) {
        Map<FieldName, FieldValue> doubted = new EnumMap<>(FieldName.class);
        person.forEach((name, value) -> doubted.put(name, value.atMost(DOUBTED)));
        return doubted;
    }

    /** {@code Client n° 4711} names no client. */
    private static boolean isOfNumber(Match label) {
        List<Word> words = label.page().words();
        int next = label.lastWord() + 1;
        return next < words.size()
                && words.get(next).line() == words.get(label.lastWord()).line()
                && NUMBER.contains(Letters.lettersAndDigits(words.get(next).text()));
    }

    /** {@code Service Relations Assurés} is who writes to the insured. */
    private boolean isOfOffice(Match label) {
        List<Word> words = label.page().words();
        for (int i = label.firstWord() - 1; i >= Math.max(0, label.firstWord() - OFFICE); i--) {
            Word word = words.get(i);
            if (word.line() != words.get(label.firstWord()).line() || !Mentions.startsUpper(word.text())) {
                return false;
            }
            if (parser.lexicon().companies().contains(Letters.lettersAndDigits(word.text()))) {
                return true;
            }
        }
        return false;
    }

    /** A name just after the label that goes on where its line breaks. */
    private Optional<Run> wrapped(Match label) {
        return label.page().flowOf(label.lastWord()).stream()
                .flatMap(
                        flow -> new Mentions(parser.lexicon()).in(flow).stream().filter(mention -> {
                            int distance = mention.from() - flow.indexOf(label.lastWord());
                            return distance > 0 && distance <= CLOSE;
                        }))
                .map(Mention::run)
                .filter(run -> run.words().stream()
                                .map(i -> run.page().words().get(i).line())
                                .distinct()
                                .count()
                        > 1)
                .findFirst();
    }

    /** What stands beside the label; the line below only if that is a title of courtesy, or nothing. */
    private List<Run> candidates(ValueZone zone) {
        int lines = zone.lines().size();
        boolean spoken = zone.beside() && !isTitle(zone.lines().get(0));
        return zone.lines().subList(0, Math.min(spoken ? 1 : 2, lines));
    }

    private boolean isTitle(Run line) {
        return line.words().stream()
                .map(i -> Letters.lettersAndDigits(line.page().words().get(i).text()))
                .allMatch(plain -> plain.isEmpty()
                        || JOINT.contains(plain)
                        || parser.lexicon().titles().contains(plain));
    }

    private Map<FieldName, FieldValue> addressee(PieceText piece) {
        for (PageText page : piece.pages()) {
            for (AddressBlocks.Block block : blocks.addressees(page)) {
                for (Run name : named(block.names())) {
                    Optional<Map<FieldName, FieldValue>> found = named(name, ADDRESSEE * block.trust());
                    if (found.isPresent()) {
                        return found.get();
                    }
                }
            }
        }
        return Map.of();
    }

    /** Where one of several lines above a street has a title of courtesy, that is the name, and no other is. */
    private List<Run> named(List<Run> names) {
        List<Run> lines =
                names.stream().filter(name -> !name.text().contains(":")).toList();
        List<Run> titled = lines.stream()
                .filter(name -> blocks.hasTitle(name) && !isTitle(name))
                .toList();
        return titled.isEmpty() ? lines : titled;
    }

    private Optional<Map<FieldName, FieldValue>> named(Run line, double trust) {
        boolean noName = blocks.isStreet(line) || blocks.isCompany(line);
        return noName
                ? Optional.empty()
                : parser.parse(line.text())
                        .filter(person ->
                                Letters.lettersAndDigits(person.family()).length() > 1)
                        .filter(person ->
                                !parser.lexicon().particles().contains(Letters.lettersAndDigits(person.family())))
                        .map(person -> {
                            Map<FieldName, FieldValue> fields = new EnumMap<>(FieldName.class);
                            fields.putAll(holder.fields(person, trust, line, parser.lexicon()));
                            fields.putAll(new BirthInText(new NameForms(parser.lexicon())).after(line, holder, trust));
                            return fields;
                        });
    }
}
