package fr.completude.recognition.clues;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import fr.completude.recognition.catalogue.Speech;
import fr.completude.recognition.text.PageText;
import fr.completude.recognition.text.Sentence;

/** Finds what the sentences of a page deny: « n'héberge plus », « aucun acte », « refuse d'être », « sans que ». */
final class Denials {

    private static final int TO_CLOSING = 8;
    private static final int REACH = 12;
    private static final int REACH_ALONE = 5;
    private static final int REACH_NEAR = 2;
    private static final int TO_LIFTING = 3;
    private static final int TO_GIVEN = 4;
    private static final int REACH_BACK = 8;
    private static final int TO_SUPPOSING = 10;

    /** « NE LE 3 MARS » in capitals is a birth. */
    private static final Set<String> DATING = Set.of("LE", "EN", "A");

    private final Speech speech;
    private final Sentence sentence;
    private final Clause clause;
    private final List<Denial> found;

    private Denials(Speech speech, Sentence sentence, List<Denial> found) {
        this.speech = speech;
        this.sentence = sentence;
        this.clause = new Clause(speech, sentence);
        this.found = found;
    }

    static List<Denial> of(PageText page, Speech speech) {
        if (page.tokenList().stream()
                .noneMatch(token -> speech.denies(token.text()) || isUndone(speech, token.text()))) {
            return List.of();
        }
        List<Denial> found = new ArrayList<>();
        for (Sentence sentence : page.sentences()) {
            new Denials(speech, sentence, found).read();
        }
        return List.copyOf(found);
    }

    private void read() {
        for (int i = 0; i < sentence.size(); i++) {
            String word = sentence.text(i);
            if (opens(i)) {
                negation(i);
            } else if (speech.alone().contains(word)) {
                alone(i, i + 1, REACH_ALONE);
            } else if (speech.near().contains(word)) {
                boolean whole = i + 1 < sentence.size() && speech.restricting().contains(sentence.text(i + 1));
                alone(i, i + 1, whole ? REACH : REACH_NEAR);
            } else if (isUndone(speech, word) && isPassive(i)) {
                undone(i);
            } else if (speech.refusals().contains(word)) {
                add(i, i, i + 1, clause.end(i, REACH), true);
            }
        }
    }

    /** « n » alone may be that of a number. */
    private boolean opens(int at) {
        return speech.opening().contains(sentence.text(at))
                && (sentence.text(at).length() > 1 || sentence.mark(at) == '\'');
    }

    private void negation(int at) {
        int closed = closing(at);
        if (closed < 0 || isLifted(at, closed)) {
            return;
        }
        add(at, closed, at, clause.end(closed, REACH), false);
        for (int i = at + 1; i <= Math.min(closed + TO_GIVEN, sentence.size() - 1); i++) {
            if (Speech.isOf(speech.given(), sentence.text(i))) {
                add(at, closed, clause.start(at, REACH_BACK), at, false);
                return;
            }
        }
    }

    /** Where what was opened is closed; -1 where it is not, and nothing denied. */
    private int closing(int at) {
        boolean dated = at + 1 < sentence.size() && DATING.contains(sentence.text(at + 1));
        for (int i = at + 1; i < sentence.size() && i - at <= TO_CLOSING; i++) {
            String word = sentence.text(i);
            if (speech.restricting().contains(word) || opens(i) || (dated && Character.isDigit(word.charAt(0)))) {
                return -1;
            }
            if (speech.closing().contains(word)) {
                return i;
            }
            if (i == at + 1 && speech.denyingVerbs().contains(word)) {
                int said = closing(i);
                return said < 0 && !isRestricted(i) ? i : said;
            }
        }
        return -1;
    }

    private boolean isRestricted(int verb) {
        for (int i = verb + 1; i < sentence.size() && i - verb <= TO_CLOSING; i++) {
            if (speech.restricting().contains(sentence.text(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean isLifted(int from, int closed) {
        for (int i = from; i <= Math.min(closed + TO_LIFTING, sentence.size() - 1); i++) {
            if (speech.lifting().contains(sentence.text(i))) {
                return true;
            }
        }
        return false;
    }

    private void alone(int at, int from, int reach) {
        if (!isLifted(at, at) && from < sentence.size()) {
            add(at, at, from, clause.end(at, reach), false);
        }
    }

    private boolean isPassive(int at) {
        for (int i = at - 1; i >= Math.max(0, at - TO_GIVEN); i--) {
            if (speech.passive().contains(sentence.text(i))) {
                return found.stream().noneMatch(denial -> denial.covers(sentence.word(at), sentence.word(at)));
            }
        }
        return false;
    }

    private void undone(int at) {
        add(at, at, clause.start(at, REACH_BACK), at, false);
    }

    private static boolean isUndone(Speech speech, String word) {
        return Speech.isOf(speech.undone(), word);
    }

    private void add(int first, int last, int from, int to, boolean refusal) {
        if (from <= to) {
            found.add(new Denial(
                    sentence.word(first), sentence.word(last), clause.words(from, to), refusal, isSupposed(first)));
        }
    }

    private boolean isSupposed(int at) {
        for (int i = at - 1; i >= Math.max(0, at - TO_SUPPOSING); i--) {
            if (speech.supposing().contains(sentence.text(i))) {
                return true;
            }
        }
        return false;
    }
}
