package fr.completude.web;

import java.util.List;

import fr.completude.accounts.Account;
import fr.completude.accounts.AccountsFile;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/** A name and a password against the accounts, not more often than patience allows. */
final class SignIn implements AuthenticationProvider {

    private final AccountsFile accounts;
    private final PasswordEncoder passwords;
    private final SignInLimits limits;
    /** A name that nobody bears takes as long as one that somebody does. */
    private final String nobody;

    SignIn(AccountsFile accounts, PasswordEncoder passwords, SignInLimits limits) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.limits = limits;
        this.nobody = String.valueOf(passwords.encode("nobody"));
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        String name = attempt.getName();
        String password = String.valueOf(attempt.getCredentials());
        String from = attempt.getDetails() instanceof WebAuthenticationDetails details
                ? String.valueOf(details.getRemoteAddress())
                : "";
        if (!limits.mayTry(name, from)) {
            throw new LockedException("Too many attempts.");
        }
        Account account = accounts.find(name).orElse(null);
        boolean right = passwords.matches(password, account == null ? nobody : account.hash());
        if (account == null || !right) {
            limits.failed(name, from);
            throw new BadCredentialsException("Wrong name or password.");
        }
        limits.succeeded(name);
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
