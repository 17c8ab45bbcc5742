package fr.completude.recognition.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A part of a phrase that must stand somewhere letter for letter where the phrase does.
 *
 * @param from where it begins in the phrase
 * @param slack by how many characters what stands before it may be longer or shorter
 */
@SuppressWarnings("ArrayRecordComponent")
record Chunk(String text, int from, int slack, int[] trigrams) {

    private static final int SHORTEST_RUN = 3;

    private static Chunk of(String text, int from, int slack) {
        return new Chunk(text, from, slack, Trigrams.of(text));
    }

    /**
     * Of these chunks one at least is there: the words that must be the same, where they are no shorter than any other
     * part; else all parts of a phrase cut in one more than may change.
     *
     * @param folded the words one after the other
     * @param allowed changes in all of them together
     */
    static List<Chunk> of(List<PhraseWord> words, String folded, int allowed) {
        int length = folded.length() / (allowed + 1);
        Chunk run = longestRun(words);
        if (run.text().length() >= Math.max(SHORTEST_RUN, length)) {
            return List.of(run);
        }
        List<Chunk> chunks = new ArrayList<>();
        for (int i = 0; i <= allowed; i++) {
            int from = i * length;
            String text = i == allowed ? folded.substring(from) : folded.substring(from, from + length);
            chunks.add(of(text, from, allowed));
        }
        return chunks;
    }

    /** The longest run of words in which nothing may change; empty when there is none. */
    private static Chunk longestRun(List<PhraseWord> words) {
        Chunk longest = of("", 0, 0);
        StringBuilder run = new StringBuilder();
        int at = 0;
        int slack = 0;
        for (PhraseWord word : words) {
            if (word.allowed() > 0) {
                run.setLength(0);
                slack += word.allowed();
            } else {
                run.append(word.folded());
                if (run.length() > longest.text().length()) {
                    longest = of(run.toString(), at + word.folded().length() - run.length(), slack);
                }
            }
            at += word.folded().length();
        }
        return longest;
    }
}
