package fr.completude.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;

/** Finds {@code dossier.yaml} in a deposit without touching anything else of it. */
final class DeclarationText {

    private static final int MAX_BYTES = 1 << 20;

    private DeclarationText() {}

    /** Whether a path within a dossier is that of its declaration. */
    static boolean isDeclaration(String path) {
        return path.equalsIgnoreCase("dossier.yaml") || path.equalsIgnoreCase("dossier.yml");
    }

    static Optional<String> of(Deposit deposit, ReceptionRules rules) throws IOException {
        return deposit instanceof DossierZip
                ? ZipFiles.text(deposit.location(), rules, DeclarationText::isDeclaration, MAX_BYTES)
                : inFolder(deposit.location());
    }

    private static Optional<String> inFolder(Path folder) throws IOException {
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            for (Path entry : entries) {
                if (isDeclaration(FileNames.of(entry)) && Files.isRegularFile(entry, LinkOption.NOFOLLOW_LINKS)) {
                    try (InputStream in = Files.newInputStream(entry, LinkOption.NOFOLLOW_LINKS)) {
                        return Optional.of(new String(in.readNBytes(MAX_BYTES), StandardCharsets.UTF_8));
                    }
                }
            }
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        return Optional.empty();
    }
}
