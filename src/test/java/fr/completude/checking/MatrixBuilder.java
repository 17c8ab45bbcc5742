package fr.completude.checking;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import fr.completude.config.ConfigException;
import fr.completude.config.ConfigProblem;

/** A copy of the project's matrix with something added, changed or broken. */
public final class MatrixBuilder {

    private final Path folder;

    private MatrixBuilder(Path folder) {
        this.folder = folder;
    }

    public static MatrixBuilder of(Path config) {
        try {
            Path folder = Files.createTempDirectory("matrix");
            try (Stream<Path> files = Files.walk(config)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    Path copy = folder.resolve(config.relativize(file).toString());
                    Files.createDirectories(copy.getParent());
                    Files.copy(file, copy);
                }
            }
            folder.toFile().deleteOnExit();
            return new MatrixBuilder(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The folder of the copy. */
    public Path folder() {
        return folder;
    }

    MatrixBuilder withRequirement(String yaml) {
        return append("matrix/cni.yaml", "\n" + yaml.indent(0));
    }

    MatrixBuilder withFact(String name, String type) {
        return append("faits.yaml", "  " + name + ":\n    type: " + type + "\n    question: \"Combien ?\"\n");
    }

    MatrixBuilder withProfile(String name, String yaml) {
        return append("mairies/" + name + ".yaml", yaml);
    }

    public MatrixBuilder append(String file, String text) {
        Path path = folder.resolve(file);
        return write(path, (Files.exists(path) ? read(path) : "") + text);
    }

    /** Replaces the first occurrence of a text that must be there. */
    public MatrixBuilder replace(String file, String text, String replacement) {
        Path path = folder.resolve(file);
        String content = read(path);
        int at = content.indexOf(text);
        if (at < 0) {
            throw new IllegalArgumentException(file + " has no « " + text + " ».");
        }
        return write(path, content.substring(0, at) + replacement + content.substring(at + text.length()));
    }

    /** The line, from 1, on which a text first stands. */
    public int lineOf(String file, String text) {
        String content = read(folder.resolve(file));
        return (int) content.substring(0, content.indexOf(text)).lines().count()
                + (content.substring(0, content.indexOf(text)).endsWith("\n") ? 1 : 0);
    }

    public Judge judge() {
        return Judge.load(folder, TestMatrix.catalogue());
    }

    /** The mistakes found on loading; empty when it loads. */
    public List<ConfigProblem> mistakes() {
        try {
            judge();
            return List.of();
        } catch (ConfigException e) {
            return e.problems();
        }
    }

    private MatrixBuilder write(Path file, String text) {
        try {
            Files.writeString(file, text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
