package fr.completude.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import fr.completude.dossier.SourceFile;

/** Gives every file of a dossier a path of its own: names in broken encodings, and zips, can hold the same one twice. */
final class DistinctPaths {

    private DistinctPaths() {}

    static List<SourceFile> of(List<SourceFile> files) {
        Set<String> taken = new HashSet<>();
        List<SourceFile> distinct = new ArrayList<>(files.size());
        for (SourceFile file : files) {
            String path = file.path();
            for (int n = 2; !taken.add(path); n++) {
                path = file.path() + " (" + n + ")";
            }
            distinct.add(new SourceFile(path, file.location(), file.sha256(), file.bytes(), file.problem()));
        }
        return List.copyOf(distinct);
    }
}
