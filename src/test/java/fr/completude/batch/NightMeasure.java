package fr.completude.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import fr.completude.config.Installation;

/**
 * Nights of the program as people run it, in processes of their own, with real reading, and what they cost. Each begins
 * with an empty output folder, so without any reading remembered; the dossiers are those of {@code sample --dossiers N
 * --degrade none}, no two of which hold a file in common. After {@code mvn package}:
 *
 * <pre>
 * java -cp "target/test-classes:target/classes:target/lib/*" fr.completude.batch.NightMeasure scale SMALL LARGE EMPTY
 *                          then the larger night once more, and with one file of one dossier changed (in LARGE)
 * … again INBOX EMPTY      a night, once more, then with one file of one dossier changed (in INBOX)
 * … cluster INBOX EMPTY    one process with two workers, then two workers in processes of their own; the reports compared
 * </pre>
 *
 * On a machine that does other work too, the processor time is what can be compared.
 */
final class NightMeasure {

    private static final String DAY = "2026-11-23";

    /** As the units of {@code src/docs/exploitation.md} start a night; {@code -Dmeasure.jvm="…"} tries others. */
    private static final List<String> JVM = List.of(System.getProperty(
                    "measure.jvm",
                    "-Xms96m -Xmx192m -XX:MinHeapFreeRatio=10 -XX:MaxHeapFreeRatio=40 -XX:+UseSerialGC"
                            + " -XX:TieredStopAtLevel=1")
            .split(" "));

    private NightMeasure() {}

    /**
     * What a night cost.
     *
     * @param wall seconds
     * @param cpu seconds of processor time, readers included
     * @param own of them, of the night's own process: all but reading
     * @param mib most memory at one moment, readers included
     * @param ownMib of the night's own process
     * @param said its metrics
     */
    private record Cost(double wall, double cpu, double own, double mib, double ownMib, Map<String, Double> said) {

        double sum(String prefix) {
            return said.entrySet().stream()
                    .filter(entry -> entry.getKey().startsWith("completude_" + prefix))
                    .mapToDouble(Map.Entry::getValue)
                    .sum();
        }

        double dossiers() {
            return sum("dossiers_total");
        }

        /** Of the time of all workers, what is spent in no stage of a dossier: the job itself, and its beginning. */
        double beside(int workers) {
            return 1 - sum("stage_seconds_total") / (workers * wall);
        }
    }

    /** Runs one of the measures above. */
    public static void main(String[] args) throws Exception {
        Path folder = Files.createDirectories(Path.of(args[args.length - 1]));
        switch (args[0]) {
            case "scale" -> scale(Path.of(args[1]), Path.of(args[2]), folder);
            case "again" -> again(Path.of(args[1]), folder);
            case "cluster" -> cluster(Path.of(args[1]), folder);
            default -> throw new IllegalArgumentException(args[0]);
        }
    }

    private static void scale(Path small, Path large, Path folder) throws Exception {
        Cost one = told("small", embedded(small, folder.resolve("small"), DAY));
        Cost ten = told("large", embedded(large, folder.resolve("large"), DAY));
        System.out.printf(
                "%.1f times the dossiers, %.1f times the pages: %.2f times the processor time, %.2f times the wall time,"
                        + " %.3f times the memory (%.3f of the night's own process)%n",
                ten.dossiers() / one.dossiers(),
                ten.sum("pages_total") / one.sum("pages_total"),
                ten.cpu() / one.cpu(),
                ten.wall() / one.wall(),
                ten.mib() / one.mib(),
                ten.ownMib() / one.ownMib());
        unchanged(large, folder.resolve("large"), ten);
    }

    private static void again(Path inbox, Path folder) throws Exception {
        Path output = folder.resolve("again");
        unchanged(inbox, output, told("first", embedded(inbox, output, DAY)));
    }

    private static void unchanged(Path inbox, Path output, Cost first) throws Exception {
        Cost second = told("unchanged", embedded(inbox, output, DAY));
        Cost next = told("unchanged, next day", embedded(inbox, output, "2026-11-24"));
        change(inbox);
        Cost changed = told("one file changed", embedded(inbox, output, "2026-11-24"));
        System.out.printf(
                "processor time: unchanged %.2f %% of the first, the next day %.2f %%; wall %.2f %% and %.2f %%%n",
                100 * second.cpu() / first.cpu(),
                100 * next.cpu() / first.cpu(),
                100 * second.wall() / first.wall(),
                100 * next.wall() / first.wall());
        System.out.println("after one file was changed: "
                + changed.said().entrySet().stream()
                        .filter(entry -> entry.getKey().contains("pages_total")
                                || entry.getKey().contains("work_total"))
                        .toList());
    }

    /** Some bytes after the end of a PDF: another file, that says the same. */
    private static void change(Path inbox) throws IOException {
        try (Stream<Path> files = Files.walk(inbox)) {
            Path file = files.filter(path -> path.toString().endsWith(".pdf"))
                    .sorted()
                    .findFirst()
                    .orElseThrow();
            Files.writeString(file, "\n% " + Instant.now() + "\n", StandardOpenOption.APPEND);
            Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(1, ChronoUnit.HOURS)));
            System.out.println("changed " + inbox.relativize(file));
        }
    }

    private static void cluster(Path inbox, Path folder) throws Exception {
        Cost alone = told("one process, two workers", embedded(inbox, folder.resolve("alone"), DAY));
        RealServers servers = RealServers.start();
        try {
            Path config = config(folder.resolve("config"), servers);
            Path output = folder.resolve("cluster");
            List<Process> workers = new ArrayList<>();
            for (int i = 0; i < 2; i++) {
                workers.add(start(List.of("worker", "--workers", "1", "--config", config.toString()), inbox, output));
            }
            Cost wide = told(
                    "two processes, one worker each",
                    watched(
                            workers,
                            List.of("nightly", "--profile", "cluster", "--le", DAY, "--config", config.toString()),
                            inbox,
                            output));
            System.out.printf(
                    "per worker: %.3f dossiers a second of processor time alone, %.3f in a cluster (%.1f %%); by the clock %.3f and %.3f (%.1f %%)%n",
                    alone.dossiers() / alone.cpu(),
                    alone.dossiers() / wide.cpu(),
                    100 * alone.cpu() / wide.cpu(),
                    alone.dossiers() / alone.wall() / 2,
                    alone.dossiers() / wide.wall() / 2,
                    100 * alone.wall() / wide.wall());
            System.out.println("same reports: "
                    + ManyDossiers.said(folder.resolve("alone"), DAY).equals(ManyDossiers.said(output, DAY)));
        } finally {
            servers.stop();
        }
    }

    /** The shipped one, with the servers of this measure. */
    private static Path config(Path folder, RealServers servers) throws IOException {
        Path shipped = Installation.locate(null).config();
        try (Stream<Path> files = Files.walk(shipped)) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve(shipped.relativize(file).toString()));
            }
        }
        Files.writeString(
                folder.resolve(Cluster.FILE),
                "base: {adresse: \"%s\", compte: postgres}\ncourtier: {adresse: \"%s\"}\npart: 20\navance: 64\n"
                        .formatted(servers.databaseUrl(), servers.brokerUrl()));
        return folder;
    }

    private static Cost told(String name, Cost cost) {
        System.out.printf(
                "%s: %.0f dossiers, %.0f pages, %.1f s, processor %.1f s (%.1f s of them beside reading: %.1f %%), in no"
                        + " stage %.1f %% of the workers' time, %.0f MiB (%.0f MiB the night itself)%n",
                name,
                cost.dossiers(),
                cost.sum("pages_total"),
                cost.wall(),
                cost.cpu(),
                cost.own(),
                100 * cost.own() / cost.cpu(),
                100 * cost.beside(2),
                cost.mib(),
                cost.ownMib());
        return cost;
    }

    private static Cost embedded(Path inbox, Path output, String day) throws Exception {
        return watched(List.of(), List.of("nightly", "--workers", "2", "--le", day), inbox, output);
    }

    /** A night to its end, with workers that are there already and go with it. */
    private static Cost watched(List<Process> workers, List<String> night, Path inbox, Path output) throws Exception {
        long begun = System.nanoTime();
        Process process = start(night, inbox, output);
        List<Process> all = new ArrayList<>(workers);
        all.add(process);
        try (WatchedTree tree = WatchedTree.of(all)) {
            int code = process.waitFor();
            double wall = (System.nanoTime() - begun) / 1e9;
            if (code != 0 && code != 4) {
                throw new IllegalStateException("The night ended with " + code + ".");
            }
            return new Cost(
                    wall,
                    tree.cpu(),
                    tree.cpuOfRoots(),
                    tree.mostMib(),
                    tree.mostOfRootsMib(),
                    metrics(RunLock.stateOf(output).resolve("metrics.prom")));
        } finally {
            for (Process worker : workers) {
                worker.destroy();
                worker.waitFor();
            }
        }
    }

    private static Process start(List<String> command, Path inbox, Path output) throws IOException {
        List<String> all = new ArrayList<>();
        all.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        all.addAll(JVM);
        all.addAll(List.of("-cp", System.getProperty("java.class.path"), "fr.completude.cli.Main"));
        all.addAll(command);
        all.addAll(List.of("--inbox", inbox.toString(), "--output", output.toString()));
        Files.createDirectories(output);
        ProcessBuilder builder = new ProcessBuilder(all);
        builder.environment().put("COMPLETUDE_BASE_MOT_DE_PASSE", "postgres");
        builder.environment().put("MALLOC_ARENA_MAX", "2");
        return builder.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        output.resolveSibling(output.getFileName() + ".log").toFile()))
                .start();
    }

    private static Map<String, Double> metrics(Path file) throws IOException {
        Map<String, Double> values = new TreeMap<>();
        for (String line : Files.readAllLines(file)) {
            if (line.startsWith("#")) {
                continue;
            }
            int space = line.lastIndexOf(' ');
            values.put(line.substring(0, space), Double.parseDouble(line.substring(space + 1)));
        }
        return values;
    }
}
