package fr.completude.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Function;

import fr.completude.checking.Judge;
import fr.completude.dossier.Declaration;
import fr.completude.dossier.Recognised;
import fr.completude.dossier.Timing;
import fr.completude.pipeline.Judging;
import fr.completude.reporting.Kept;
import fr.completude.reporting.RecognisedJson;
import fr.completude.reporting.Rejudgement;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Judges recognised dossiers again, several at a time; the outcomes come in the order of the dossiers all the same. */
final class Rejudging implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Rejudging.class);

    private static final Timing NO_TIME = new Timing(0, 0, 0, 0);

    private final Judging judging;
    private final When when;
    private final ForkJoinPool workers;
    private final Function<Rejudgement, List<String>> words;
    private Tally tally = new Tally(0, 0, ExitCode.COMPLETE);

    /**
     * Over a judge.
     *
     * @param workers closed with this
     * @param words what is printed of a dossier
     */
    Rejudging(Judge judge, When when, ForkJoinPool workers, Function<Rejudgement, List<String>> words) {
        this.judging = new Judging(judge);
        this.when = when;
        this.workers = workers;
        this.words = words;
    }

    /** Days to judge for; null for those of the first time. */
    record When(@Nullable LocalDate day, @Nullable LocalDateTime appointment) {}

    /**
     * What became of a line.
     *
     * @param rejudgement null when the line is no recognised dossier
     * @param lines what is printed of it
     */
    record Outcome(RecognisedLines.Line line, @Nullable Rejudgement rejudgement, List<String> lines) {}

    /** So many dossiers were judged, so many come out otherwise, and how serious the worst is. */
    record Tally(long dossiers, long changed, ExitCode exit) {

        Tally and(Outcome outcome) {
            Rejudgement rejudgement = outcome.rejudgement();
            return rejudgement == null
                    ? new Tally(dossiers, changed, exit.and(ExitCode.UNREADABLE))
                    : new Tally(
                            dossiers + 1,
                            changed + (rejudgement.changed() ? 1 : 0),
                            exit.and(ExitCode.of(rejudgement.after())));
        }
    }

    /** Judges the next dossiers. */
    List<Outcome> next(List<RecognisedLines.Line> lines) {
        List<Outcome> outcomes = workers.submit(
                        () -> lines.parallelStream().map(this::outcome).toList())
                .join();
        outcomes.forEach(outcome -> tally = tally.and(outcome));
        return outcomes;
    }

    Tally tally() {
        return tally;
    }

    private Outcome outcome(RecognisedLines.Line line) {
        try {
            Kept kept = RecognisedJson.read(line.text());
            LocalDate day = Objects.requireNonNullElse(when.day(), kept.checkedOn());
            Rejudgement rejudgement = new Rejudgement(kept, judging.report(moved(kept.recognised()), day, NO_TIME));
            return new Outcome(line, rejudgement, words.apply(rejudgement));
        } catch (IOException e) {
            return new Outcome(line, null, List.of());
        } catch (RuntimeException e) {
            // One dossier that cannot be judged stops none of the others; it counts as unread.
            LOG.error(
                    "A recognised dossier could not be judged again: {}",
                    e.getClass().getName());
            return new Outcome(line, null, List.of());
        }
    }

    private Recognised moved(Recognised recognised) {
        LocalDateTime appointment = when.appointment();
        if (appointment == null) {
            return recognised;
        }
        Declaration declared = recognised.declaration();
        return new Recognised(recognised.dossier(), declared.at(appointment), recognised.pieces(), recognised.files());
    }

    @Override
    public void close() {
        workers.shutdown();
    }
}
