package fr.completude.intake;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** Names of zip entries, as paths within the dossier. */
final class ZipPath {

    private ZipPath() {}

    /** The folders and the name; old Windows tools write {@code \} between them. */
    static List<String> parts(String entryName) {
        return Arrays.stream(entryName.replace('\\', '/').split("/"))
                .filter(part -> !part.isEmpty() && !part.equals("."))
                .map(FileNames::clean)
                .toList();
    }

    /** The names that may be ignored: a step upwards is not one, else a hostile entry would go unnoticed. */
    static List<String> names(String entryName) {
        return parts(entryName).stream().filter(part -> !part.equals("..")).toList();
    }

    static String shown(String entryName) {
        List<String> parts = parts(entryName);
        return parts.isEmpty() ? "sans nom" : String.join("/", parts);
    }

    /** Whether the name tries to climb out of the folder it is unpacked to. */
    static boolean escapes(String entryName) {
        String name = entryName.replace('\\', '/');
        return name.startsWith("/")
                || name.matches("[A-Za-z]:.*")
                || parts(name).contains("..");
    }

    /** The one folder everything lies in, with its {@code /}: a zipped folder is that folder. Empty if there is none. */
    static String commonFolder(Collection<String> paths) {
        String first = paths.stream().findFirst().orElse("");
        String folder = first.substring(0, first.indexOf('/') + 1);
        return paths.stream().allMatch(path -> path.startsWith(folder)) ? folder : "";
    }
}
