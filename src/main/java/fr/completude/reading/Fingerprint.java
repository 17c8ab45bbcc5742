package fr.completude.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.List;
import java.util.stream.Stream;

import fr.completude.config.Installation;
import fr.completude.dossier.Sha256;

/**
 * One short name for everything that decides what a reading gives: the reading code and the records it fills, the
 * engine with its models, the libraries beside the program, the settings of {@code lecture.yaml}. Rules and the
 * catalogue of pieces are no part of it: they look at readings and do not change them.
 */
final class Fingerprint {

    private static final int LETTERS = 16;
    private static final List<String> CODE = List.of("fr/completude/reading", "fr/completude/dossier");

    private Fingerprint() {}

    /** Of an installation: 16 hexadecimal digits. */
    static String of(Installation installation) {
        try {
            MessageDigest digest = Sha256.digest();
            content(installation.config().resolve("lecture.yaml"), digest);
            sizes(installation.engine(), digest);
            for (String entry : installation.classPath().split(System.getProperty("path.separator"), -1)) {
                code(Path.of(entry), digest);
            }
            return Sha256.hex(digest).substring(0, LETTERS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void code(Path entry, MessageDigest digest) throws IOException {
        if (Files.isDirectory(entry)) {
            classes(entry, digest);
        } else if (Files.isRegularFile(entry)) {
            Path libraries = entry.resolveSibling("lib");
            if (Files.isDirectory(libraries)) {
                sizes(libraries, digest);
                try (FileSystem jar = FileSystems.newFileSystem(entry)) {
                    classes(jar.getPath("/"), digest);
                }
            } else {
                name(entry, digest);
            }
        }
    }

    private static void classes(Path root, MessageDigest digest) throws IOException {
        for (String folder : CODE) {
            Path code = root.resolve(folder);
            if (Files.isDirectory(code)) {
                for (Path file : files(code)) {
                    content(file, digest);
                }
            }
        }
    }

    /** Models and libraries are many megabytes and come from the build: name and size tell them apart. */
    private static void sizes(Path folder, MessageDigest digest) throws IOException {
        for (Path file : files(folder)) {
            name(file, digest);
        }
    }

    private static void name(Path file, MessageDigest digest) throws IOException {
        digest.update((file.getFileName() + " " + Files.size(file) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private static void content(Path file, MessageDigest digest) throws IOException {
        name(file, digest);
        digest.update(Files.readAllBytes(file));
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
