package fr.completude.bench;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A command line tool of the machine, run with our model. */
final class Tool {

    private final Path program;
    private final Path models;

    private Tool(Path program, Path models) {
        this.program = program;
        this.models = models;
    }

    /** The tool, if it is on the path. */
    static Optional<Tool> find(String name, Path models) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .findFirst()
                .map(program -> new Tool(program, models));
    }

    /** Runs it to its end; what it says is thrown away. */
    int run(List<String> arguments, boolean oneThread) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(Stream.concat(Stream.of(program.toString()), arguments.stream())
                        .toList())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("TESSDATA_PREFIX", models.toString());
        if (oneThread) {
            builder.environment().put("OMP_THREAD_LIMIT", "1");
        }
        return builder.start().waitFor();
    }

    /** First line of what it says of its version. */
    String version() throws IOException {
        Process process = new ProcessBuilder(program.toString(), "--version")
                .redirectErrorStream(true)
                .start();
        return new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8)
                .lines()
                .findFirst()
                .orElse("");
    }

    /**
     * A folder with our models and the settings that the tools keep beside models, from where the machine has its own.
     */
    static Path models(Path ours, Path folder) throws IOException {
        Files.createDirectories(folder);
        for (String model : List.of("fra.traineddata", "osd.traineddata")) {
            Files.copy(ours.resolve(model), folder.resolve(model), StandardCopyOption.REPLACE_EXISTING);
        }
        try (Stream<Path> versions = Files.walk(Path.of("/usr/share/tesseract-ocr"), 2)) {
            Optional<Path> installed =
                    versions.filter(path -> path.endsWith("tessdata")).findFirst();
            installed.ifPresent(system -> settings(system, folder));
        } catch (IOException | UncheckedIOException e) {
            Progress.say("no settings of an installed tesseract: %s", e);
        }
        return folder;
    }

    private static void settings(Path system, Path folder) {
        for (String name : List.of("configs", "tessconfigs", "pdf.ttf")) {
            try (Stream<Path> files = Files.walk(system.resolve(name))) {
                for (Path file : files.toList()) {
                    Path copy = folder.resolve(system.relativize(file).toString());
                    if (!Files.exists(copy)) {
                        Files.copy(file, copy);
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
