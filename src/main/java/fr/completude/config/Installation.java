package fr.completude.config;

import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * Where the program, its engine and its configuration are.
 *
 * @param engine native libraries, models and fonts laid out by the build: {@code native}, {@code tessdata},
 *     {@code models}, {@code fonts}
 * @param config the folder of YAML files
 * @param classPath what a child process needs to run the same code
 */
public record Installation(Path engine, Path config, String classPath) {

    /**
     * Finds the folders around the running jar (or the compiled classes of a build), whatever the working folder.
     *
     * @param config a folder named by the user, or null to look for {@code config} beside the program and above it
     * @throws ConfigException when a folder cannot be found
     */
    public static Installation locate(@Nullable Path config) {
        Path program = program();
        Path engine = above(program, "engine");
        Path found = config != null ? config : above(program, "config");
        if (engine == null || !Files.isRegularFile(engine.resolve("complete"))) {
            throw missing("engine", "le moteur de lecture manque à côté du programme ; relancez « mvn package ».");
        }
        if (found == null || !Files.isDirectory(found)) {
            throw missing(
                    config == null ? "config" : config.toString(),
                    "le dossier de configuration est introuvable ; indiquez-le avec --config.");
        }
        return new Installation(engine, found, named(System.getProperty("java.class.path")));
    }

    /** Whether the engine is still where it was found: the disk may have gone since. */
    public boolean hasEngine() {
        return Stream.of("complete", "native", "tessdata", "models")
                .allMatch(part -> Files.isReadable(engine.resolve(part)));
    }

    /** An entry without a name stands for the folder one happens to be in: nothing there is part of the program. */
    static String named(String classPath) {
        return Arrays.stream(classPath.split(File.pathSeparator, -1))
                .filter(entry -> !entry.isEmpty())
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static @Nullable Path above(Path program, String name) {
        for (Path folder = program; folder != null; folder = folder.getParent()) {
            Path candidate = folder.resolve(name);
            if (Files.isDirectory(candidate)) {
                return candidate;
            }
        }
        return null;
    }

    private static Path program() {
        try {
            Path code = Path.of(Installation.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            Path parent = code.getParent();
            return parent == null ? code : parent;
        } catch (URISyntaxException e) {
            throw new IllegalStateException("The program does not know where it is.", e);
        }
    }

    private static ConfigException missing(String what, String message) {
        return new ConfigException(List.of(new ConfigProblem(what, 0, message)));
    }
}
