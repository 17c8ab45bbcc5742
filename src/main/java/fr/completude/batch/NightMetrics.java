package fr.completude.batch;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import fr.completude.dossier.Page;
import fr.completude.dossier.ReadFile;
import fr.completude.dossier.Report;
import fr.completude.dossier.Verdict;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Measurement;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;

/**
 * What a night counts: dossiers by verdict and by what they cost, pages by how they were read, files set aside by
 * problem, time by stage, what is left. Says nothing of whose dossiers they are. Thread-safe.
 */
final class NightMetrics {

    private static final String PREFIX = "completude_";

    private final MeterRegistry meters = new SimpleMeterRegistry();

    NightMetrics(NightProgress progress) {
        Gauge.builder(PREFIX + "queue", progress, NightProgress::left).register(meters);
    }

    void reported(Examination examination) {
        Report report = examination.report();
        count("dossiers", "verdict", report.verdict().id(), 1);
        count("work", "work", examination.work().name().toLowerCase(Locale.ROOT), 1);
        examination.setAside().forEach(file -> count("files_set_aside", "problem", file.problem(), 1));
        for (ReadFile file : report.files()) {
            for (Page page : file.pages()) {
                boolean earlier = examination.work() == Work.JUDGE || file.remembered();
                count("pages", "read", earlier ? "earlier" : page.readBy().id(), 1);
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
        count("dossiers", "verdict", answer.row().verdict().id(), 1);
        count("work", "work", answer.work().name().toLowerCase(Locale.ROOT), 1);
        Standing standing = answer.standing();
        if (standing != null && standing.pages() > 0) {
            count("pages", "read", "earlier", standing.pages());
        }
    }

    /** Dossiers that others have done. Their pages and times are not known here. */
    void doneElsewhere(List<ReportedAs> reported) {
        for (ReportedAs same : reported) {
            count("dossiers", "verdict", same.verdict().id(), (double) same.dossiers());
            count("work", "work", same.work().name().toLowerCase(Locale.ROOT), (double) same.dossiers());
        }
    }

    /** So many dossiers of one verdict that cost the same. */
    record ReportedAs(Verdict verdict, Work work, long dossiers) {}

    /** A dossier is put back. */
    void putBack(String why) {
        count("put_back", "why", why, 1);
    }

    private void count(String name, String tag, String value, double amount) {
        meters.counter(PREFIX + name + "_total", tag, value).increment(amount);
    }

    private void time(String stage, Duration time) {
        meters.counter(PREFIX + "stage_seconds_total", "stage", stage)
                .increment(time.toNanos() / (double) TimeUnit.SECONDS.toNanos(1));
    }

    /** All of it in the text format of Prometheus, for the collector of text files that runs beside. */
    String text() {
        return meters.getMeters().stream()
                .sorted(Comparator.comparing((Meter meter) -> meter.getId().getName())
                        .thenComparing(meter -> labels(meter.getId())))
                .flatMap(meter -> lines(meter).stream())
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static List<String> lines(Meter meter) {
        return StreamSupport.stream(meter.measure().spliterator(), false)
                .map(Measurement::getValue)
                .map(value -> meter.getId().getName() + labels(meter.getId()) + " " + value)
                .toList();
    }

    private static String labels(Meter.Id id) {
        return id.getTags().isEmpty()
                ? ""
                : id.getTags().stream()
                        .map(tag -> tag.getKey() + "=\"" + tag.getValue() + "\"")
                        .collect(Collectors.joining(",", "{", "}"));
    }
}
