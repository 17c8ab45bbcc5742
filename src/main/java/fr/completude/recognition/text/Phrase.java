package fr.completude.recognition.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Words looked for one after the other. Words of five letters or more may differ by what OCR does to them; short words
 * and numbers must be the same. Spaces, hyphens and apostrophes count for nothing.
 */
public final class Phrase {

    private static final int MOST_CHANGES = 3;
    private static final String EXACT = "=";

    private final String source;
    private final List<PhraseWord> words;
    private final String folded;
    private final int allowed;
    private final List<Chunk> chunks;
    private final int[] anyChunk;

    private Phrase(String source, List<PhraseWord> words) {
        this.source = source;
        this.words = words;
        this.folded = String.join("", words.stream().map(PhraseWord::folded).toList());
        this.allowed = Math.min(
                MOST_CHANGES, words.stream().mapToInt(PhraseWord::allowed).sum());
        this.chunks = Chunk.of(words, folded, allowed);
        this.anyChunk = Trigrams.anyOf(chunks.stream().map(Chunk::trigrams).toList());
    }

    /**
     * The phrase of a text; one that begins with {@code =} must be there letter for letter.
     *
     * @throws IllegalArgumentException when it holds neither letter nor digit
     */
    public static Phrase of(String written) {
        boolean exact = written.startsWith(EXACT);
        List<PhraseWord> words = Tokens.split(written).stream()
                .map(word -> PhraseWord.of(word, exact))
                .toList();
        if (words.isEmpty()) {
            throw new IllegalArgumentException(written);
        }
        return new Phrase(written, words);
    }

    /** As the author wrote it. */
    public String written() {
        return source.startsWith(EXACT) ? source.substring(EXACT.length()) : source;
    }

    /** Its words in plain writing. */
    public List<String> plainWords() {
        return Tokens.split(source);
    }

    /** Number of letters and digits. */
    public int length() {
        return folded.length();
    }

    /** Every place of the page where it stands, best readings only where several overlap, in reading order. */
    public List<Match> findIn(PageText page) {
        return page.tokens().trigrams().mayHoldAny(anyChunk) ? page.found(this) : List.of();
    }

    /** Goes through a page for it. */
    List<Match> soughtIn(PageText page) {
        Tokens tokens = page.tokens();
        List<Match> found = new ArrayList<>();
        BitSet starts = candidateStarts(tokens);
        for (int start = starts.nextSetBit(0); start >= 0; start = starts.nextSetBit(start + 1)) {
            Match match = matchAt(page, tokens, start);
            if (match != null) {
                found.add(match);
            }
        }
        return List.copyOf(withoutOverlaps(found));
    }

    /** All that it was made of. */
    String source() {
        return source;
    }

    /** Whether it stands anywhere on the page. */
    public boolean isIn(PageText page) {
        return !findIn(page).isEmpty();
    }

    private BitSet candidateStarts(Tokens tokens) {
        BitSet starts = new BitSet();
        String joined = tokens.joined();
        for (Chunk chunk : chunks) {
            if (chunks.size() > 1 && !tokens.trigrams().mayHold(chunk.trigrams())) {
                continue;
            }
            for (int at = joined.indexOf(chunk.text()); at >= 0; at = joined.indexOf(chunk.text(), at + 1)) {
                int earliest = at - chunk.from() - chunk.slack();
                int latest = at - chunk.from() + chunk.slack();
                for (int t = tokens.tokenFrom(earliest); t < tokens.size() && tokens.start(t) <= latest; t++) {
                    starts.set(t);
                }
            }
        }
        return starts;
    }

    private @Nullable Match matchAt(PageText page, Tokens tokens, int start) {
        int from = tokens.start(start);
        int shortest = folded.length() - allowed;
        int[] distances = Distance.toStretches(allowed, folded, tokens.joined(), from);
        int bestDistance = allowed + 1;
        int bestEnd = -1;
        int end = Math.max(start + 1, tokens.tokenFrom(from + shortest));
        for (; end <= tokens.size() && tokens.start(end) - from <= folded.length() + allowed; end++) {
            int distance = distances[tokens.start(end) - from - shortest];
            boolean pieced = words.size() == 1 && distance > 0 && end > start + 1;
            if (distance < bestDistance && !pieced && isFollowed(tokens, from, end, distance)) {
                bestDistance = distance;
                bestEnd = end;
            }
        }
        if (bestEnd < 0) {
            return null;
        }
        return new Match(
                page, this, tokens.get(start).word(), tokens.get(bestEnd - 1).word(), bestDistance);
    }

    /** Whether each word has no more changes than it is allowed; without any change there is nothing to ask. */
    private boolean isFollowed(Tokens tokens, int from, int end, int distance) {
        return distance == 0 || PhraseWord.follow(words, tokens.joined().substring(from, tokens.start(end)));
    }

    private static List<Match> withoutOverlaps(List<Match> found) {
        List<Match> kept = new ArrayList<>();
        for (Match match : found) {
            Match previous = kept.isEmpty() ? null : kept.get(kept.size() - 1);
            if (previous == null || match.firstWord() > previous.lastWord()) {
                kept.add(match);
            } else if (match.distance() < previous.distance()) {
                kept.set(kept.size() - 1, match);
            }
        }
        return kept;
    }

    /** Two phrases that compare alike are the same, however they were written. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Phrase phrase && phrase.folded.equals(folded) && phrase.allowed == allowed;
    }

    @Override
    public int hashCode() {
        return folded.hashCode();
    }

    @Override
    public String toString() {
        return written();
    }
}
