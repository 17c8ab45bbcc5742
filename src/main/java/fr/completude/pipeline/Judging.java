package fr.completude.pipeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fr.completude.checking.Judge;
import fr.completude.dossier.Dossier;
import fr.completude.dossier.FieldName;
import fr.completude.dossier.Finding;
import fr.completude.dossier.Judgement;
import fr.completude.dossier.Piece;
import fr.completude.dossier.ReadFile;
import fr.completude.dossier.Recognised;
import fr.completude.dossier.Report;
import fr.completude.dossier.Sha256;
import fr.completude.dossier.Timing;
import fr.completude.review.Review;
import fr.completude.review.Reviews;

/**
 * The part of the job that comes after reading: what is recognised is judged and concluded into a report. The same
 * recognised dossier, matrix and day give the same report. Thread-safe.
 */
public final class Judging {

    private final Judge judge;
    private final Reviews reviews;

    /** What officers decided counts for nothing. */
    public Judging(Judge judge) {
        this(judge, Reviews.NONE);
    }

    /** What officers decided is laid over what was recognised and over what is found. */
    public Judging(Judge judge, Reviews reviews) {
        this.judge = judge;
        this.reviews = reviews;
    }

    /** The numbers that may serve in one dossier only. */
    public Set<FieldName> usedOnce() {
        return judge.usedOnce();
    }

    /** The pieces as they are judged: with what officers corrected. */
    public List<Piece> corrected(Recognised recognised) {
        return review(recognised).over(recognised).pieces();
    }

    /** All that officers decided about a dossier until now, in one hash. */
    public String decided(Dossier dossier) {
        List<ReadFile> files = dossier.files().stream()
                .map(file -> new ReadFile(file, null, 0, file.problem(), List.of(), 0))
                .toList();
        return Sha256.of(review(new Recognised(dossier.name(), dossier.declaration(), List.of(), files))
                .corrections()
                .toString());
    }

    /** Whether officers ever decided anything about a dossier. */
    public boolean isReviewed(Recognised recognised) {
        return !review(recognised).corrections().isEmpty();
    }

    /**
     * As {@link #report}, by who cannot look whether a number that an officer ever corrected serves elsewhere: a person
     * does. Of a correction withdrawn too, as only the number it gave was looked up meanwhile.
     */
    public Report reportWithoutOthers(Recognised recognised, LocalDate today, Timing timing) {
        boolean corrected = review(recognised).corrections().stream()
                .anyMatch(one -> one.field() != null && usedOnce().contains(one.field()));
        return report(recognised, today, timing, corrected ? List.of(judge.toReview("numero-corrige")) : List.of());
    }

    private Review review(Recognised recognised) {
        return reviews.of(recognised);
    }

    /**
     * Judges.
     *
     * @param today the day of the check; the rules look at the day of the appointment where one is declared
     * @param timing what the report says of the time spent
     */
    public Report report(Recognised recognised, LocalDate today, Timing timing) {
        return report(recognised, today, timing, List.of());
    }

    private Report report(Recognised recognised, LocalDate today, Timing timing, List<Finding> more) {
        Review review = review(recognised);
        Review.Laid laid = review.over(recognised);
        List<Piece> pieces = laid.pieces();
        Judgement found =
                judge.judge(recognised.declaration(), pieces, recognised.files(), recognised.elsewhere(), today);
        Judgement judgement = new Judgement(
                found.procedure(),
                found.matrix(),
                review.accepted(told(found.findings(), more, laid), recognised, found.procedure(), pieces),
                found.postponements(),
                found.turns());
        return new Report(
                recognised.dossier(),
                recognised.declaration().mairie(),
                judgement.procedure(),
                judgement.matrix(),
                today,
                recognised.declaration().appointment(),
                Conclusion.of(recognised.files(), judgement),
                pieces,
                judgement.findings(),
                judgement.postponements(),
                recognised.files(),
                timing,
                judgement.turns());
    }

    /** What was corrected and holds no longer is for a person to look at: without it the dossier may look better. */
    private List<Finding> told(List<Finding> findings, List<Finding> more, Review.Laid laid) {
        String numbers = laid.setAside().stream()
                .map(number -> String.valueOf(number + 1))
                .collect(Collectors.joining(", "));
        Stream<Finding> all = Stream.concat(findings.stream(), more.stream());
        return (numbers.isEmpty() ? all : Stream.concat(all, Stream.of(judge.toReview("decision-a-revoir", numbers))))
                .toList();
    }
}
