package fr.completude.web;

import java.io.IOException;
import java.util.Optional;

import fr.completude.accounts.Account;
import fr.completude.accounts.AccountsFile;
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
        if (now != null
                && now.getPrincipal() instanceof Account account
                && !accounts.find(account.name()).equals(Optional.of(account))) {
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
}
