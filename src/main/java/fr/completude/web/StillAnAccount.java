package fr.completude.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

import fr.completude.accounts.Account;
import fr.completude.accounts.AccountsFile;
import fr.completude.config.ConfigException;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Ends the sessions of an account that was removed, or has another password, role or mairie by now. */
final class StillAnAccount extends OncePerRequestFilter {

    private final AccountsFile accounts;

    StillAnAccount(AccountsFile accounts) {
        this.accounts = accounts;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication now = SecurityContextHolder.getContext().getAuthentication();
        if (now != null && now.getPrincipal() instanceof Account account && !isStill(account, request, response)) {
            if (response.isCommitted()) {
                return;
            }
            SecurityContextHolder.clearContext();
            HttpSession session = request.getSession(false);
            if (session != null) {
                session.invalidate();
            }
            response.sendRedirect(SignInPage.ENDED);
            return;
        }
        chain.doFilter(request, response);
    }

    /** While nobody knows the accounts, nobody gets further. */
    private boolean isStill(Account account, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        try {
            return accounts.find(account.name()).equals(Optional.of(account));
        } catch (ConfigException | UncheckedIOException e) {
            SecurityContextHolder.clearContext();
            if (request.getServletPath().equals(SignInPage.PATH)) {
                return true;
            }
            response.sendRedirect(SignInPage.BROKEN);
            return false;
        }
    }
}
