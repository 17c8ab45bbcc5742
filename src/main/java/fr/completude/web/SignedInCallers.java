package fr.completude.web;

import fr.completude.accounts.Account;
import fr.completude.accounts.Officer;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.csrf.CsrfToken;

/** Everybody is the account they signed in with. */
final class SignedInCallers implements Callers {

    @Override
    public Officer officer(HttpServletRequest request) {
        Authentication now = SecurityContextHolder.getContext().getAuthentication();
        if (now != null && now.getPrincipal() instanceof Account account) {
            return account.officer();
        }
        throw new IllegalStateException("Nobody comes here without signing in.");
    }

    @Override
    public String formToken(HttpServletRequest request) {
        return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token ? token.getToken() : "";
    }

    @Override
    public boolean areSignedIn(HttpServletRequest request) {
        Authentication now = SecurityContextHolder.getContext().getAuthentication();
        return now != null && now.getPrincipal() instanceof Account;
    }

    /** Behind a foreign name there is no session. */
    @Override
    public boolean isOwnName(String name) {
        return true;
    }

    /** The secret is the session's: it is looked at when that is known. */
    @Override
    public boolean isOwnForm(HttpServletRequest request) {
        return true;
    }
}
