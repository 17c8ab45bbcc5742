package fr.completude.checking.people;

import java.util.List;
import java.util.Set;

/** Finds a name among words and takes it out of them. */
final class WordSearch {

    /** Dropped on either side: D'ARTAGNAN is filed as ARTAGNAN. LE and LA are part of the name and are kept. */
    static final Set<String> PARTICLES = Set.of("D", "DE", "DU", "DES");

    private WordSearch() {}

    /**
     * The best likeness of a name with any run of consecutive words, written together or apart (LE ROUX, LEROUX). What
     * was found the same or doubtful is removed from the words.
     */
    static Likeness take(List<String> name, List<String> words) {
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
                        words.removeIf(word -> accepted == Likeness.SAME && PARTICLES.contains(word));
                        return accepted;
                    }
                }
            }
        }
        return Likeness.DIFFERENT;
    }

    private static Likeness compare(String wanted, String found, List<String> name, List<String> run) {
        Likeness likeness = Spelling.compare(wanted, found);
        if (likeness == Likeness.SAME) {
            return likeness;
        }
        String bareName = withoutParticles(name);
        String bareRun = withoutParticles(run);
        boolean sameBare = !bareName.isEmpty() && Spelling.compare(bareName, bareRun) == Likeness.SAME;
        return sameBare ? Likeness.SAME : likeness;
    }

    private static String joined(List<String> words) {
        return String.join("", words);
    }

    private static String withoutParticles(List<String> words) {
        return joined(words.stream().filter(word -> !PARTICLES.contains(word)).toList());
    }
}
