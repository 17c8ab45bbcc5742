package fr.completude.recognition.fields;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import fr.completude.dossier.Box;
import fr.completude.recognition.text.Match;
import fr.completude.recognition.text.PageText;

/** Two persons side by side: what stands left below a label of the right column is said of the other one. */
final class SideBySide {

    private SideBySide() {}

    /**
     * The first of what stands after a label that is not of the column left of it. Where some of that column was passed
     * over, only what stands beside it will do: further down another person may begin.
     *
     * @param found what stands after the label, in the order it is read
     */
    static <T> Optional<T> firstOf(Match label, List<T> found, Function<T, Box> box) {
        List<Box> passed = new ArrayList<>();
        for (T one : found) {
            Box mine = box.apply(one);
            if (!isInColumnLeftOf(label, mine)) {
                boolean beside = passed.stream().anyMatch(other -> PageText.sameLine(other, mine));
                return passed.isEmpty() || beside ? Optional.of(one) : Optional.empty();
            }
            passed.add(mine);
        }
        return Optional.empty();
    }

    /**
     * Whether it ends left of where the line of the label begins, and something stands left of the label too: below
     * words in the middle of the page, the margin is no other column.
     */
    static boolean isInColumnLeftOf(Match label, Box box) {
        return label.page().runs().stream()
                .filter(run -> run.words().contains(label.firstWord()))
                .anyMatch(run -> box.right() < run.box().left()
                        && box.top() > run.box().centreY()
                        && hasColumnLeftOf(label.page(), run.box()));
    }

    private static boolean hasColumnLeftOf(PageText page, Box line) {
        return page.runs().stream()
                .anyMatch(other ->
                        PageText.sameLine(other.box(), line) && other.box().right() < line.left());
    }
}
