package fr.completude.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * {@code ocrmypdf --skip-text --jobs 2}, one file after another. It takes a multiple of everyone else's time, so it is
 * given a part of the dossiers, spread evenly, and what we take for the same part is measured beside it.
 */
final class OcrmypdfPeer {

    private final Tool tool;
    private final Path out;

    OcrmypdfPeer(Tool tool, Path out) {
        this.tool = tool;
        this.out = out;
    }

    /**
     * Runs it.
     *
     * @param ours what we took for the same dossiers
     */
    PeerRun run(List<BenchDossier> dossiers, ReadingRun ours) throws IOException, InterruptedException {
        List<Path> files = dossiers.stream().flatMap(d -> d.files().stream()).toList();
        Progress.say("ocrmypdf over %d files", files.size());
        AtomicInteger failures = new AtomicInteger();
        double cpu = ProcessFigures.endedChildrenCpu();
        Files.createDirectories(out);
        Path written = out.resolve("out.pdf");
        Commands commands = new Commands();
        for (Path file : files) {
            commands.add(() -> {
                if (tool.run(arguments(file, written), false) != 0) {
                    failures.incrementAndGet();
                }
            });
        }
        double seconds = commands.run(1);
        double used = ProcessFigures.endedChildrenCpu() - cpu;
        return new PeerRun("ocrmypdf", tool.version(), ours, seconds, used, failures.get(), null);
    }

    private static List<String> arguments(Path file, Path written) {
        return List.of(
                "--skip-text", "--jobs", "2", "-l", "fra", "--image-dpi", "200", file.toString(), written.toString());
    }
}
