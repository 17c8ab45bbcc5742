package fr.completude.recognition.text;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The sentences and lines of a page, and where each word stands in them. */
final class Flows {

    private final List<Flow> all;
    private final int[] flowOf;
    private final int[] positions;

    private Flows(List<Flow> all, int words) {
        this.all = all;
        this.flowOf = new int[words];
        this.positions = new int[words];
        Arrays.fill(flowOf, -1);
        for (int i = 0; i < all.size(); i++) {
            List<Integer> of = all.get(i).words();
            for (int at = 0; at < of.size(); at++) {
                flowOf[of.get(at)] = i;
                positions[of.get(at)] = at;
            }
        }
    }

    static Flows of(PageText page) {
        return new Flows(Flow.of(page), page.words().size());
    }

    List<Flow> all() {
        return all;
    }

    Optional<Flow> of(int word) {
        return flowOf[word] < 0 ? Optional.empty() : Optional.of(all.get(flowOf[word]));
    }

    /** Place of a word in its own flow. */
    int position(int word) {
        return positions[word];
    }
}
