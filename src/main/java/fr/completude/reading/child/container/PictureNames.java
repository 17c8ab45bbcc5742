package fr.completude.reading.child.container;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import fr.completude.dossier.FileProblem;

/** The pictures of a text, each once, in the order they stand in it. */
final class PictureNames {

    private final Set<String> paths = new LinkedHashSet<>();

    void add(String path) {
        paths.add(path);
    }

    /** Them as files of the zip that the text is; the names in it are often but numbers, so they are numbered here. */
    List<Enclosed> in(ZipBytes zip) {
        List<String> found = List.copyOf(paths);
        return found.stream()
                .map(path -> enclosed(zip, path, "image" + (found.indexOf(path) + 1) + extension(path)))
                .toList();
    }

    private static Enclosed enclosed(ZipBytes zip, String path, String name) {
        return zip.names().contains(path)
                ? Enclosed.picture(name, most -> zip.unpack(path, most))
                : Enclosed.unreadable(name, FileProblem.CORRUPT);
    }

    private static String extension(String path) {
        int dot = path.lastIndexOf('.');
        return dot > path.lastIndexOf('/') ? path.substring(dot).toLowerCase(Locale.ROOT) : "";
    }
}
