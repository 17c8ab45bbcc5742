package fr.completude.recognition.fields;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import fr.completude.recognition.text.Flow;
import fr.completude.recognition.text.Letters;
import fr.completude.recognition.text.PageText;
import fr.completude.recognition.text.Run;

/**
 * The day a letter is written, as letters say it: {@code Mus, le 12 mars 2026}. A sentence tells of other days in the
 * same words (« par prélèvement SEPA le », « est arrivée à Mus le »): where it may be one, the date is in doubt.
 *
 * @param sure whether nothing but the day of the letter is said so
 */
record LetterDate(FoundDate found, boolean sure) {

    private static final Set<String> THE = Set.of("LE");
    private static final Set<String> AT = Set.of("A", "FAIT");
    private static final int POSTCODE = 5;

    /** What stands before the date says; nothing when it is no {@code le} behind a place or at the beginning of a line. */
    static Optional<LetterDate> of(FoundDate date, Lexicon lexicon) {
        PageText page = date.page();
        int le = date.firstWord() - 1;
        if (le < 0 || !THE.contains(plain(page, le))) {
            return Optional.empty();
        }
        int first = le;
        while (first > 0 && isOfLine(page, first - 1, le) && isOfPlace(read(page, first - 1), lexicon)) {
            first--;
        }
        boolean begins = first == 0 || !isOfLine(page, first - 1, le);
        if (!begins && (first == le || !endsClause(page, first - 1))) {
            return Optional.empty();
        }
        boolean clear = first == le ? standsAlone(date, le) : namesPlace(date, first, le);
        return Optional.of(new LetterDate(date, clear));
    }

    /** « le » in small letters is mostly the rest of a sentence. */
    private static boolean standsAlone(FoundDate date, int le) {
        return Character.isUpperCase(read(date.page(), le).charAt(0))
                && beginsSentence(date.page(), le)
                && endsRun(date);
    }

    /** The place has the line to itself, or is the town of an address on the page. */
    private static boolean namesPlace(FoundDate date, int first, int le) {
        PageText page = date.page();
        boolean comma = read(page, le - 1).endsWith(",");
        boolean town = isTown(page, first, le);
        boolean begins = first == 0 || !isOfLine(page, first - 1, le);
        if (begins) {
            return beginsSentence(page, first) ? comma || town : comma && town && !followsAt(page, first);
        }
        boolean lineOfPlace = AT.contains(plain(page, first - 1))
                && (first == 1 || !isOfLine(page, first - 2, le))
                && beginsSentence(page, first - 1);
        return lineOfPlace || (comma && town && !AT.contains(plain(page, first - 1)));
    }

    private static boolean followsAt(PageText page, int first) {
        return Character.isLowerCase(read(page, first - 1).charAt(0))
                && plain(page, first - 1).length() <= 2;
    }

    /** Whether nothing stands before it that it goes on. */
    private static boolean beginsSentence(PageText page, int word) {
        Optional<Flow> flow = page.flowOf(word);
        int at = flow.map(found -> found.indexOf(word)).orElse(0);
        return at <= 0 || ".:;!?".indexOf(last(flow.orElseThrow().read(at - 1))) >= 0;
    }

    private static boolean endsRun(FoundDate date) {
        return last(read(date.page(), date.lastWord())) != ','
                && date.page().runs().stream()
                        .map(Run::words)
                        .anyMatch(words -> words.get(words.size() - 1) == date.lastWord());
    }

    /** Whether the page has these words behind a postcode. */
    private static boolean isTown(PageText page, int first, int le) {
        List<String> town =
                IntStream.range(first, le).mapToObj(i -> plain(page, i)).toList();
        String name = String.join("", town);
        return IntStream.range(0, page.words().size() - town.size())
                .filter(i -> isPostcode(plain(page, i)))
                .mapToObj(i -> IntStream.rangeClosed(i + 1, i + town.size())
                        .mapToObj(word -> plain(page, word))
                        .collect(Collectors.joining()))
                .anyMatch(name::equals);
    }

    private static boolean isPostcode(String plain) {
        return plain.length() == POSTCODE && plain.chars().allMatch(Character::isDigit);
    }

    private static boolean isOfLine(PageText page, int word, int of) {
        return page.words().get(word).line() == page.words().get(of).line();
    }

    private static boolean isOfPlace(String read, Lexicon lexicon) {
        return lexicon.belongsToPlace(read) && read.chars().noneMatch(Character::isDigit);
    }

    private static boolean endsClause(PageText page, int word) {
        return AT.contains(plain(page, word)) || !Character.isLetterOrDigit(last(read(page, word)));
    }

    private static char last(String read) {
        return read.charAt(read.length() - 1);
    }

    private static String read(PageText page, int word) {
        return page.words().get(word).text();
    }

    private static String plain(PageText page, int word) {
        return Letters.lettersAndDigits(read(page, word));
    }
}
