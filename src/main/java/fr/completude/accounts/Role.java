package fr.completude.accounts;

import java.util.Arrays;
import java.util.Optional;

/** What an account is for. */
public enum Role {
    /** Sees the dossiers of one mairie. */
    OFFICER("agent"),
    /** Sees the dossiers of all. */
    ADMINISTRATOR("administrateur");

    private final String word;

    Role(String word) {
        this.word = word;
    }

    /** In the file of accounts. */
    public String word() {
        return word;
    }

    public static Optional<Role> of(String word) {
        return Arrays.stream(values()).filter(role -> role.word.equals(word)).findFirst();
    }
}
