package fr.completude.web;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;

import fr.completude.accounts.Account;
import fr.completude.dossier.Sha256;

/**
 * Names and passwords that were right a little while ago. A program signs in with every request, and looking at a
 * password well takes a third of a second. Nothing of a password is kept but a hash with a secret of this run, and an
 * account that changed is another. Thread-safe.
 */
final class LatelySignedIn {

    private static final Duration KNOWN = Duration.ofMinutes(5);
    private static final int REMEMBERED = 1000;

    private final Clock clock;
    private final String secret;
    private final Map<String, Instant> until = new LinkedHashMap<>();

    LatelySignedIn(Clock clock) {
        this.clock = clock;
        byte[] bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        this.secret = HexFormat.of().formatHex(bytes);
    }

    synchronized boolean isKnown(Account account, String password) {
        until.values().removeIf(end -> end.isBefore(clock.instant()));
        return until.containsKey(key(account, password));
    }

    synchronized void note(Account account, String password) {
        if (until.size() < REMEMBERED) {
            until.put(key(account, password), clock.instant().plus(KNOWN));
        }
    }

    private String key(Account account, String password) {
        return Sha256.of(secret + "\n" + account.name() + "\n" + account.hash() + "\n" + password);
    }
}
