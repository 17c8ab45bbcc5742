package fr.completude.web;

import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;

import fr.completude.accounts.Account;
import fr.completude.accounts.AccountsFile;
import fr.completude.accounts.Passwords;
import fr.completude.config.ConfigException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/** A name and a password against the accounts, not more often than patience allows. */
final class SignIn implements AuthenticationProvider {

    private static final Logger LOG = LoggerFactory.getLogger(SignIn.class);

    private final AccountsFile accounts;
    private final PasswordEncoder passwords;
    private final SignInLimits limits;
    private final LatelySignedIn lately;
    /** A name that nobody bears takes as long as one that somebody does. */
    private final String nobody;

    SignIn(AccountsFile accounts, PasswordEncoder passwords, SignInLimits limits, Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.limits = limits;
        this.lately = new LatelySignedIn(clock);
        this.nobody = String.valueOf(passwords.encode("nobody"));
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        String name = attempt.getName();
        String password = String.valueOf(attempt.getCredentials());
        String from = attempt.getDetails() instanceof WebAuthenticationDetails details
                ? String.valueOf(details.getRemoteAddress())
                : "";
        if (name.length() > Account.LONGEST_NAME || password.length() > Passwords.LONGEST) {
            // Counted like any other: each that is refused is noted, so that without limit the journal would have none.
            begin(name.substring(0, Math.min(name.length(), Account.LONGEST_NAME)), from);
            throw new BadCredentialsException("Wrong name or password.");
        }
        Account account = account(name);
        if (account != null && lately.isKnown(account, password)) {
            return signedIn(account);
        }
        begin(name, from);
        boolean right = passwords.matches(password, account == null ? nobody : account.hash());
        if (account == null || !right) {
            throw new BadCredentialsException("Wrong name or password.");
        }
        limits.succeeded(name, from);
        lately.note(account, password);
        return signedIn(account);
    }

    private void begin(String name, String from) {
        if (!limits.begin(name, from)) {
            throw new LockedException("Too many attempts.");
        }
    }

    private @Nullable Account account(String name) {
        try {
            return accounts.find(name).orElse(null);
        } catch (ConfigException | UncheckedIOException e) {
            LOG.error("The accounts cannot be read: {}", e.getClass().getName());
            LOG.debug("The accounts cannot be read", e);
            throw new AuthenticationServiceException("The accounts cannot be read.", e);
        }
    }

    private static Authentication signedIn(Account account) {
        return UsernamePasswordAuthenticationToken.authenticated(
                account,
                null,
                List.of(new SimpleGrantedAuthority("ROLE_" + account.role().name())));
    }

    @Override
    public boolean supports(Class<?> kind) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
    }
}
