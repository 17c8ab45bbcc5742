package fr.completude.recognition.fields;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import fr.completude.dossier.Box;
import fr.completude.dossier.FieldName;
import fr.completude.dossier.FieldValue;
import fr.completude.recognition.text.Letters;
import fr.completude.recognition.text.Match;
import fr.completude.recognition.text.PageText;
import fr.completude.recognition.text.Phrase;
import fr.completude.recognition.text.Run;

/**
 * A person named in two lines at the head of an act, the family name in capitals and the given names below it. That
 * they are given names is known by the sentence of the act, which gives them again after words such as {@code est née}.
 */
record PersonInHeadReader(Holder holder, List<Phrase> own, Lexicon lexicon) implements FieldReader {

    private static final double TRUST = 0.92;
    private static final int LONGEST_SENTENCE = 40;
    private static final double DEEPEST = 2.5;
    private static final double ALIGNED = 2;
    private static final int SHORTEST = 3;
    private static final int FEW = 6;

    @Override
    public Set<FieldName> names() {
        return holder.names();
    }

    @Override
    public List<Phrase> labels() {
        return own;
    }

    @Override
    public Map<FieldName, FieldValue> read(PieceText piece, List<Phrase> labels) {
        for (PageText page : piece.pages()) {
            for (Match label : Labels.on(page, own).all()) {
                Optional<Map<FieldName, FieldValue>> person = person(page, label, sentence(label));
                if (person.isPresent()) {
                    return person.get();
                }
            }
        }
        return Map.of();
    }

    private static String sentence(Match label) {
        int last = Math.min(label.page().words().size(), label.lastWord() + LONGEST_SENTENCE);
        return IntStream.range(label.lastWord() + 1, last)
                .mapToObj(i ->
                        Letters.lettersAndDigits(label.page().words().get(i).text()))
                .collect(Collectors.joining());
    }

    private Optional<Map<FieldName, FieldValue>> person(PageText page, Match label, String sentence) {
        List<Run> above = page.runs().stream()
                .filter(run -> run.box().bottom() < label.box().top())
                .toList();
        for (Run given : above) {
            String names = Letters.lettersAndDigits(given.text());
            if (names.length() >= SHORTEST && !isCapitals(given) && sentence.contains(names)) {
                Optional<Run> family = above.stream()
                        .filter(run -> isCapitals(run) && isJustAbove(page, run.box(), given.box()))
                        .findFirst();
                if (family.isPresent()) {
                    return fields(family.get(), given);
                }
            }
        }
        return inOneLine(page, label, sentence);
    }

    /** {@code MARTIN, Léa, Marie} at the head, {@code … : Léa, Marie, du sexe féminin} in the sentence. */
    private Optional<Map<FieldName, FieldValue>> inOneLine(PageText page, Match label, String sentence) {
        PersonParser parser = new PersonParser(lexicon, PersonParser.Order.FAMILY_FIRST);
        return new Mentions(lexicon)
                .on(page).stream()
                        .filter(mention ->
                                mention.run().box().bottom() < label.box().top())
                        .flatMap(mention -> parser
                                .parse(mention.run().text())
                                .filter(person -> !person.given().isEmpty()
                                        && sentence.contains(Letters.lettersAndDigits(String.join("", person.given()))))
                                .map(person -> holder.fields(person, TRUST, mention.run(), lexicon))
                                .stream())
                        .findFirst();
    }

    private Optional<Map<FieldName, FieldValue>> fields(Run family, Run given) {
        NameForms forms = new NameForms(lexicon);
        return forms.familyName(family).flatMap(name -> forms.givenNames(given).map(names -> {
            Map<FieldName, FieldValue> fields = new EnumMap<>(FieldName.class);
            fields.putAll(holder.fields(
                    new Person(name.value().toUpperCase(Locale.FRENCH), "", List.of(), 1), TRUST, name.run(), lexicon));
            fields.putAll(holder.fields(
                    new Person("", "", List.of(names.value().split(", ", -1)), 1), TRUST, names.run(), lexicon));
            return fields;
        }));
    }

    /** One letter in several may be misread: {@code DuVERNOIS}. */
    private static boolean isCapitals(Run run) {
        long letters = run.text().chars().filter(Character::isLetter).count();
        long small = run.text().chars().filter(Character::isLowerCase).count();
        return letters > 0 && small * FEW <= letters;
    }

    private static boolean isJustAbove(PageText page, Box upper, Box lower) {
        double gap = lower.top() - upper.bottom();
        return gap > -0.5 * upper.height()
                && gap < DEEPEST * page.wordHeight()
                && Math.abs(upper.left() - lower.left()) < page.asFractionOfWidth(ALIGNED);
    }
}
