package fr.completude.accounts;

import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * An account of the web page.
 *
 * @param hash of the password, with the name of the way before it: {@code {bcrypt}$2a$…}
 * @param mairie of an officer; null for an administrator
 */
public record Account(
        String name, String hash, Role role, @Nullable String mairie) {

    /** In letters. */
    public static final int LONGEST_NAME = 60;

    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}._@-]{1," + LONGEST_NAME + "}");

    /**
     * Checks what belongs together.
     *
     * @throws IllegalArgumentException when a name has other signs than letters, digits and {@code . _ @ -}, or an officer
     *     has no mairie
     */
    public Account {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("name");
        }
        if ((role == Role.OFFICER) != (mairie != null)) {
            throw new IllegalArgumentException("mairie");
        }
    }

    public Officer officer() {
        return new Officer(name, mairie);
    }
}
