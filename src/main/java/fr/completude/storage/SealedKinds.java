package fr.completude.storage;

import java.nio.file.Path;
import java.util.Set;

/**
 * Which files are sealed where a key is given: what was read, decided and set aside, and pictures of pages. Not what
 * people open by themselves: reports, letters, digests.
 */
final class SealedKinds {

    private static final Set<String> BESIDE_REPORTS = Set.of("recognised.json", "pictures.json");
    private static final String PICTURE = ".jpg";
    private static final String SET_ASIDE = "quarantine";
    private static final Set<String> STATE = Set.of("readings", "corrections");
    /** Who has it learns from the journal what was done to a dossier of a known name. */
    private static final Path PSEUDONYMS = Path.of(Seals.STATE, "audit", "key");

    private static final Path DECISIONS = Path.of(Seals.STATE, "corrections");

    private SealedKinds() {}

    /** Whether a later night makes a sealed file again; what people decided comes from nowhere else. */
    static boolean areMadeAgain(Path file) {
        return !file.endsWith(PSEUDONYMS) && !file.resolveSibling("").endsWith(DECISIONS);
    }

    /**
     * Whether a file is one of them.
     *
     * @param place below the output folder
     */
    static boolean have(Path place) {
        String first = place.getName(0).toString();
        if (Seals.STATE.equals(first)) {
            return place.equals(PSEUDONYMS)
                    || (place.getNameCount() > 2
                            && STATE.contains(place.getName(1).toString()));
        }
        String name = place.getFileName().toString();
        return SET_ASIDE.equals(first) || BESIDE_REPORTS.contains(name) || name.endsWith(PICTURE);
    }
}
