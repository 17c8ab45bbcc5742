package fr.completude.recognition.twoddoc;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import fr.completude.config.Problems;

/** A configuration folder with the real description of 2D-Doc and files of trust of its own. */
public final class Installed {

    private final Path folder;

    private Installed(Path folder) {
        this.folder = folder;
    }

    static Installed in(Path folder) {
        try {
            Files.copy(
                    Path.of("config/2d-doc.yaml"), folder.resolve("2d-doc.yaml"), StandardCopyOption.REPLACE_EXISTING);
            for (String name : new String[] {"signataires", "certificats", "certificats-mairie"}) {
                Files.createDirectories(folder.resolve("2d-doc").resolve(name));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Installed(folder);
    }

    /** As if the authority for trials were a real one, to check with the public specimens. */
    Installed believingTrials() {
        return replacing("autorites-essai: \\[FR00\\]", "autorites-essai: []");
    }

    Installed replacing(String expression, String by) {
        try {
            Path file = folder.resolve("2d-doc.yaml");
            String text = Files.readString(file);
            String changed = Pattern.compile(expression).matcher(text).replaceFirst(by);
            if (changed.equals(text)) {
                throw new IllegalArgumentException("Nothing to replace: " + expression);
            }
            Files.writeString(file, changed);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    Installed certificate(String where, String pem) {
        Path target = folder.resolve("2d-doc").resolve(where);
        try (var files = Files.list(target)) {
            Files.writeString(target.resolve(files.count() + ".pem"), pem);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    Path list() {
        return folder.resolve("2d-doc/liste-de-confiance.xml");
    }

    Problems problems() {
        Problems problems = new Problems();
        TwoDDocReader.load(folder, pieceTypes(), problems);
        return problems;
    }

    TwoDDocReader reader() {
        Problems problems = new Problems();
        TwoDDocReader reader = TwoDDocReader.load(folder, pieceTypes(), problems);
        problems.orThrow();
        return reader;
    }

    private static Set<String> pieceTypes() {
        Set<String> types = new TreeSet<>();
        try (var files = Files.list(Path.of("config/pieces"))) {
            for (Path file : files.toList()) {
                Files.readAllLines(file).stream()
                        .filter(line -> line.matches("[a-z0-9-]+:"))
                        .forEach(line -> types.add(line.substring(0, line.length() - 1)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return types;
    }

    /** The certificate of the authority for trials, published with the specimens. */
    public static String trialCertificate() {
        try {
            return Files.readString(Path.of("src/test/resources/twoddoc/FR00-0001.pem"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
