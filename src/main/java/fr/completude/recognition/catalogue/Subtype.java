package fr.completude.recognition.catalogue;

import java.util.List;

import fr.completude.recognition.text.Letters;
import fr.completude.recognition.text.Phrase;

/**
 * A kind within a type. It is shown by a zone, whatever the words; or by any of {@code oneOf}, {@code titles} and {@code
 * named} when nothing else speaks against it.
 *
 * @param oneOf words that show it anywhere
 * @param titles words that show it where they stand as a title
 * @param named groups of labels; a group shows it when a name follows each of its labels
 * @param notNames words that are no name where one is expected: {@code non}, {@code néant}
 * @param all every one must be there
 * @param none none may be there
 * @param noTitle none may be there as a title
 * @param zones a zone of one of these shows it
 */
public record Subtype(
        String id,
        List<Phrase> oneOf,
        List<Phrase> titles,
        List<List<Phrase>> named,
        List<String> notNames,
        List<Phrase> all,
        List<Phrase> none,
        List<Phrase> noTitle,
        List<ZoneClue> zones) {

    /** Whether only a zone can show it. */
    public boolean isWordless() {
        return oneOf.isEmpty() && titles.isEmpty() && named.isEmpty() && all.isEmpty() && none.isEmpty();
    }

    /** Whether a word can be a name: it has a capital, two letters or more, no digit, and is none of those to set aside. */
    public boolean isName(String word) {
        String plain = Letters.lettersAndDigits(word);
        return plain.length() >= 2
                && plain.chars().distinct().count() > 1
                && plain.chars().noneMatch(Character::isDigit)
                && word.chars().filter(Character::isLetter).limit(1).allMatch(Character::isUpperCase)
                && notNames.stream()
                        .noneMatch(other -> Letters.lettersAndDigits(other).equals(plain));
    }
}
