package fr.completude.batch;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.stream.Stream;

/** Processes of the program started by a test, and what they say, line by line, as it comes. */
final class Processes {

    private final List<Process> started = new ArrayList<>();
    private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();
    private final Path logs;

    /** Whose complaints go to files of a folder. */
    Processes(Path logs) {
        this.logs = logs;
    }

    Process start(Class<?> program, String... arguments) throws IOException {
        List<String> command = Stream.concat(
                        Stream.of(
                                Path.of(System.getProperty("java.home"), "bin", "java")
                                        .toString(),
                                "-XX:TieredStopAtLevel=1",
                                "-cp",
                                System.getProperty("java.class.path"),
                                program.getName()),
                        Stream.of(arguments))
                .toList();
        Process process = new ProcessBuilder(command)
                .redirectError(logs.resolve(program.getSimpleName() + "-" + started.size() + ".log")
                        .toFile())
                .start();
        started.add(process);
        Thread reader = new Thread(() -> listen(process), "listener");
        reader.setDaemon(true);
        reader.start();
        return process;
    }

    private void listen(Process process) {
        try (BufferedReader said = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = said.readLine(); line != null; line = said.readLine()) {
                lines.add(line);
            }
        } catch (IOException e) {
            if (process.isAlive()) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** The next line any of them says. */
    BlockingQueue<String> lines() {
        return lines;
    }

    static void kill(Process process) throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    void stop() throws InterruptedException {
        for (Process process : started) {
            kill(process);
        }
    }
}
