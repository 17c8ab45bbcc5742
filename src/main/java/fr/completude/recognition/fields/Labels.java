package fr.completude.recognition.fields;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import fr.completude.recognition.text.Letters;
import fr.completude.recognition.text.Match;
import fr.completude.recognition.text.PageText;
import fr.completude.recognition.text.Phrase;
import fr.completude.recognition.text.Run;

/** Where labels stand on a page: of two that overlap only the longer one counts. */
final class Labels {

    private static final int SHORT = 3;

    private final List<Match> kept;
    private final Set<Integer> firstWords = new HashSet<>();
    private final Set<Integer> firstOfSeveral = new HashSet<>();

    private Labels(List<Match> kept) {
        this.kept = kept;
        kept.forEach(match -> firstWords.add(match.firstWord()));
        kept.stream()
                .filter(match -> match.lastWord() > match.firstWord())
                .forEach(match -> firstOfSeveral.add(match.firstWord()));
    }

    static Labels on(PageText page, List<Phrase> phrases) {
        List<Match> all = new ArrayList<>();
        phrases.stream()
                .distinct()
                .flatMap(phrase -> phrase.findIn(page).stream())
                .filter(match -> !isWithinWord(match))
                .forEach(all::add);
        all.sort(Comparator.comparingInt((Match m) -> -m.phrase().length()).thenComparingInt(Match::distance));
        List<Match> kept = new ArrayList<>();
        for (Match match : all) {
            if (kept.stream().noneMatch(longer -> inside(match, longer))) {
                kept.add(match);
            }
        }
        return new Labels(kept);
    }

    /** « Pontarcy-le-Vieux » does not hold the label « le ». */
    private static boolean isWithinWord(Match match) {
        String word = Letters.lettersAndDigits(
                match.page().words().get(match.firstWord()).text());
        return match.firstWord() == match.lastWord()
                && match.phrase().length() <= SHORT
                && word.length() > match.phrase().length();
    }

    private static boolean inside(Match match, Match longer) {
        return match.firstWord() <= longer.lastWord() && match.lastWord() >= longer.firstWord();
    }

    /** Whether this is a label of its own, not a part of a longer one. */
    boolean isLabel(Match match) {
        return kept.stream()
                .noneMatch(other -> inside(match, other)
                        && other.phrase().length() > match.phrase().length());
    }

    /** Whether a label begins with this word. */
    boolean begins(int word) {
        return firstWords.contains(word);
    }

    /** Whether one begins here that is not a word alone: {@code situé} or {@code du} stand in the middle of sentences. */
    boolean beginsOfSeveralWords(int word) {
        return firstOfSeveral.contains(word);
    }

    /** The words of a run before the first label in it. */
    Run before(Run run) {
        List<Integer> words = new ArrayList<>();
        for (int word : run.words()) {
            if (begins(word)) {
                break;
            }
            words.add(word);
        }
        return new Run(run.page(), words);
    }

    List<Match> all() {
        return kept;
    }
}
