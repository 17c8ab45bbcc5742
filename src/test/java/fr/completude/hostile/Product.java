package fr.completude.hostile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/**
 * The program in a process of its own, with a folder for temporary files of its own.
 *
 * @param temporary where it puts what it needs for a while
 * @param environment what it is given beside that of this process
 */
public record Product(Path temporary, Map<String, String> environment) {

    /** In the environment of this process. */
    public Product(Path temporary) {
        this(temporary, Map.of());
    }

    /**
     * A run that has ended.
     *
     * @param peakBytes most memory that it and the readers it started took at any one moment, as far as was looked
     */
    public record Ended(int status, String out, String err, long peakBytes) {}

    /** Runs a command to its end. */
    public Ended run(List<String> args) throws IOException, InterruptedException {
        return run(args, () -> false);
    }

    /** Runs a command and kills it, and it alone, as soon as something holds. */
    public Ended killedWhen(BooleanSupplier holds, List<String> args) throws IOException, InterruptedException {
        return run(args, holds);
    }

    private Ended run(List<String> args, BooleanSupplier enough) throws IOException, InterruptedException {
        Path out = Files.createTempFile(temporary.toAbsolutePath().getParent(), "out", ".txt");
        Path err = Files.createTempFile(temporary.toAbsolutePath().getParent(), "err", ".txt");
        List<String> words = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Djava.io.tmpdir=" + temporary,
                "-cp",
                System.getProperty("java.class.path"),
                "fr.completude.cli.Main"));
        words.addAll(args);
        ProcessBuilder builder =
                new ProcessBuilder(words).redirectOutput(out.toFile()).redirectError(err.toFile());
        builder.environment().putAll(environment);
        Process process = builder.start();
        long peak = 0;
        try {
            while (!process.waitFor(100, TimeUnit.MILLISECONDS)) {
                if (enough.getAsBoolean()) {
                    process.destroyForcibly();
                }
                peak = Math.max(peak, resident(process.toHandle()));
            }
        } finally {
            process.destroyForcibly();
        }
        return new Ended(
                process.exitValue(),
                Files.readString(out, StandardCharsets.UTF_8),
                Files.readString(err, StandardCharsets.UTF_8),
                peak);
    }

    /** Files it left behind. */
    public List<Path> leftBehind() throws IOException {
        try (Stream<Path> files = Files.walk(temporary)) {
            // Java itself keeps its figures there, and takes them away with the machine.
            return files.filter(path -> !path.equals(temporary))
                    .filter(path -> !path.getFileName().toString().startsWith("hsperfdata"))
                    .toList();
        }
    }

    /** Resident memory of a process and those under it, bytes; 0 where the system does not tell. */
    private static long resident(ProcessHandle process) {
        return Stream.concat(Stream.of(process), process.descendants())
                .mapToLong(one -> pages(one.pid()) * 4096)
                .sum();
    }

    private static long pages(long pid) {
        try {
            return Long.parseLong(
                    Files.readString(Path.of("/proc/" + pid + "/statm")).split(" ", -1)[1]);
        } catch (IOException e) {
            // It has just ended, or this system has no such folder.
            return 0;
        }
    }
}
