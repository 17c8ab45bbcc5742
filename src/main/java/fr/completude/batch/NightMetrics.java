package fr.completude.batch;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import fr.completude.dossier.FailureClass;
import fr.completude.dossier.Page;
import fr.completude.dossier.ReadFile;
import fr.completude.dossier.Report;
import fr.completude.dossier.Verdict;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Tags;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;

/**
 * The one place where the numbers of a night live, or of one worker: see {@link Counted}. Says nothing of whose dossiers
 * they are. Thread-safe.
 */
final class NightMetrics {

    private final PrometheusMeterRegistry meters = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);

    private NightMetrics(Tags common) {
        meters.config().commonTags(common);
    }

    /** Of a night. */
    NightMetrics() {
        this(Tags.empty());
    }

    /** Of one worker among others, which bear its name. */
    static NightMetrics ofWorker(String id) {
        return new NightMetrics(Tags.of("worker", id));
    }

    /** Shows what is left too. */
    void queue(NightProgress progress) {
        Gauge.builder("completude_queue", progress, NightProgress::left)
                .description("Dossiers that have no report yet")
                .register(meters);
    }

    void reported(Examination examination) {
        Report report = examination.report();
        reported(report.verdict(), examination.work());
        examination.setAside().forEach(file -> {
            count(Counted.SET_ASIDE, file.problem(), 1);
            failed(FailureClass.TERMINAL);
        });
        for (ReadFile file : report.files()) {
            if (examination.work() != Work.JUDGE) {
                count(Counted.READINGS, file.remembered() ? "hit" : "miss", 1);
            }
            for (Page page : file.pages()) {
                boolean earlier = examination.work() == Work.JUDGE || file.remembered();
                count(Counted.PAGES, earlier ? "earlier" : page.readBy().id(), 1);
            }
        }
        time("read", Duration.ofMillis(report.timing().readMs()));
        time(
                "judge",
                Duration.ofMillis(report.timing().totalMs() - report.timing().readMs()));
    }

    /** What an examination took beside reading and judging: unpacking, hashes, pictures of pages, earlier reports. */
    void examined(Attempt attempt, Duration all) {
        long counted = attempt instanceof Examination examination
                ? examination.report().timing().totalMs()
                : 0;
        time("show", all.minusMillis(Math.min(counted, all.toMillis())));
    }

    /** The report and the letter were made. */
    void written(Duration time) {
        time("write", time);
    }

    /** They, or those that stood, were put in place and noted. */
    void published(Duration time) {
        time("publish", time);
    }

    void kept(Answer answer) {
        reported(answer.row().verdict(), answer.work());
        Standing standing = answer.standing();
        if (standing != null && standing.pages() > 0) {
            count(Counted.PAGES, "earlier", standing.pages());
        }
    }

    private void reported(Verdict verdict, Work work) {
        count(Counted.DOSSIERS, verdict.id(), 1);
        count(Counted.WORK, word(work), 1);
        if (verdict == Verdict.TO_REVIEW) {
            failed(FailureClass.INCONCLUSIVE);
        }
    }

    /** What a run has come to by now, as others counted it: of each, at least so much. */
    void reach(List<Counted.Amount> all) {
        all.forEach(one -> {
            Counter counter = counter(one.what(), one.value());
            counter.increment(Math.max(0, one.amount() - counter.count()));
        });
    }

    /** All that was counted until now. */
    List<Counted.Amount> amounts() {
        return Stream.of(Counted.values())
                .flatMap(what -> meters.find(what.meter()).counters().stream()
                        .map(counter -> new Counted.Amount(
                                what, Objects.requireNonNull(counter.getId().getTag(what.tag())), counter.count())))
                .toList();
    }

    /** A dossier is put back. */
    void putBack(String why) {
        count(Counted.PUT_BACK, why, 1);
    }

    /** Something failed, as it fails in life. */
    void failed(FailureClass how) {
        count(Counted.FAILURES, word(how), 1);
    }

    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private void count(Counted what, String value, double amount) {
        counter(what, value).increment(amount);
    }

    private Counter counter(Counted what, String value) {
        return Counter.builder(what.meter())
                .description(what.meaning())
                .tag(what.tag(), value)
                .register(meters);
    }

    private void time(String stage, Duration time) {
        count(Counted.STAGE_SECONDS, stage, time.toNanos() / (double) TimeUnit.SECONDS.toNanos(1));
    }

    /** All of it in the text format of Prometheus, for the collector of text files that runs beside. */
    String text() {
        return meters.scrape();
    }
}
