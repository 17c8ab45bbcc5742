package fr.completude.reading.child;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Whether words look like a text that a person wrote in French, rather than like a wrong reading or a broken font. */
final class Plausibility {

    /** The little words of French pages and forms, and of its neighbours: no longer text does without them. */
    private static final Set<String> COMMON =
            Set.copyOf(Arrays.asList("""
            de du des la le les et en à au aux un une par pour sur dans est vous votre vos nous que qui ou ce cette
            avec date nom prénom prénoms adresse madame monsieur né née je il ne pas sont son sa numéro n° code
            commune france française ville rue
            the of and to in is for der die und das el los y di che
            """.strip().split("\\s+")));

    private static final Pattern WORD =
            Pattern.compile("[«\"('’]?[\\p{IsLatin}’'-]{2,25}(\\(\\p{IsLatin}{1,3}\\))?[»\"')’.,;:!?]{0,3}");
    private static final Pattern NUMBER = Pattern.compile("[(€]?[\\d.,/:+%€-]{1,25}[)€.,;:]?");
    private static final Pattern LETTER_OR_DIGIT = Pattern.compile("[\\p{L}\\p{N}]");
    private static final Pattern VOWEL = Pattern.compile("[aeiouyàâäéèêëîïôöùûüœæ]");
    private static final Pattern CONSONANTS = Pattern.compile("[bcdfghjklmnpqrstvwxzç]{5}");
    private static final int LONGER_TEXT = 60;
    private static final double SURE = 0.85;
    private static final int SURE_LENGTH = 4;

    private Plausibility() {}

    /** Share of the characters that stand in words shaped like words or numbers, 0 to 1; dotted lines do not count. */
    static double share(List<String> all) {
        List<String> words = all.stream().filter(LETTER_OR_DIGIT.asPredicate()).toList();
        int letters = words.stream().mapToInt(String::length).sum();
        int plausible = words.stream()
                .filter(Plausibility::isPlausible)
                .mapToInt(String::length)
                .sum();
        return letters == 0 ? 0 : (double) plausible / letters;
    }

    /** Whether the words of a text layer can be believed. */
    static boolean isText(List<String> words) {
        boolean shaped = share(words) > 0.7;
        if (!shaped || words.size() < LONGER_TEXT) {
            return shaped;
        }
        long common = words.stream()
                .filter(word -> COMMON.contains(word.toLowerCase(Locale.FRENCH)))
                .count();
        return common * 25 >= words.size();
    }

    /** Whether a word is so long and so surely read that the page it stands on cannot lie wrong. */
    static boolean isSure(String word, double confidence) {
        return confidence >= SURE
                && word.length() >= SURE_LENGTH
                && word.chars().anyMatch(Character::isLetter)
                && isPlausible(word);
    }

    static boolean isPlausible(String word) {
        if (NUMBER.matcher(word).matches()) {
            return true;
        }
        String lower = word.toLowerCase(Locale.FRENCH);
        return WORD.matcher(word).matches()
                && (VOWEL.matcher(lower).find() || lower.length() <= 4)
                && !CONSONANTS.matcher(lower).find();
    }
}
