package fr.completude.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import fr.completude.dossier.Sha256;
import fr.completude.dossier.SourceFile;
import fr.completude.recognition.evaluation.Truth;

/**
 * A generated dossier.
 *
 * @param folder where its files are
 */
record BenchDossier(Kind kind, Path folder, Truth truth) {

    String name() {
        return kind + "/" + truth.dossier();
    }

    /** The files that can be read. */
    List<Path> files() {
        return truth.files().stream()
                .filter(file -> !truth.broken().contains(file))
                .map(folder::resolve)
                .toList();
    }

    /** A file as reading takes it, its hash taken as intake takes it. */
    static SourceFile source(Path file) throws IOException {
        return new SourceFile(String.valueOf(file.getFileName()), file, Sha256.of(file), Files.size(file));
    }
}
