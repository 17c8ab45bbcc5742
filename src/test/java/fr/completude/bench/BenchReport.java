package fr.completude.bench;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import fr.completude.reading.wire.Stage;
import fr.completude.recognition.evaluation.MarkdownTable;
import fr.completude.recognition.evaluation.Tally;

/** What was measured, in words and tables. */
final class BenchReport {

    private final BenchSet set;
    private final ReadingRun one;
    private final ReadingRun two;
    private final ReadingRun again;
    private final List<PeerRun> peers;

    BenchReport(BenchSet set, ReadingRun one, ReadingRun two, ReadingRun again, List<PeerRun> peers) {
        this.set = set;
        this.one = one;
        this.two = two;
        this.again = again;
        this.peers = peers;
    }

    String text() {
        List<String> parts = new ArrayList<>(List.of(
                "# Reading, measured\n",
                described(),
                "## Speed\n",
                speed(),
                "## Time by stage (2 workers)\n",
                stages(),
                "## Memory (2 workers)\n",
                memory(),
                "## Accuracy\n",
                new AccuracyTables("ours", two.accuracy()).text()));
        peers.forEach(peer -> {
            Accuracy accuracy = peer.accuracy();
            if (accuracy != null) {
                parts.add(new AccuracyTables(peer.name() + ", fields by our recognition", accuracy).text());
            }
        });
        return String.join("\n", parts);
    }

    private String described() {
        Map<Kind, Long> kinds = set.dossiers().stream()
                .collect(Collectors.groupingBy(
                        BenchDossier::kind, () -> new EnumMap<>(Kind.class), Collectors.counting()));
        return format(
                "%d dossiers %s, %d pages; %d processors, Java %s. Files that are broken or encrypted are left out.%n",
                set.dossiers().size(),
                kinds,
                two.pages(),
                Runtime.getRuntime().availableProcessors(),
                Runtime.version());
    }

    private String speed() {
        MarkdownTable table =
                new MarkdownTable("run", "wall s", "pages/s", "pages/s/worker", "CPU s", "CPU s/page", "ours / it");
        row(table, "ours, 2 workers", two);
        row(table, "ours, 1 worker", one);
        table.row("ours, the same files again", seconds(again.seconds()), "", "", "", "", "");
        for (PeerRun peer : peers) {
            if (peer.ours().pages() < two.pages()) {
                row(table, "ours, 2 workers, " + peer.ours().pages() + " pages", peer.ours());
            }
            String failures = peer.failures() == 0 ? "" : ", " + peer.failures() + " failed";
            table.row(
                    peer.name() + " (" + peer.version() + failures + "), "
                            + peer.ours().pages() + " pages",
                    seconds(peer.seconds()),
                    format("%.2f", peer.ours().pages() / peer.seconds()),
                    format("%.2f", peer.ours().pages() / peer.seconds() / 2),
                    seconds(peer.cpu()),
                    format("%.3f", peer.cpu() / peer.ours().pages()),
                    format("%.3f", peer.ours().seconds() / peer.seconds()));
        }
        return table
                + format("%nTwo workers are %.2f times as fast as one. ", one.seconds() / two.seconds())
                + format(
                        "The same files again take %s of the first time.%n",
                        Tally.percent(Math.round(again.seconds() * 1000), Math.round(two.seconds() * 1000)))
                + format(
                        "Recognition, within the above: %.1f s of both threads, %.1f ms a dossier.%n",
                        two.recognition(),
                        two.recognition() * 1000 / set.dossiers().size());
    }

    private static void row(MarkdownTable table, String name, ReadingRun run) {
        table.row(
                name,
                seconds(run.seconds()),
                format("%.2f", run.pagesASecond()),
                format("%.2f", run.pagesASecond() / run.workers()),
                seconds(run.cpu()),
                format("%.3f", run.cpu() / run.pages()),
                "");
    }

    private String stages() {
        double all = two.seconds() * two.workers();
        MarkdownTable table = new MarkdownTable("stage", "s", "share", "ms/page");
        double rest = all;
        for (Stage stage : Stage.values()) {
            double spent = two.stages().seconds(stage);
            rest -= spent;
            row(table, stage.name().toLowerCase(Locale.ROOT), spent, all);
        }
        row(table, "recognition (parent)", two.recognition(), all);
        row(table, two.looks() + " second looks, waited for", two.again(), all);
        row(table, "start, frames, hashes, waiting", rest - two.recognition() - two.again(), all);
        return table.toString();
    }

    private void row(MarkdownTable table, String name, double spent, double all) {
        table.row(
                name,
                seconds(spent),
                Tally.percent(Math.round(spent * 1000), Math.round(all * 1000)),
                format("%.1f", spent * 1000 / two.pages()));
    }

    private String memory() {
        if (two.peak() < 0) {
            return "unknown on this system\n";
        }
        return format(
                "Most resident: parent %d MiB; children %s MiB.%n",
                two.peak(),
                two.children().values().stream().map(String::valueOf).collect(Collectors.joining(", ")));
    }

    private static String seconds(double seconds) {
        return format("%.1f", seconds);
    }

    private static String format(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }
}
