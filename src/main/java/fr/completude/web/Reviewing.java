package fr.completude.web;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;

import fr.completude.accounts.Officer;
import fr.completude.dossier.Recognised;
import fr.completude.dossier.Report;
import fr.completude.pipeline.Judging;
import fr.completude.reporting.Kept;
import fr.completude.review.Basis;
import fr.completude.review.Correction;
import fr.completude.review.Review;
import fr.completude.review.ReviewFolder;
import fr.completude.storage.BusyDossierException;
import fr.completude.storage.DossierLocks;
import org.jspecify.annotations.Nullable;

/**
 * Decisions about dossiers of nights. Each is taken under the dossier's lock, on what stands there then: the dossier is
 * judged and laid out with it, then it is kept, then the report is written.
 */
final class Reviewing {

    private final Desk desk;
    private final NightReports nights;
    private final LastNight board;
    private final ReviewFolder reviews;
    private final WrittenDossier written;
    private final DossierLocks locks;

    Reviewing(Desk desk, NightReports nights, LastNight board, ReviewFolder reviews) {
        this.desk = desk;
        this.nights = nights;
        this.board = board;
        this.reviews = reviews;
        this.written = new WrittenDossier(desk);
        this.locks = DossierLocks.of(desk.reports());
    }

    /** Where the report of a dossier stands, as its address says. */
    record Place(String day, String mairie, String dossier) {}

    /**
     * What an officer saw when deciding.
     *
     * @param known how many decisions
     * @param print the dossier, as a hash
     */
    record Seen(int known, String print) {}

    /** A dossier as it stands. */
    record Case(Path folder, Kept kept, Report report, Review review) {

        Recognised recognised() {
            return kept.recognised();
        }

        String print() {
            return Basis.of(recognised(), report.procedure(), report.findings(), report.pieces());
        }

        private @Nullable String mairie() {
            return recognised().declaration().mairie();
        }

        private boolean isOf(Case other) {
            return ReviewFolder.key(mairie(), recognised().dossier())
                    .equals(ReviewFolder.key(other.mairie(), other.recognised().dossier()));
        }
    }

    /** The day of the newest report of a dossier when that is another; older ones are history, nothing is decided there. */
    Optional<String> newer(Officer officer, Place place) throws IOException {
        return nights.newer(officer, place.day(), place.mairie(), place.dossier());
    }

    /**
     * A dossier of a night.
     *
     * @throws Refused.Refusal when it is not there, not this officer's, or never came to be judged
     */
    Case find(Officer officer, Place place) throws IOException {
        Path folder = nights.find(officer, place.day(), place.mairie(), place.dossier())
                .orElseThrow(Refused.UNKNOWN::refusal);
        Kept kept = WrittenDossier.kept(folder).orElseThrow(Refused.UNKNOWN::refusal);
        Review review = reviews.of(kept.recognised());
        return new Case(folder, kept, judged(kept, review), review);
    }

    /**
     * Takes a decision.
     *
     * @throws Refused.Refusal when the dossier is not what the officer saw: nothing is kept
     */
    void decide(Officer officer, Place place, Seen seen, Function<Case, Correction> decision) throws IOException {
        Case before = find(officer, place);
        try {
            locks.during(before.mairie(), before.recognised().dossier(), () -> {
                Case now = find(officer, place);
                if (!now.isOf(before) || newer(officer, place).isPresent() || !isSeen(now, seen)) {
                    throw Refused.OVERTAKEN.refusal();
                }
                return keep(now, decision.apply(now));
            });
        } catch (BusyDossierException e) {
            throw Refused.BUSY.refusal();
        }
    }

    /** Who decides has seen all that was decided before, and the very dossier that is decided about. */
    private static boolean isSeen(Case one, Seen seen) {
        return one.review().corrections().size() == seen.known() && one.print().equals(seen.print());
    }

    private boolean keep(Case one, Correction correction) throws IOException {
        Report report = judged(one.kept(), one.review().and(correction));
        WrittenDossier.Contents contents = written.contents(one.kept(), report, one.folder());
        if (!reviews.add(one.mairie(), one.recognised().dossier(), one.review(), correction)) {
            throw Refused.OVERTAKEN.refusal();
        }
        contents.publish(one.folder());
        board.decided(one.mairie(), one.recognised().dossier());
        return true;
    }

    private Report judged(Kept kept, Review review) {
        return WrittenDossier.judged(new Judging(desk.judge(), dossier -> review), kept);
    }
}
