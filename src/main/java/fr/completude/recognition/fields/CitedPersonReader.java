package fr.completude.recognition.fields;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import fr.completude.dossier.FieldName;
import fr.completude.dossier.FieldValue;
import fr.completude.recognition.text.Match;
import fr.completude.recognition.text.PageText;
import fr.completude.recognition.text.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * A person a text names, known by the words around the name: {@code Je soussignée Léa MARTIN}, {@code Léa MARTIN, née le
 * …, est hébergée}. When and where that person was born is read behind the name.
 *
 * @param before words that stand before the name, the surest first
 * @param after words that stand after it, the surest first
 * @param others words before the name of somebody who is not meant: {@code fille de}
 * @param notAfter words of this type alone before the name of somebody who is not meant
 * @param rank when more than 0, the how manieth of those named after one of the words {@code before} is meant
 * @param only whether the only person named is meant, whatever the words around
 */
record CitedPersonReader(
        Holder holder,
        List<Phrase> before,
        List<Phrase> after,
        List<Phrase> others,
        List<Phrase> notAfter,
        int rank,
        boolean only,
        PersonParser parser,
        NameForms forms)
        implements FieldReader {

    private static final double BY_WORDS = 0.9;
    /** Less than any check believes: it may inform, never decide. */
    private static final double ONLY = 0.55;

    private static final int FARTHEST_BEFORE = 8;
    private static final int FARTHEST_AFTER = 14;
    private static final int CLOSE = 3;

    @Override
    public Set<FieldName> names() {
        Set<FieldName> names = EnumSet.copyOf(holder.names());
        names.addAll(holder.birth());
        return names;
    }

    @Override
    public List<Phrase> labels() {
        return List.of();
    }

    @Override
    public Map<FieldName, FieldValue> read(PieceText piece, List<Phrase> labels) {
        for (PageText page : piece.pages()) {
            List<Mention> all = without(notAfter, new Mentions(parser.lexicon()).on(page), page);
            List<Mention> own = without(others, all, page);
            Optional<Mention> found =
                    rank > 0 ? ranked(page, own) : behind(page, all).or(() -> ahead(page, own));
            if (found.isPresent()) {
                Map<FieldName, FieldValue> fields = fields(found.get(), BY_WORDS);
                if (!fields.isEmpty()) {
                    return fields;
                }
            }
        }
        return only ? only(piece) : Map.of();
    }

    private static List<Mention> without(List<Phrase> phrases, List<Mention> mentions, PageText page) {
        List<Match> matches = found(phrases, mentions, page);
        return mentions.stream()
                .filter(mention -> matches.stream().noneMatch(match -> isJustBefore(match, mention)))
                .toList();
    }

    private static List<Match> found(List<Phrase> phrases, List<Mention> mentions, PageText page) {
        return mentions.isEmpty()
                ? List.of()
                : phrases.stream()
                        .flatMap(phrase -> phrase.findIn(page).stream())
                        .toList();
    }

    private static boolean isJustBefore(Match match, Mention mention) {
        int distance = distance(match, mention, true);
        return distance >= 0 && distance < CLOSE;
    }

    /** The so manieth person named after the words, on the same page. */
    private Optional<Mention> ranked(PageText page, List<Mention> mentions) {
        for (Phrase phrase : before) {
            for (Match match : phrase.findIn(page)) {
                List<Mention> after = mentions.stream()
                        .filter(mention -> mention.firstWord() > match.lastWord())
                        .toList();
                if (after.size() >= rank) {
                    return Optional.of(after.get(rank - 1));
                }
            }
        }
        return Optional.empty();
    }

    /**
     * The person named after the words. Who is named after words for somebody else is not meant, unless these are the
     * very words: the child of an authorisation is named after {@code père de}.
     */
    private Optional<Mention> behind(PageText page, List<Mention> mentions) {
        List<Match> excluding = found(others, mentions, page);
        for (Phrase phrase : before) {
            for (Match match : phrase.findIn(page)) {
                Optional<Mention> nearest = nearest(
                        match,
                        mentions.stream()
                                .filter(mention -> excluding.stream()
                                        .filter(other -> !overlap(other, match))
                                        .noneMatch(other -> isJustBefore(other, mention)))
                                .toList(),
                        true);
                if (nearest.isPresent()) {
                    return nearest;
                }
            }
        }
        return Optional.empty();
    }

    private static boolean overlap(Match a, Match b) {
        return a.firstWord() <= b.lastWord() && b.firstWord() <= a.lastWord();
    }

    /** The person named before the words. */
    private Optional<Mention> ahead(PageText page, List<Mention> mentions) {
        return after.stream()
                .flatMap(phrase -> phrase.findIn(page).stream())
                .flatMap(match -> nearest(match, mentions, false).stream())
                .findFirst();
    }

    private static Optional<Mention> nearest(Match match, List<Mention> mentions, boolean phraseFirst) {
        int farthest = phraseFirst ? FARTHEST_BEFORE : FARTHEST_AFTER;
        return mentions.stream()
                .filter(mention -> distance(match, mention, phraseFirst) >= 0)
                .filter(mention -> distance(match, mention, phraseFirst) <= farthest)
                .min(Comparator.comparingInt(mention -> distance(match, mention, phraseFirst)));
    }

    /** Words between, in one sentence or line; less than 0 when they are not in one, or the other way round. */
    private static int distance(Match match, Mention mention, boolean phraseFirst) {
        int word = mention.flow().indexOf(phraseFirst ? match.lastWord() : match.firstWord());
        if (word < 0) {
            return -1;
        }
        return phraseFirst ? mention.from() - word - 1 : word - mention.to();
    }

    private Map<FieldName, FieldValue> only(PieceText piece) {
        Map<FieldName, FieldValue> only = Map.of();
        for (PageText page : piece.pages()) {
            List<Mention> all = new Mentions(parser.lexicon()).on(page);
            for (Mention mention : without(notAfter, without(others, all, page), page)) {
                Map<FieldName, FieldValue> fields = fields(mention, ONLY);
                if (fields.size() < 2) {
                    continue;
                }
                if (!only.isEmpty() && !samePerson(only, fields)) {
                    return Map.of();
                }
                only = only.size() >= fields.size() ? only : fields;
            }
        }
        return only;
    }

    private boolean samePerson(Map<FieldName, FieldValue> a, Map<FieldName, FieldValue> b) {
        return holder.names().stream().allMatch(name -> agree(a.get(name), b.get(name)));
    }

    private static boolean agree(@Nullable FieldValue a, @Nullable FieldValue b) {
        return a == null || b == null || Comparison.same(first(a), first(b));
    }

    private static String first(FieldValue value) {
        return value.value().split(",", -1)[0];
    }

    private Map<FieldName, FieldValue> fields(Mention mention, double trust) {
        Map<FieldName, FieldValue> fields = new EnumMap<>(FieldName.class);
        parser.parse(mention.run().text())
                .filter(person -> !person.family().isEmpty())
                .ifPresent(person -> fields.putAll(holder.fields(person, trust, mention.run(), parser.lexicon())));
        if (fields.isEmpty()) {
            return fields;
        }
        fields.putAll(new BirthInText(forms).after(mention.run(), holder, trust));
        return fields;
    }
}
