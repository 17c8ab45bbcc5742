package fr.completude.batch;

import java.text.Normalizer;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** Where the report of an entry goes under the folder of the day: {@code MAIRIE/DOSSIER}. */
final class ReportFolder {

    private static final String NO_MAIRIE = "sans-mairie";
    private static final int MAX_LENGTH = 120;
    /** Separators, control characters and what other file systems refuse. */
    private static final Pattern UNSAFE = Pattern.compile("[\\\\/:*?\"<>|\\p{Cntrl}]");

    private ReportFolder() {}

    /**
     * A folder no other entry of the run has: a folder and a zip of the same name get one each.
     *
     * @param taken whether another entry has a {@link #key}
     */
    static String of(InboxEntry entry, Predicate<String> taken) {
        String mairie = entry.mairie();
        String wanted = component(mairie == null ? NO_MAIRIE : mairie) + "/" + component(entry.name());
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

    /** A name that stays one visible component of a path, whatever was declared. */
    static String component(@Nullable String name) {
        String safe = UNSAFE.matcher(name == null ? "" : name).replaceAll("_").strip();
        if (safe.isEmpty() || safe.startsWith(".")) {
            safe = "_" + safe;
        }
        return safe.length() <= MAX_LENGTH ? safe : safe.substring(0, MAX_LENGTH);
    }
}
