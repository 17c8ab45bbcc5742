package fr.completude.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

import fr.completude.dossier.FileProblem;
import fr.completude.dossier.Sha256;
import fr.completude.dossier.SourceFile;

/** A file named by the user: a link is followed, since it is the user who says so. */
final class LooseFile {

    private LooseFile() {}

    static SourceFile of(Path path, Admission admission) throws IOException {
        Path real = path.toRealPath();
        String name = FileNames.of(path.toAbsolutePath());
        if (!Files.isRegularFile(real, LinkOption.NOFOLLOW_LINKS)) {
            return new SourceFile(name, real, "", 0, FileProblem.UNSAFE);
        }
        long size = Files.size(real);
        FileProblem problem = admission.of(size);
        String hash = problem == FileProblem.TOO_LARGE ? "" : Sha256.of(real);
        return new SourceFile(name, real, hash, size, problem);
    }
}
