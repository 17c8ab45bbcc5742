package fr.completude.recognition.clues;

import java.util.BitSet;

import fr.completude.recognition.catalogue.Speech;
import fr.completude.recognition.text.Letters;
import fr.completude.recognition.text.Sentence;

/** How far a word of a sentence reaches: to the end of its statement, and no further than a bounded number of words, asides not counted. */
record Clause(Speech speech, Sentence sentence) {

    /** Index of the last token a word bears on, where it bears on what follows {@code after}. */
    int end(int after, int reach) {
        int last = sentence.size() - 1;
        int to = after;
        int left = reach;
        boolean aside = false;
        while (to < last && left > 0) {
            boolean comma = sentence.mark(to) == ',';
            if (comma && aside) {
                aside = false;
            } else if (comma && isAside(to)) {
                aside = true;
            } else if (!aside && isCut(to)) {
                return to;
            }
            to++;
            left -= aside ? 0 : 1;
        }
        return to;
    }

    /** Index of the first token of the statement a word stands in. */
    int start(int before, int reach) {
        int from = before;
        while (from > 0 && before - from < reach && sentence.mark(from - 1) != ',' && sentence.mark(from - 1) != ':') {
            boolean cut = speech.cutting().contains(sentence.text(from - 1)) && !isBound(from - 1);
            if (cut) {
                return from;
            }
            from--;
        }
        return from;
    }

    /** The words of the page between two tokens. */
    BitSet words(int from, int to) {
        BitSet words = new BitSet();
        for (int i = from; i <= to; i++) {
            words.set(sentence.word(i));
        }
        return words;
    }

    /** « Léa, née le 3 mars à Nîmes, » : what is said goes on after the second comma. */
    private boolean isAside(int comma) {
        return speech.apposing().contains(Letters.plain(sentence.text(comma + 1)))
                && sentence.marks().indexOf(',', comma + 1) > 0;
    }

    private boolean isCut(int at) {
        String next = sentence.text(at + 1);
        boolean listed = speech.joining().contains(next);
        char mark = sentence.mark(at);
        if (mark == ':' || mark == ')' || mark == '(') {
            return true;
        }
        if (mark == ',') {
            return !listed;
        }
        if (next.equals("ET")) {
            return at + 2 < sentence.size() && !speech.joining().contains(sentence.text(at + 2));
        }
        return speech.cutting().contains(next) && !isBound(at + 1);
    }

    /** « qu'il », « s'il » : the subject of what is denied, not of another statement. */
    private boolean isBound(int subject) {
        String before = subject == 0 ? "" : sentence.text(subject - 1);
        return speech.restricting().contains(before) || speech.supposing().contains(before);
    }
}
