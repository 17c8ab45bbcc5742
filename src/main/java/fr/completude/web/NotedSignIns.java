package fr.completude.web;

import fr.completude.accounts.Account;
import fr.completude.accounts.AccountsFile;
import fr.completude.audit.Audit;
import fr.completude.audit.Deed;
import fr.completude.audit.Entry;
import fr.completude.config.ConfigException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationEventPublisher;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.security.web.authentication.logout.LogoutHandler;

/**
 * Notes who signs in and out, and who is refused: by the name of the account. Another name that was typed is not noted,
 * people type passwords there.
 */
final class NotedSignIns implements AuthenticationEventPublisher, LogoutHandler {

    private static final String NOBODY = "?";

    private final Audit audit;
    private final AccountsFile accounts;

    NotedSignIns(Audit audit, AccountsFile accounts) {
        this.audit = audit;
        this.accounts = accounts;
    }

    /** Programs sign in with every request, without a session: what they do is noted. */
    @Override
    public void publishAuthenticationSuccess(Authentication signedIn) {
        if (signedIn.getDetails() instanceof WebAuthenticationDetails details && details.getSessionId() != null) {
            note(Deed.SIGNED_IN, signedIn);
        }
    }

    /**
     * Only what was counted is noted, not trying on by who has to wait, nor while the accounts cannot be read: the
     * journal would grow without end.
     */
    @Override
    public void publishAuthenticationFailure(AuthenticationException why, Authentication attempt) {
        if (why instanceof BadCredentialsException) {
            audit.note(Entry.of(account(attempt.getName()), Deed.SIGN_IN_REFUSED));
        }
    }

    private String account(String typed) {
        try {
            return accounts.find(typed).map(Account::name).orElse(NOBODY);
        } catch (ConfigException e) {
            // That the accounts cannot be read is said by who reads them to let somebody in.
            return NOBODY;
        }
    }

    @Override
    public void logout(HttpServletRequest request, HttpServletResponse response, @Nullable Authentication signedIn) {
        if (signedIn != null) {
            note(Deed.SIGNED_OUT, signedIn);
        }
    }

    private void note(Deed deed, Authentication who) {
        if (who.getPrincipal() instanceof Account account) {
            audit.note(Entry.of(account.name(), deed));
        }
    }
}
