package fr.completude.recognition.fields;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import fr.completude.recognition.text.Letters;
import fr.completude.recognition.text.Phrase;
import fr.completude.recognition.text.Run;

/**
 * Words of the language that tell names, addresses and dates apart.
 *
 * @param dateRoles labels of dates by what the date means; a date belongs to the nearest label of any meaning
 * @param dateRolesAfter words a date stands before, by meaning: the date in {@code le 1er mai 1991 est né}
 * @param papers what papers are called, before their date: {@code FACTURE}
 * @param titles plain titles of courtesy: {@code M}, {@code MME}
 * @param stops plain words that end a name: {@code DEMEURANT}
 * @param particles plain words that belong to the family name after them: {@code DE}
 * @param usage plain words between a usage name and a birth name: {@code NEE}
 * @param givenNames frequent plain given names, to tell which side of a name is which
 * @param streets plain words of which a street line has one: {@code RUE}
 * @param complements plain words that begin a further line of an address: {@code BATIMENT}
 * @param companies plain words that no person's name or address holds: {@code SIRET}, {@code CEDEX}
 * @param open plain words that neither a street nor a place ends with: {@code LA}, {@code SAINT}
 * @param afterTown plain words that end the name of a commune: {@code CEDEX}
 * @param units how plain words begin that follow a number which is no postcode: {@code KWH}
 * @param others words before the name of somebody the paper is not about: {@code fille de}
 * @param otherLabels labels of what is no field of any paper: {@code Adresse de facturation}
 * @param placeLabels labels of dates between which and the date a place is named: {@code née à}
 * @param links plain words in small letters that a place's name may hold: {@code SUR}
 * @param accented given names that French writes with accents only, by their plain writing
 * @param neverNames plain words of titles, labels and amounts, which no name holds: {@code TTC}, {@code CERTIFICAT}
 */
public record Lexicon(
        Map<String, List<Phrase>> dateRoles,
        Map<String, List<Phrase>> dateRolesAfter,
        List<Phrase> papers,
        Set<String> titles,
        Set<String> stops,
        Set<String> particles,
        Set<String> usage,
        Set<String> givenNames,
        Set<String> streets,
        Set<String> complements,
        Set<String> companies,
        Set<String> open,
        Set<String> afterTown,
        Set<String> units,
        List<Phrase> others,
        List<Phrase> otherLabels,
        List<Phrase> placeLabels,
        Set<String> links,
        Map<String, String> accented,
        Set<String> neverNames) {

    /**
     * Whether a name ends before this word. Small words in capitals belong to names ({@code LE GUENNIC}) unless a
     * number follows.
     *
     * @param next the word after it; empty at the end
     */
    boolean ends(String read, String next) {
        boolean beforeNumber = next.chars().anyMatch(Character::isDigit);
        return stops.contains(Letters.lettersAndDigits(read)) && (!isSmallInCapitals(read) || beforeNumber);
    }

    /** Whether a word is of a title, a label or an amount and of nobody's name. */
    boolean isNoName(String read) {
        return neverNames.contains(Letters.lettersAndDigits(read));
    }

    /** Whether a word goes on the name of a place: a capitalised one, or a small word between two of them. */
    boolean belongsToPlace(String read) {
        return Mentions.startsUpper(read) || read.startsWith("(") || links.contains(Letters.lettersAndDigits(read));
    }

    /** Whether what is written goes on after this word, where its line ends. */
    boolean leavesOpen(String read) {
        return open.contains(Letters.lettersAndDigits(read)) || read.endsWith("-");
    }

    /** Whether a word of a name goes with the word after it: a particle, or a small word in capitals. */
    boolean leads(String read) {
        String plain = Letters.lettersAndDigits(read);
        return particles.contains(plain) || (stops.contains(plain) && isSmallInCapitals(read));
    }

    private static boolean isSmallInCapitals(String read) {
        return Letters.lettersAndDigits(read).length() <= 2 && read.equals(Letters.plain(read));
    }

    /**
     * Given names as French writes them, where an engine overlooked a diaeresis or an accent: {@code Loïc} for {@code
     * Loic}. A name of which it saw any accent stays as read, and so does one that a file itself holds as text, or that
     * is in capitals, which papers print without accents.
     *
     * @param names separated by commas
     * @param read the words they were read in
     */
    String spelled(String names, Run read) {
        boolean certain =
                read.words().stream().allMatch(i -> read.page().words().get(i).confidence() >= 1);
        return certain
                ? names
                : Arrays.stream(names.split(", ", -1)).map(this::spelled).collect(Collectors.joining(", "));
    }

    private String spelled(String name) {
        String spelled = accented.get(Letters.lettersAndDigits(name));
        boolean bare = Normalizer.normalize(name, Normalizer.Form.NFD).equals(name);
        boolean capitals = name.equals(name.toUpperCase(Locale.FRENCH));
        return spelled == null || !bare || capitals ? name : spelled;
    }
}
