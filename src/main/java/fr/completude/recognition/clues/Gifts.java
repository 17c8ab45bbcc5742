package fr.completude.recognition.clues;

import java.util.BitSet;
import java.util.List;

import fr.completude.recognition.catalogue.Speech;
import fr.completude.recognition.text.PageText;
import fr.completude.recognition.text.Sentence;

/**
 * Finds the words of a page that name a paper to be given, got or sent: « nous faire parvenir votre avis d'imposition »,
 * « votre attestation vous sera adressée ». They are the objects of verbs of giving, and the subjects of what will be given.
 */
final class Gifts {

    private static final int REACH = 8;
    private static final int REACH_BACK = 8;
    private static final int TO_GIVEN = 4;

    private Gifts() {}

    static BitSet of(PageText page, Speech speech) {
        BitSet words = new BitSet();
        if (page.tokenList().stream()
                .anyMatch(token -> speech.giving().contains(token.text())
                        || speech.future().contains(token.text()))) {
            page.sentences().forEach(sentence -> words.or(of(sentence, speech)));
        }
        return words;
    }

    private static BitSet of(Sentence sentence, Speech speech) {
        Clause clause = new Clause(speech, sentence);
        BitSet words = new BitSet();
        for (int i = 0; i < sentence.size(); i++) {
            if (speech.giving().contains(sentence.text(i))) {
                words.or(clause.words(i + 1, clause.end(i, REACH)));
            } else if (speech.future().contains(sentence.text(i)) && isGiven(sentence, i, speech)) {
                words.or(clause.words(clause.start(i, REACH_BACK), i));
            }
        }
        return words;
    }

    private static boolean isGiven(Sentence sentence, int auxiliary, Speech speech) {
        List<String> after =
                sentence.tokens().subList(auxiliary + 1, Math.min(sentence.size(), auxiliary + 1 + TO_GIVEN)).stream()
                        .map(token -> token.text())
                        .toList();
        return after.stream().anyMatch(word -> Speech.isOf(speech.given(), word));
    }
}
