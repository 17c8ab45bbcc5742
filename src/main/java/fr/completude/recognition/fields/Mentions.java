package fr.completude.recognition.fields;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import fr.completude.recognition.text.Flow;
import fr.completude.recognition.text.Letters;
import fr.completude.recognition.text.PageText;

/**
 * Finds the persons a text names, in sentences and on lines of their own: capitalised words after a title of courtesy,
 * or a family name in capitals beside a given name that is known.
 */
record Mentions(Lexicon lexicon) {

    private static final int MOST_WORDS = 9;
    private static final int FEWEST = 2;
    private static final String JOINT = "ET OU";

    /** Those of a page, from the top, in the order they are read. */
    List<Mention> on(PageText page) {
        return page.once(lexicon, () -> sought(page));
    }

    private List<Mention> sought(PageText page) {
        List<Mention> mentions = new ArrayList<>();
        for (Flow flow : page.flows()) {
            mentions.addAll(in(flow));
        }
        mentions.sort(Comparator.comparingInt(Mention::firstWord));
        return List.copyOf(mentions);
    }

    /** Those of a sentence or line, in the order they are read. */
    List<Mention> in(Flow flow) {
        List<Mention> mentions = new ArrayList<>();
        int size = flow.words().size();
        int at = 0;
        while (at < size) {
            int place = afterPlace(flow, at);
            if (place > at) {
                at = place;
                continue;
            }
            int name = afterTitles(flow, at);
            boolean titled = name > at;
            boolean begins = titled || (name < size && mayBegin(flow.read(name)));
            int end = begins ? endOfName(flow, name) : name;
            if (end > name && (titled || isName(flow, name, end))) {
                mentions.add(new Mention(flow, at, end, titled));
                at = end;
            } else {
                at = Math.max(at + 1, name);
            }
        }
        return mentions;
    }

    /**
     * The end of the place named here: {@code née à Bourg de Péage, Léa}. Behind « à » alone it may be a person after all,
     * if a title or a known given name says so.
     */
    private int afterPlace(Flow flow, int from) {
        int at = from + 1;
        boolean told = flow.plain(from).equals("A") && at < flow.words().size() && startsUpper(flow.read(at));
        boolean born = from > 0 && lexicon.usage().contains(flow.plain(from - 1));
        if (!told || isTitle(flow, at) || (!born && (isKnown(flow.read(at)) || isCapitals(flow.read(at))))) {
            return from;
        }
        while (goesOnInPlace(flow, at)) {
            at++;
        }
        return at + 1;
    }

    /** A small word behind this one, or before the next: {@code Bourg de Péage}, {@code Saint Jean}. */
    private boolean goesOnInPlace(Flow flow, int at) {
        if (at + 1 >= flow.words().size() || !Character.isLetter(lastOf(flow.read(at)))) {
            return false;
        }
        String next = flow.read(at + 1);
        boolean small = Character.isLowerCase(next.charAt(0));
        return small
                ? lexicon.links().contains(flow.plain(at + 1))
                : lexicon.links().contains(flow.plain(at)) && startsUpper(next);
    }

    private static char lastOf(String read) {
        return read.charAt(read.length() - 1);
    }

    /** « Moi, » and « Je, » come before a name; {@code MARTIN,} and {@code Léa,} are of it. */
    private boolean mayBegin(String read) {
        return startsUpper(read) && (!read.endsWith(",") || isKnown(read) || isCapitals(read));
    }

    /** {@code M. et Mme} are one title. */
    private int afterTitles(Flow flow, int from) {
        int at = from;
        while (at < flow.words().size()) {
            boolean title = isTitle(flow, at);
            boolean joint =
                    at > from && isJoint(flow, at) && at + 1 < flow.words().size() && isTitle(flow, at + 1);
            if (!title && !joint) {
                break;
            }
            at++;
        }
        return at;
    }

    /** « Madame, » opens a letter and names nobody. */
    private boolean isTitle(Flow flow, int at) {
        return startsUpper(flow.read(at))
                && !flow.read(at).endsWith(",")
                && lexicon.titles().contains(flow.plain(at));
    }

    private static boolean isJoint(Flow flow, int at) {
        String plain = flow.plain(at);
        return !plain.isEmpty() && List.of(JOINT.split(" ", -1)).contains(plain);
    }

    private int endOfName(Flow flow, int from) {
        int at = from;
        while (at < flow.words().size() && at - from < MOST_WORDS) {
            boolean inner = isInner(flow, from, at);
            if (!inner && !isNameWord(flow, from, at)) {
                break;
            }
            at++;
            if (!inner && closes(flow, from, at)) {
                break;
            }
        }
        return at;
    }

    /** A particle, or a word such as {@code née}, before a further word of the name. */
    private boolean isInner(Flow flow, int from, int at) {
        String plain = flow.plain(at);
        boolean small = lexicon.particles().contains(plain)
                || (at > from && lexicon.usage().contains(plain));
        return small && !flow.read(at).endsWith(",") && at + 1 < flow.words().size() && isNameWord(flow, from, at + 1);
    }

    private boolean isNameWord(Flow flow, int from, int at) {
        String read = flow.read(at);
        String plain = flow.plain(at);
        String next = at + 1 < flow.words().size() ? flow.read(at + 1) : "";
        boolean place = at - from >= FEWEST
                && (lexicon.streets().contains(plain) || lexicon.complements().contains(plain));
        return startsUpper(read)
                && plain.length() > 1
                && plain.chars().noneMatch(Character::isDigit)
                && !place
                && !lexicon.titles().contains(plain)
                && !lexicon.companies().contains(plain)
                && !lexicon.ends(read, next);
    }

    /** After a comma only what is a name by its writing goes on: another given name, or the family name. */
    private boolean closes(Flow flow, int from, int next) {
        String read = flow.read(next - 1);
        if (read.endsWith(",") && next < flow.words().size()) {
            boolean family = isCapitals(flow.read(next)) && !hasCapitals(flow, from, next);
            return !family && !isKnown(flow.read(next));
        }
        return !Character.isLetter(read.charAt(read.length() - 1));
    }

    private boolean isName(Flow flow, int from, int to) {
        boolean known = false;
        for (int at = from; at < to; at++) {
            known |= isKnown(flow.read(at));
        }
        return known && to - from >= FEWEST && hasCapitals(flow, from, to);
    }

    private static boolean hasCapitals(Flow flow, int from, int to) {
        for (int at = from; at < to; at++) {
            if (isCapitals(flow.read(at))) {
                return true;
            }
        }
        return false;
    }

    private boolean isKnown(String read) {
        return lexicon.givenNames().contains(Letters.lettersAndDigits(read.split("-", -1)[0]));
    }

    static boolean isCapitals(String read) {
        return Letters.lettersAndDigits(read).length() > 1 && read.equals(read.toUpperCase(Locale.FRENCH));
    }

    static boolean startsUpper(String word) {
        boolean elided = word.length() > 2 && (word.charAt(1) == '\'' || word.charAt(1) == '’');
        return Character.isUpperCase(word.charAt(elided ? 2 : 0));
    }
}
