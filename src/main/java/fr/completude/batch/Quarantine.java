package fr.completude.batch;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

import fr.completude.reporting.AtomicFolder;
import fr.completude.reporting.FolderName;
import fr.completude.storage.BrokenSealException;
import fr.completude.storage.Seals;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Says what could not be read, one {@code reason.json} a file under {@code quarantine/MAIRIE/DOSSIER/FILE}. The files
 * themselves stay where they are: a copy would be one more place to purge.
 */
final class Quarantine {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private static final String REASON = "reason.json";

    private final Path root;
    private final String inbox;

    /**
     * In a folder.
     *
     * @param inbox hash of the inbox whose entries are set aside: nights over another may share the folder
     */
    Quarantine(Path root, String inbox) {
        this.root = root;
        this.inbox = inbox;
    }

    /** Forgets what is said of entries of this inbox that are no longer there. */
    void keepOnly(Predicate<String> isThere) throws IOException {
        if (!Files.isDirectory(root)) {
            return;
        }
        List<Path> reasons;
        try (Stream<Path> tree = Files.walk(root)) {
            reasons = tree.filter(path -> path.endsWith(REASON)).toList();
        }
        for (Path reason : reasons) {
            Path folder = root.relativize(reason).subpath(0, 2);
            if (Files.exists(reason)
                    && !isThere.test(folder.toString().replace(File.separatorChar, '/'))
                    && isOfThisInbox(reason)) {
                FileTree.delete(root.resolve(folder));
            }
        }
    }

    private boolean isOfThisInbox(Path reason) throws IOException {
        try {
            return JSON.readTree(Seals.readString(reason))
                    .path("inbox")
                    .asString("")
                    .equals(inbox);
        } catch (JacksonException | BrokenSealException e) {
            // Not written by this program: not its to remove.
            return false;
        }
    }

    /** Says what of a dossier could not be read, in place of what was said of it before. */
    void replace(NightRow row, List<UnreadFile> files, LocalDate day) throws IOException {
        Path folder = root.resolve(row.folder());
        FileTree.delete(folder);
        for (UnreadFile file : files) {
            Path place = folder;
            for (String part : file.file().split("/", -1)) {
                place = place.resolve(FolderName.of(part));
            }
            write(place, row.entry(), file, day);
        }
    }

    /** Says why an entry of the inbox is no dossier. */
    void refuse(NightRow row, String reason, LocalDate day) throws IOException {
        write(
                root.resolve(row.folder()),
                row.entry(),
                new UnreadFile(row.entry().name(), "not-a-dossier", reason),
                day);
    }

    /** Where the reason of a refused entry is. */
    Path reasonOf(NightRow row) {
        return root.resolve(row.folder()).resolve(REASON);
    }

    private void write(Path folder, InboxEntry entry, UnreadFile file, LocalDate day) throws IOException {
        Map<String, Object> reason = new LinkedHashMap<>();
        reason.put("schema", "completude/quarantine/1");
        reason.put("inbox", inbox);
        reason.put("dossier", entry.name());
        reason.put("mairie", entry.mairie());
        reason.put("file", file.file());
        reason.put("problem", file.problem());
        reason.put("message", file.reason());
        reason.put("checkedOn", day.toString());
        AtomicFolder.write(folder.resolve(REASON), JSON.writeValueAsString(reason));
    }
}
