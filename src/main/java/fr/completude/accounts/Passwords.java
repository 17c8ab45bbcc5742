package fr.completude.accounts;

import java.util.Map;

import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** How passwords are kept: hashed, with the name of the way before the hash, so that a better way can follow. */
public final class Passwords {

    /** Shorter ones are refused. */
    public static final int SHORTEST = 12;

    /** bcrypt looks at no more bytes than these. */
    public static final int LONGEST = 72;

    private static final String WAY = "bcrypt";

    /** Before every hash. */
    static final String MARK = "{" + WAY + "}";

    private static final int ROUNDS = 12;

    private Passwords() {}

    public static PasswordEncoder encoder() {
        return new DelegatingPasswordEncoder(WAY, Map.of(WAY, new BCryptPasswordEncoder(ROUNDS)));
    }
}
