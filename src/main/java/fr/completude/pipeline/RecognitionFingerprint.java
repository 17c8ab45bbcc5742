package fr.completude.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Set;
import java.util.stream.Stream;

import fr.completude.config.Installation;
import fr.completude.dossier.Sha256;

/**
 * One short name for everything that decides what is recognised in a dossier: the program, its engine, and the
 * configuration but for what only judging looks at. As long as it is the same, the same files give the same pieces.
 */
public final class RecognitionFingerprint {

    /** Looked at by judging, by the intake and by the letter, which are done every night. */
    private static final Set<String> JUDGING = Set.of(
            "matrix",
            "mairies",
            "faits.yaml",
            "familles.yaml",
            "ecritures.yaml",
            "etat-civil-demat.csv",
            "reception.yaml",
            "courrier.yaml",
            "grappe.yaml",
            "conservation.yaml");

    private RecognitionFingerprint() {}

    /** Of an installation: 64 hexadecimal digits. */
    public static String of(Installation installation) {
        return of(installation, JUDGING);
    }

    /** The same with all that judging looks at; only the addresses of servers may differ from machine to machine. */
    public static String withJudging(Installation installation) {
        return of(installation, Set.of("grappe.yaml"));
    }

    /** Of the program and its engine alone, as they lie on the disk at this moment. */
    public static String program(Installation installation) {
        MessageDigest digest = Sha256.digest();
        try {
            program(installation, digest);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Sha256.hex(digest);
    }

    private static String of(Installation installation, Set<String> without) {
        MessageDigest digest = Sha256.digest();
        try {
            try (Stream<Path> config = Files.list(installation.config())) {
                for (Path entry : config.sorted().toList()) {
                    if (!without.contains(String.valueOf(entry.getFileName()))) {
                        contents(entry, digest);
                    }
                }
            }
            program(installation, digest);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Sha256.hex(digest);
    }

    private static void program(Installation installation, MessageDigest digest) throws IOException {
        sizes(installation.engine(), digest);
        for (String entry : installation.classPath().split(System.getProperty("path.separator"), -1)) {
            code(Path.of(entry), digest);
        }
    }

    /** The program itself by its bytes; a library, which comes from the build, by name and size. */
    private static void code(Path entry, MessageDigest digest) throws IOException {
        Path libraries = entry.resolveSibling("lib");
        if (Files.isDirectory(entry)) {
            contents(entry, digest);
        } else if (Files.isDirectory(libraries)) {
            contents(entry, digest);
            sizes(libraries, digest);
        } else {
            sizes(entry, digest);
        }
    }

    private static void contents(Path root, MessageDigest digest) throws IOException {
        try (Stream<Path> tree = Files.exists(root) ? Files.walk(root.toRealPath()) : Stream.empty()) {
            for (Path file : tree.filter(Files::isRegularFile).sorted().toList()) {
                name(file, digest);
                digest.update(Files.readAllBytes(file));
            }
        }
    }

    private static void sizes(Path root, MessageDigest digest) throws IOException {
        try (Stream<Path> tree = Files.exists(root) ? Files.walk(root.toRealPath()) : Stream.empty()) {
            for (Path file : tree.filter(Files::isRegularFile).sorted().toList()) {
                name(file, digest);
            }
        }
    }

    private static void name(Path file, MessageDigest digest) throws IOException {
        digest.update((file.getFileName() + " " + Files.size(file) + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
