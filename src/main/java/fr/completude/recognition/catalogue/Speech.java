package fr.completude.recognition.catalogue;

import java.util.Set;

/**
 * The words by which a sentence denies, refuses, asks for or announces something. All in plain writing.
 *
 * @param opening what opens a negation another word closes
 * @param closing what closes it
 * @param denyingVerbs what closes it where it follows at once
 * @param restricting with these in place of a closing word nothing is denied
 * @param lifting what, denied, leaves all as it was
 * @param alone what denies the words after it by itself
 * @param near what denies the next words only
 * @param refusals verbs and nouns that refuse what they name
 * @param undone what has become of a thing that is no more
 * @param passive auxiliaries before {@code undone}
 * @param supposing what opens a case that may not be
 * @param cutting what begins another statement
 * @param joining what goes on with a list after a comma or an « et »
 * @param apposing what begins an aside between commas
 * @param giving verbs whose object is a paper to be given or got
 * @param given what is said of a paper that was given
 * @param future auxiliaries before {@code given} of a paper that is not there yet
 * @param self what names the paper itself
 */
public record Speech(
        Set<String> opening,
        Set<String> closing,
        Set<String> denyingVerbs,
        Set<String> restricting,
        Set<String> lifting,
        Set<String> alone,
        Set<String> near,
        Set<String> refusals,
        Set<String> undone,
        Set<String> passive,
        Set<String> supposing,
        Set<String> cutting,
        Set<String> joining,
        Set<String> apposing,
        Set<String> giving,
        Set<String> given,
        Set<String> future,
        Set<String> self) {

    /** Whether a word is one by which a phrase says no. */
    public boolean denies(String word) {
        return opening.contains(word)
                || closing.contains(word)
                || alone.contains(word)
                || near.contains(word)
                || refusals.contains(word)
                || undone.contains(word);
    }

    /** Whether a word is of a list that holds participles without their endings. */
    public static boolean isOf(Set<String> stems, String word) {
        for (int ending = 0; ending <= 2 && ending < word.length(); ending++) {
            String end = word.substring(word.length() - ending);
            if ((end.isEmpty() || end.equals("E") || end.equals("S") || end.equals("ES"))
                    && stems.contains(word.substring(0, word.length() - ending))) {
                return true;
            }
        }
        return false;
    }
}
