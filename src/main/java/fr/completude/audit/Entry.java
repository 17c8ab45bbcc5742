package fr.completude.audit;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Something done.
 *
 * @param who the account; {@code system} for what the program does by itself
 * @param mairie of the dossier, as in {@code dossier.yaml}; null when it has none
 * @param dossier its name, of which a pseudonym is written; null when no single dossier is meant
 * @param details words of the program only, such as {@code requirement: photo}: no name, number or text of a paper
 */
public record Entry(
        String who,
        Deed deed,
        @Nullable String mairie,
        @Nullable String dossier,
        Map<String, String> details) {

    /** What the program does by itself. */
    public static final String SYSTEM = "system";

    /** Longer details are no words of the program. */
    private static final int LONGEST = 200;

    /**
     * Checks that details stay short.
     *
     * @throws IllegalArgumentException when one is longer than 200 characters, or there are more than 20
     */
    public Entry {
        details = Map.copyOf(details);
        if (details.size() > 20 || details.values().stream().anyMatch(text -> text.length() > LONGEST)) {
            throw new IllegalArgumentException("Details are short words of the program.");
        }
    }

    /** Done to a dossier. */
    public static Entry of(String who, Deed deed, @Nullable String mairie, String dossier) {
        return new Entry(who, deed, mairie, dossier, Map.of());
    }

    /** Done to no single dossier. */
    public static Entry of(String who, Deed deed) {
        return new Entry(who, deed, null, null, Map.of());
    }

    /** The same with a detail. */
    public Entry with(String name, String detail) {
        Map<String, String> more = new java.util.TreeMap<>(details);
        more.put(name, detail);
        return new Entry(who, deed, mairie, dossier, more);
    }
}
