package fr.completude.checking.checks;

import java.util.Arrays;
import java.util.Optional;

/** The part somebody plays in a dossier. */
public enum Role {
    APPLICANT("demandeur"),
    /** The other partner of a Pacs. */
    PARTNER("partenaire"),
    /** The parent or guardian who makes the request for a minor. */
    REPRESENTATIVE("representant"),
    /** The parent of a minor who does not make the request. */
    OTHER_PARENT("autre-parent"),
    HOST("hebergeant"),
    GUARDIAN("tuteur");

    private final String word;

    Role(String word) {
        this.word = word;
    }

    /** The word of the matrix. */
    public String word() {
        return word;
    }

    public static Optional<Role> of(String word) {
        return Arrays.stream(values()).filter(role -> role.word.equals(word)).findFirst();
    }
}
