package fr.completude.recognition.fields;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import fr.completude.dossier.Box;
import fr.completude.recognition.text.Match;
import fr.completude.recognition.text.PageText;
import fr.completude.recognition.text.Phrase;
import fr.completude.recognition.text.Run;

/** Where labels stand on a page: of two that overlap only the longer one counts. */
final class Labels {

    private static final int SHORT = 3;

    private final List<Match> kept;
    private final Set<Match> overRows;
    private final Set<Integer> firstWords = new HashSet<>();
    private final Set<Integer> firstOfSeveral = new HashSet<>();

    private Labels(List<Match> kept, Set<Match> overRows) {
        this.kept = kept;
        this.overRows = overRows;
        kept.forEach(match -> firstWords.add(match.firstWord()));
        kept.stream()
                .filter(match -> match.lastWord() > match.firstWord())
                .forEach(match -> firstOfSeveral.add(match.firstWord()));
    }

    /** The same for a list that is asked about again and again: those of all fields of a type. */
    static Labels ofType(PageText page, List<Phrase> phrases) {
        return page.once(phrases, () -> on(page, phrases));
    }

    static Labels on(PageText page, List<Phrase> phrases) {
        List<Match> all = new ArrayList<>();
        phrases.stream()
                .distinct()
                .flatMap(phrase -> phrase.findIn(page).stream())
                .filter(match -> !isWithinWord(match))
                .forEach(all::add);
        Set<Match> overRows =
                all.stream().filter(match -> isOverRows(match, all)).collect(Collectors.toSet());
        all.removeAll(overRows);
        all.sort(Comparator.comparingInt((Match m) -> -m.phrase().length()).thenComparingInt(Match::distance));
        List<Match> kept = new ArrayList<>();
        for (Match match : all) {
            if (kept.stream().noneMatch(longer -> inside(match, longer))) {
                kept.add(match);
            }
        }
        return new Labels(kept, overRows);
    }

    /** « Pontarcy-le-Vieux » does not hold the label « le ». */
    private static boolean isWithinWord(Match match) {
        String word = match.page().plain(match.firstWord());
        return match.firstWord() == match.lastWord()
                && match.phrase().length() <= SHORT
                && word.length() > match.phrase().length();
    }

    /**
     * « Nom » and below it « Prénoms », each with a value beside it, are two rows of a form and not the label « Nom
     * Prénoms », in which the values of both would run together.
     */
    private static boolean isOverRows(Match match, List<Match> all) {
        Box first = match.page().box(match.firstWord(), match.firstWord());
        Box last = match.page().box(match.lastWord(), match.lastWord());
        return !PageText.sameLine(first, last)
                && hasBeside(match, first)
                && hasBeside(match, last)
                && all.stream()
                        .anyMatch(part -> part.firstWord() == match.firstWord()
                                && part.lastWord() < match.lastWord()
                                && PageText.sameLine(first, part.box()))
                && all.stream()
                        .anyMatch(part -> part.lastWord() == match.lastWord()
                                && part.firstWord() > match.firstWord()
                                && PageText.sameLine(last, part.box()));
    }

    private static boolean hasBeside(Match match, Box row) {
        return match.page().rightOf(row).stream().anyMatch(word -> word < match.firstWord() || word > match.lastWord());
    }

    private static boolean inside(Match match, Match longer) {
        return match.firstWord() <= longer.lastWord() && match.lastWord() >= longer.firstWord();
    }

    /** Whether this is a label of its own, not a part of a longer one, nor made of those of two rows. */
    boolean isLabel(Match match) {
        return !overRows.contains(match)
                && kept.stream()
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
