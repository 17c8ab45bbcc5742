package fr.completude.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;

import fr.completude.config.ConfigException;
import fr.completude.dossier.Elsewhere;
import fr.completude.dossier.FailureClass;
import fr.completude.reading.ReaderUnavailableException;
import fr.completude.storage.SealRefusedException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.infrastructure.item.ItemProcessor;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/**
 * Examines a dossier. Gives a result for every failure that concerns the dossier alone; only what concerns the whole
 * run is thrown. What may end better another time is put back, behind all others, as often as patience allows.
 */
final class DossierProcessor implements ItemProcessor<NightRow, Examined> {

    private static final Logger LOG = LoggerFactory.getLogger(DossierProcessor.class);

    private final NightContext night;
    private final NightStore store;
    private final long run;
    private final RunParameters parameters;
    private final LocalDate day;

    DossierProcessor(NightContext night, NightStore store, long run, RunParameters parameters) {
        this.night = night;
        this.store = store;
        this.run = run;
        this.parameters = parameters;
        this.day = parameters.day();
    }

    @Override
    public @Nullable Examined process(NightRow row) {
        try {
            return attempted(
                    row,
                    store.history()
                            .earlier(parameters.inbox(), run, row.entry())
                            .map(past -> past.in(night.order().output()))
                            .orElse(null));
        } catch (ConfigException
                | NightException
                | SealRefusedException
                | DataAccessException
                | TransactionException e) {
            night.failure().note(e);
            throw e;
        } catch (ReaderUnavailableException | CancellationException e) {
            return unread(e);
        } catch (IOException e) {
            orEnd(e);
            return unreachable(row, e);
        } catch (RuntimeException e) {
            orEnd(e);
            return givenUp(row, e);
        } catch (StackOverflowError | OutOfMemoryError e) {
            // One dossier too large or too deep is not to end the night, nor to be begun by worker after worker.
            return unreachable(row, e);
        }
    }

    private @Nullable Examined attempted(NightRow row, @Nullable Earlier earlier) throws IOException {
        long begun = System.nanoTime();
        Attempt attempt = night.stages().examine(night.order().inbox(), row.entry(), day, earlier);
        night.progress().metrics().examined(attempt, Duration.ofNanos(System.nanoTime() - begun));
        if (attempt instanceof Unsettled unsettled) {
            return waitFor(row, unsettled);
        }
        if (attempt instanceof Unchanged unchanged && earlier != null) {
            Map<String, List<String>> elsewhere =
                    store.numbers().elsewhere(NumbersSeen.Bearer.of(run, parameters.inbox(), row.entry(), unchanged));
            return NumbersSeen.told(elsewhere).equals(unchanged.standing().elsewhere())
                    ? new Examined.Kept(row, unchanged, counted(elsewhere))
                    : attempted(row, earlier.toBeJudgedAnew());
        }
        return examined(row, (Examination) attempt);
    }

    private static Map<String, Integer> counted(Map<String, List<String>> elsewhere) {
        return elsewhere.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, one -> one.getValue()
                .size()));
    }

    /** Without a reader no dossier can be read. When the night is to stop, the reader received the signal too. */
    private @Nullable Examined unread(RuntimeException cause) {
        if (night.stop().requested()) {
            return null;
        }
        night.failure().note(cause);
        throw cause;
    }

    private @Nullable Examined waitFor(NightRow row, Unsettled unsettled) {
        Patience patience = night.order().patience();
        if (row.waits() < patience.waits()) {
            store.claims().putBackToRest(row, patience.after(row.waits()), unsettled.stamp());
            night.progress().metrics().putBack("unsettled");
            return null;
        }
        return made(row, night.stages().unsettled(row.entry(), day));
    }

    private @Nullable Examined examined(NightRow row, Examination examination) {
        if (night.stop().requested() && (examination.mayImprove() || examination.owesAnAnswer())) {
            // The children received the signal too. The dossier stays claimed: the next run examines it again.
            return null;
        }
        if (!examination.mayImprove()) {
            return made(row, examination);
        }
        if (mayRetry(row)) {
            LOG.warn("Dossier {}: a file took its reader down or too long; attempt {}", row.id(), row.attempts() + 1);
            putBack(row, "reader");
            return null;
        }
        night.stages().settle(examination);
        return made(row, examination);
    }

    private @Nullable Examined unreachable(NightRow row, Throwable cause) {
        if (mayRetry(row)) {
            LOG.warn("Dossier {}: {}; attempt {}", row.id(), cause.getClass().getName(), row.attempts() + 1);
            putBack(row, "unreachable");
            return null;
        }
        return givenUp(row, cause);
    }

    private Examined givenUp(NightRow row, Throwable cause) {
        LOG.warn("Dossier {}: {}", row.id(), cause.getClass().getName());
        LOG.debug("Dossier {}", row.id(), cause);
        return made(row, night.stages().givenUp(row.entry(), day));
    }

    /** What other dossiers bear is known only here; it is looked up last, so that it is the news of the moment. */
    private Examined made(NightRow row, Examination examination) {
        Set<SeenNumber> numbers = night.stages().usedOnce(examination);
        Elsewhere elsewhere = numbers.isEmpty()
                ? Elsewhere.NOWHERE
                : store.numbers()
                        .elsewhere(NumbersSeen.Bearer.of(run, parameters.inbox(), row.entry(), examination), numbers);
        Examination known = elsewhere.dossiers().isEmpty()
                ? examination
                : night.stages().judgedKnowing(examination, elsewhere, day);
        Map<String, List<String>> told = numbers.stream()
                .collect(Collectors.toMap(SeenNumber::key, number -> elsewhere.of(number.field(), number.number())));
        long begun = System.nanoTime();
        ReportFiles files = night.stages().files(known);
        night.progress().metrics().written(Duration.ofNanos(System.nanoTime() - begun));
        return new Examined.Judged(row, known, files, counted(told), NumbersSeen.told(told));
    }

    private boolean mayRetry(NightRow row) {
        return row.attempts() < night.order().patience().retries();
    }

    private void putBack(NightRow row, String why) {
        night.progress().metrics().putBack(why);
        night.progress().metrics().failed(FailureClass.RETRYABLE);
        store.claims()
                .putBack(
                        row,
                        night.order().patience().after(row.attempts()),
                        row.entry().stamp());
    }

    /** A disk that is full is no fault of the dossier in hand. */
    private void orEnd(Exception cause) {
        if (FullDisk.isBehind(cause, night.order().written())) {
            RuntimeException full =
                    (RuntimeException) FullDisk.told(cause, night.order().written());
            night.failure().note(full);
            throw full;
        }
        if (!Files.isDirectory(night.order().inbox())) {
            NightException gone = NightException.refused(
                    "batch.inbox-missing", cause, night.order().inbox());
            night.failure().note(gone);
            throw gone;
        }
    }
}
