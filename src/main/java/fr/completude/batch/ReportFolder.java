package fr.completude.batch;

import java.text.Normalizer;
import java.util.Locale;
import java.util.function.Predicate;

import fr.completude.dossier.Sha256;
import fr.completude.reporting.FolderName;

/** Where the report of an entry goes under the folder of the day: {@code MAIRIE/DOSSIER}. */
final class ReportFolder {

    private ReportFolder() {}

    /**
     * A folder no other entry of the run has: a folder and a zip of the same name get one each.
     *
     * @param taken whether another entry has a {@link #key}
     */
    static String of(InboxEntry entry, Predicate<String> taken) {
        String wanted = FolderName.ofMairie(entry.mairie()) + "/" + FolderName.of(entry.name());
        String folder = wanted;
        for (int i = 2; taken.test(key(folder)); i++) {
            folder = wanted + "-" + i;
        }
        return folder;
    }

    /** The same for folders that some file systems cannot tell apart. */
    static String key(String folder) {
        return Sha256.of(Normalizer.normalize(folder, Normalizer.Form.NFC).toLowerCase(Locale.ROOT));
    }
}
