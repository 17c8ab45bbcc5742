package fr.completude.recognition.fields;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import fr.completude.recognition.text.Letters;

/**
 * Takes a printed name apart: titles off, capitals are the family name, otherwise known given names or the usual order
 * decide. {@code M. ou Mme DURAND} gives the family name alone.
 */
record PersonParser(Lexicon lexicon, Order order) {

    private static final int MOST_WORDS = 8;
    /** {@code Ste.} ends no sentence. */
    private static final int SHORTENED = 3;

    private static final double SURE = 1;
    private static final double BY_GIVEN_NAME = 0.9;
    private static final double BY_ORDER = 0.75;
    private static final double ALONE = 0.5;

    /** Which comes first where the writing does not tell. */
    enum Order {
        FAMILY_FIRST,
        GIVEN_FIRST
    }

    /** The first person named in a text; empty if it holds none. */
    Optional<Person> parse(String text) {
        List<String> words = words(text);
        if (words.isEmpty() || !looksLikeName(words)) {
            return Optional.empty();
        }
        int married = usageAt(words);
        if (married > 0) {
            return withUsage(words, married);
        }
        return split(words);
    }

    /** A name begins with a capital, or with a particle before one; a sentence goes on in small letters. */
    private boolean looksLikeName(List<String> words) {
        long small = words.stream()
                .filter(word -> !startsUpper(word))
                .filter(word -> !lexicon.particles().contains(Letters.lettersAndDigits(word)))
                .filter(word -> !lexicon.usage().contains(Letters.lettersAndDigits(word)))
                .count();
        return small == 0 && words.stream().anyMatch(PersonParser::startsUpper);
    }

    /** The words of the name: titles left out, the rest up to what cannot be part of a name. */
    private List<String> words(String text) {
        List<String> kept = new ArrayList<>();
        boolean titled = false;
        String[] all = text.replaceAll("[,;:()]", " $0 ").strip().split("\\s+", -1);
        for (int i = 0; i < all.length; i++) {
            String word = all[i];
            String plain = Letters.lettersAndDigits(word);
            if (plain.isEmpty()) {
                if (word.equals(",") && kept.size() > 1 && i + 1 < all.length && isSentence(all[i + 1])) {
                    break;
                }
                if (!kept.isEmpty()
                        && !word.equals(",")
                        && !word.equals("-")
                        && !word.equals("(")
                        && !word.equals(")")) {
                    break;
                }
                continue;
            }
            if (lexicon.titles().contains(plain)) {
                if (kept.size() >= 2) {
                    break;
                }
                titled = true;
                continue;
            }
            if (lexicon.isNoName(word)) {
                // « Total TTC » is no name at all; behind one it only ends it.
                if (!titled && kept.size() < 2) {
                    return List.of();
                }
                break;
            }
            boolean joint = plain.equals("OU") || plain.equals("ET");
            if (joint && kept.isEmpty()) {
                continue;
            }
            String next = i + 1 < all.length ? all[i + 1] : "";
            if (joint || lexicon.ends(word, next) || plain.chars().anyMatch(Character::isDigit)) {
                break;
            }
            kept.add(word);
            if (word.endsWith(".") && plain.length() > SHORTENED && !next.isEmpty()) {
                break;
            }
        }
        while (!kept.isEmpty() && lexicon.usage().contains(Letters.lettersAndDigits(kept.get(kept.size() - 1)))) {
            kept.remove(kept.size() - 1);
        }
        return kept.size() > MOST_WORDS ? List.of() : kept;
    }

    /** Whether a word in small letters belongs to no name: {@code Tom FABRE, mineur de treize ans}. */
    private boolean isSentence(String word) {
        String plain = Letters.lettersAndDigits(word);
        return !startsUpper(word)
                && !plain.isEmpty()
                && !lexicon.particles().contains(plain)
                && !lexicon.usage().contains(plain);
    }

    private int usageAt(List<String> words) {
        for (int i = 1; i < words.size() - 1; i++) {
            if (lexicon.usage().contains(Letters.lettersAndDigits(words.get(i)))) {
                return i;
            }
        }
        return -1;
    }

    /**
     * {@code DURAND Léa née MARTIN}: the name after the word is the birth name; after {@code épouse} it is not. Given
     * names may come at the very end: {@code MARTIN épouse DURAND Léa}.
     */
    private Optional<Person> withUsage(List<String> words, int at) {
        List<String> names = words.subList(at + 1, words.size());
        boolean born = Letters.lettersAndDigits(words.get(at)).startsWith("NE");
        return split(words.subList(0, at)).map(person -> {
            Optional<Person> whole = person.given().isEmpty() && names.size() > 1 ? split(names) : Optional.empty();
            String after = whole.map(Person::family).orElse(String.join(" ", names));
            List<String> given = whole.map(Person::given).orElse(person.given());
            double trust = Math.max(person.trust(), whole.map(Person::trust).orElse(0.0));
            return born
                    ? new Person(after, person.family(), given, trust)
                    : new Person(person.family(), after, given, trust);
        });
    }

    private Optional<Person> split(List<String> words) {
        if (words.size() == 1) {
            return Optional.of(new Person(words.get(0), "", List.of(), ALONE));
        }
        List<String> family = words.stream().filter(this::isFamilyWord).toList();
        List<String> given = words.stream().filter(word -> !isFamilyWord(word)).toList();
        boolean told = family.stream().anyMatch(word -> capitals(word) && letters(word) > 1) && !given.isEmpty();
        if (told && inARow(words, family)) {
            return Optional.of(new Person(String.join(" ", family), "", given, SURE));
        }
        boolean firstKnown = known(words.get(0));
        boolean lastKnown = known(words.get(words.size() - 1));
        boolean capitals = words.stream().anyMatch(word -> capitals(word) && letters(word) > 1);
        boolean usual = order == Order.GIVEN_FIRST || !capitals;
        boolean givenFirst = firstKnown == lastKnown ? usual : firstKnown;
        return Optional.of(inOrder(words, givenFirst, firstKnown == lastKnown ? BY_ORDER : BY_GIVEN_NAME));
    }

    private Person inOrder(List<String> words, boolean givenFirst, double trust) {
        int last = words.size() - 1;
        if (givenFirst) {
            int from = last;
            while (from > 1 && lexicon.leads(words.get(from - 1))) {
                from--;
            }
            return new Person(join(words.subList(from, words.size())), "", words.subList(0, from), trust);
        }
        int to = 0;
        while (to < last - 1 && lexicon.leads(words.get(to))) {
            to++;
        }
        return new Person(join(words.subList(0, to + 1)), "", words.subList(to + 1, words.size()), trust);
    }

    private static String join(List<String> words) {
        return String.join(" ", words);
    }

    private boolean known(String word) {
        return Arrays.stream(Letters.plain(word).split("-", -1)).allMatch(lexicon.givenNames()::contains);
    }

    private boolean isFamilyWord(String word) {
        return capitals(word) || (lexicon.particles().contains(Letters.lettersAndDigits(word)) && !startsUpper(word));
    }

    private static boolean startsUpper(String word) {
        boolean elided = word.length() > 2 && (word.charAt(1) == '\'' || word.charAt(1) == '’');
        return Character.isUpperCase(word.charAt(elided ? 2 : 0));
    }

    private static boolean capitals(String word) {
        return word.equals(word.toUpperCase(Locale.FRENCH));
    }

    private static int letters(String word) {
        return Letters.lettersAndDigits(word).length();
    }

    private static boolean inARow(List<String> words, List<String> family) {
        int from = words.indexOf(family.get(0));
        return from + family.size() <= words.size()
                && words.subList(from, from + family.size()).equals(family);
    }
}
