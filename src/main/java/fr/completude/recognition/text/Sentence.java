package fr.completude.recognition.text;

import java.util.List;

/**
 * What is said in one breath: a line, or the lines one sentence runs over.
 *
 * @param tokens its words in plain writing, in the order they are read; {@code né} keeps its accent, for it is not {@code ne}
 * @param marks for each of them the sign that follows it, a space where there is none
 */
public record Sentence(List<Token> tokens, String marks) {

    public int size() {
        return tokens.size();
    }

    public String text(int index) {
        return tokens.get(index).text();
    }

    /** Index on the page of the word it comes from. */
    public int word(int index) {
        return tokens.get(index).word();
    }

    public char mark(int index) {
        return marks.charAt(index);
    }
}
