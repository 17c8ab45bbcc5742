package fr.completude.checking.people;

import java.util.List;
import java.util.Set;

/**
 * Finds a name among words and takes it out of them.
 *
 * @param lost particles dropped on either side: D'ARTAGNAN is filed as ARTAGNAN
 */
record WordSearch(Set<String> lost) {

    /**
     * The best likeness of a name with any run of consecutive words, written together or apart (LE ROUX, LEROUX). What
     * was found the same or doubtful is removed from the words.
     */
    Likeness take(List<String> name, List<String> words) {
        String wanted = joined(name);
        if (wanted.isEmpty()) {
            return Likeness.DIFFERENT;
        }
        for (Likeness accepted : List.of(Likeness.SAME, Likeness.DOUBTFUL)) {
            for (int length = words.size(); length > 0; length--) {
                for (int from = 0; from + length <= words.size(); from++) {
                    List<String> run = words.subList(from, from + length);
                    if (compare(wanted, joined(run), name, run) == accepted) {
                        run.clear();
                        words.removeIf(word -> accepted == Likeness.SAME && lost.contains(word));
                        return accepted;
                    }
                }
            }
        }
        return Likeness.DIFFERENT;
    }

    private Likeness compare(String wanted, String found, List<String> name, List<String> run) {
        Likeness likeness = Spelling.compare(wanted, found);
        if (likeness == Likeness.SAME) {
            return likeness;
        }
        String bareName = withoutLost(name);
        String bareRun = withoutLost(run);
        boolean sameBare = !bareName.isEmpty() && Spelling.compare(bareName, bareRun) == Likeness.SAME;
        return sameBare ? Likeness.SAME : likeness;
    }

    private static String joined(List<String> words) {
        return String.join("", words);
    }

    private String withoutLost(List<String> words) {
        return joined(words.stream().filter(word -> !lost.contains(word)).toList());
    }
}
