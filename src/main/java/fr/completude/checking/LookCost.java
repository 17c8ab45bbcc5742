package fr.completude.checking;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** What it costs the applicant that a slot is served by a paper: failing costs more than any number of doubts. */
final class LookCost {

    private static final long BLOCKING = 1_000;
    private static final long NONE = 10_500;
    private static final long NOT_MEANT = 20_000;
    /** More than the pieces of any dossier: their order decides between equals alone. */
    private static final long PLACES = 10_000;

    private LookCost() {}

    /**
     * The cost.
     *
     * @param paper key of a paper; null for none
     */
    static long of(Assignment.Slot slot, @Nullable String paper) {
        long weight = (slot.blocking() ? BLOCKING : 1) * PLACES;
        if (paper == null) {
            return NONE * weight;
        }
        List<Look> looks = slot.looks();
        for (int place = 0; place < looks.size(); place++) {
            if (Copies.key(looks.get(place).piece()).equals(paper)) {
                return of(looks.get(place)) * weight + place;
            }
        }
        return NOT_MEANT * weight;
    }

    private static long of(Look look) {
        return switch (look.status()) {
            case SATISFIED -> 0;
            case IN_PERSON -> 1;
            case TO_REVIEW -> 100;
            case EXPIRED -> 10_000;
            case MISMATCH -> 10_001;
            default -> 10_002;
        };
    }
}
