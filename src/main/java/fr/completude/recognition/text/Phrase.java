package fr.completude.recognition.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Words looked for one after the other. Words of five letters or more may differ by what OCR does to them; short words
 * and numbers must be the same. Spaces, hyphens and apostrophes count for nothing.
 */
public final class Phrase {

    private static final int MOST_CHANGES = 3;

    private final String written;
    private final String folded;
    private final int allowed;
    private final boolean oneWord;

    private Phrase(String written, String folded, int allowed, boolean oneWord) {
        this.written = written;
        this.folded = folded;
        this.allowed = allowed;
        this.oneWord = oneWord;
    }

    /**
     * The phrase of a text.
     *
     * @throws IllegalArgumentException when it holds neither letter nor digit
     */
    public static Phrase of(String written) {
        List<String> words = Tokens.split(written);
        if (words.isEmpty()) {
            throw new IllegalArgumentException(written);
        }
        StringBuilder folded = new StringBuilder();
        int allowed = 0;
        boolean digits = false;
        for (String word : words) {
            folded.append(Letters.folded(word));
            boolean number = word.chars().anyMatch(Character::isDigit);
            digits |= number;
            allowed += number ? 0 : Distance.allowance(word.length());
        }
        int most = digits ? 1 : MOST_CHANGES;
        return new Phrase(written, folded.toString(), Math.min(allowed, most), words.size() == 1);
    }

    /** As the author wrote it. */
    public String written() {
        return written;
    }

    /** Number of letters and digits. */
    public int length() {
        return folded.length();
    }

    /** Every place of the page where it stands, best readings only where several overlap, in reading order. */
    public List<Match> findIn(PageText page) {
        Tokens tokens = page.tokens();
        List<Match> found = new ArrayList<>();
        int chunk = folded.length() / (allowed + 1);
        int last = -1;
        for (int start : candidateStarts(tokens, chunk)) {
            if (start != last) {
                last = start;
                Match match = matchAt(page, tokens, start);
                if (match != null) {
                    found.add(match);
                }
            }
        }
        return withoutOverlaps(found);
    }

    /** Whether it stands anywhere on the page. */
    public boolean isIn(PageText page) {
        return !findIn(page).isEmpty();
    }

    /** Of allowed + 1 chunks of a text with at most that many changes, one is unchanged. */
    private List<Integer> candidateStarts(Tokens tokens, int chunk) {
        List<Integer> starts = new ArrayList<>();
        String joined = tokens.joined();
        for (int i = 0; i <= allowed; i++) {
            int from = i * chunk;
            String part = i == allowed ? folded.substring(from) : folded.substring(from, from + chunk);
            for (int at = joined.indexOf(part); at >= 0; at = joined.indexOf(part, at + 1)) {
                int first = tokens.tokenFrom(at - from - allowed);
                for (int t = first; t < tokens.size() && tokens.start(t) <= at - from + allowed; t++) {
                    starts.add(t);
                }
            }
        }
        starts.sort(Comparator.naturalOrder());
        return starts;
    }

    private @org.jspecify.annotations.Nullable Match matchAt(PageText page, Tokens tokens, int start) {
        int from = tokens.start(start);
        int bestDistance = allowed + 1;
        int bestEnd = -1;
        int end = Math.max(start + 1, tokens.tokenFrom(from + folded.length() - allowed));
        for (; end <= tokens.size() && tokens.start(end) - from <= folded.length() + allowed; end++) {
            int distance = Distance.within(allowed, folded, tokens.joined().substring(from, tokens.start(end)));
            if (distance < bestDistance) {
                bestDistance = distance;
                bestEnd = end;
            }
        }
        boolean pieced = oneWord && bestDistance > 0 && bestEnd > start + 1;
        if (bestEnd < 0 || pieced) {
            return null;
        }
        return new Match(
                page, this, tokens.get(start).word(), tokens.get(bestEnd - 1).word(), bestDistance);
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
        return written;
    }
}
