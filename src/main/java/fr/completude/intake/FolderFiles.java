package fr.completude.intake;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import fr.completude.dossier.FileProblem;
import fr.completude.dossier.Sha256;
import fr.completude.dossier.SourceFile;
import org.jspecify.annotations.Nullable;

/** The files of a folder and of the folders in it. Links lead nowhere outside; pipes and devices are not opened. */
final class FolderFiles {

    private record Found(
            String path,
            Path location,
            long bytes,
            @Nullable FileProblem problem) {}

    private final Path root;
    private final ReceptionRules rules;
    private final List<Found> found = new ArrayList<>();

    private FolderFiles(Path root, ReceptionRules rules) {
        this.root = root;
        this.rules = rules;
    }

    /**
     * Every file, sorted by path.
     *
     * @throws IOException when the folder goes away meanwhile
     */
    static List<SourceFile> of(Path folder, ReceptionRules rules) throws IOException {
        FolderFiles files = new FolderFiles(folder.toRealPath(), rules);
        files.walk(files.root, "", 1);
        files.found.sort(Comparator.comparing(Found::path));
        Admission admission = new Admission(rules);
        List<SourceFile> admitted = new ArrayList<>();
        for (Found file : files.found) {
            admitted.add(admit(file, admission));
        }
        return DistinctPaths.of(admitted);
    }

    private void walk(Path folder, String prefix, int depth) throws IOException {
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            for (Path entry : entries) {
                String name = FileNames.of(entry);
                if (!rules.ignores(name)) {
                    visit(entry, prefix + name, depth);
                }
            }
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
    }

    private void visit(Path entry, String path, int depth) throws IOException {
        BasicFileAttributes attributes =
                Files.readAttributes(entry, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        if (attributes.isSymbolicLink()) {
            found.add(link(entry, path));
        } else if (attributes.isRegularFile()) {
            found.add(new Found(path, entry, attributes.size(), null));
        } else if (!attributes.isDirectory() || depth >= rules.maxDepth()) {
            found.add(new Found(path, entry, 0, FileProblem.UNSAFE));
        } else {
            enter(entry, path, depth);
        }
    }

    private void enter(Path folder, String path, int depth) throws IOException {
        try {
            walk(folder, path + "/", depth + 1);
        } catch (AccessDeniedException e) {
            found.add(new Found(path, folder, 0, FileProblem.UNSAFE));
        }
    }

    private Found link(Path link, String path) {
        try {
            Path target = link.toRealPath();
            if (target.startsWith(root) && Files.isRegularFile(target, LinkOption.NOFOLLOW_LINKS)) {
                return new Found(path, target, Files.size(target), null);
            }
        } catch (IOException e) {
            // A broken or circular link leads nowhere: refused like one that leads outside.
            return new Found(path, link, 0, FileProblem.UNSAFE);
        }
        return new Found(path, link, 0, FileProblem.UNSAFE);
    }

    private static SourceFile admit(Found file, Admission admission) throws IOException {
        if (file.problem() != null) {
            return new SourceFile(file.path(), file.location(), "", file.bytes(), file.problem());
        }
        FileProblem problem = admission.of(file.bytes());
        try {
            String hash = problem == FileProblem.TOO_LARGE ? "" : Sha256.of(file.location());
            return new SourceFile(file.path(), file.location(), hash, file.bytes(), problem);
        } catch (AccessDeniedException e) {
            return new SourceFile(file.path(), file.location(), "", file.bytes(), FileProblem.UNSAFE);
        }
    }
}
