package fr.completude.checking;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import fr.completude.checking.checks.Bench;
import fr.completude.dossier.FindingStatus;

/** A demand for several different pieces, each passing the checks. Two scans of one paper are one piece. */
final class CountedPieces {

    private final int wanted;
    private final List<Look> looks;
    private final Telling telling;
    private final Bench bench;

    private CountedPieces(int wanted, List<Look> looks, Telling telling, Bench bench) {
        this.wanted = wanted;
        this.looks = once(looks);
        this.telling = telling;
        this.bench = bench;
    }

    /**
     * Finds them.
     *
     * @param looks best first
     * @param absent what to answer when there are not enough, given what to add to the message
     */
    static Found find(int wanted, List<Look> looks, Telling telling, Bench bench, Function<String, Found> absent) {
        CountedPieces pieces = new CountedPieces(wanted, looks, telling, bench);
        return pieces.found(absent);
    }

    private Found found(Function<String, Found> absent) {
        if (looks.size() < wanted) {
            return absent.apply(looks.isEmpty() ? "" : " " + bench.say("checking.count.short", looks.size(), wanted));
        }
        List<Look> different = different();
        List<Look> first = looks.subList(0, wanted);
        boolean surely = different.size() == wanted && rank(worst(different)) <= rank(doubtful(worst(first)));
        return surely
                ? found(different, worst(different), "")
                : found(first, doubtful(worst(first)), " " + bench.say("checking.count.copies"));
    }

    private Found found(List<Look> chosen, FindingStatus status, String more) {
        String message = chosen.stream().map(telling::sentence).collect(Collectors.joining(" ")) + more;
        return Found.of(status, message, chosen);
    }

    /** As many as are wanted of pieces that cannot be copies of each other; fewer where there are not enough. */
    private List<Look> different() {
        List<Look> different = new ArrayList<>();
        for (Look look : looks) {
            boolean other = different.stream()
                    .allMatch(one -> Copies.surelyDiffer(one.piece(), look.piece(), bench.minimumConfidence()));
            if (other && different.size() < wanted) {
                different.add(look);
            }
        }
        return different;
    }

    private static List<Look> once(List<Look> looks) {
        Set<String> seen = new HashSet<>();
        return looks.stream().filter(look -> seen.add(Copies.key(look.piece()))).toList();
    }

    private static FindingStatus worst(List<Look> looks) {
        return looks.stream()
                .map(Look::status)
                .max((one, other) -> Integer.compare(rank(one), rank(other)))
                .orElse(FindingStatus.MISSING);
    }

    private static int rank(FindingStatus status) {
        return Look.BEST_FIRST.indexOf(status);
    }

    private static FindingStatus doubtful(FindingStatus status) {
        return status.fails() ? status : FindingStatus.TO_REVIEW;
    }
}
