package fr.completude.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Stands before every page: answers this machine only, under a name of its own (a foreign name that leads here is an
 * attack, DNS rebinding), takes forms of its own pages only, and tells browsers to run and fetch nothing else.
 */
final class Guard extends OncePerRequestFilter {

    private static final Set<String> READING = Set.of("GET", "HEAD");
    private static final Set<String> NAMES = Set.of("localhost", "127.0.0.1", "[::1]", "0:0:0:0:0:0:0:1");
    private static final Set<String> OWN_SITE = Set.of("same-origin", "none");
    private static final String POLICY = "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self';"
            + " frame-ancestors 'none'; base-uri 'none'";

    /** Programs bear it: pages of other sites cannot send it without asking first, which is never granted. */
    static final String CLIENT = "X-Completude-Client";

    private final Token token;
    private final String refusal;

    Guard(Token token, String refusal) {
        this.token = token;
        this.refusal = refusal;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setHeader("Content-Security-Policy", POLICY);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cache-Control", "no-store");
        if (!NAMES.contains(request.getServerName()) || isForeignForm(request)) {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
            refuse(request, response);
            return;
        }
        chain.doFilter(request, response);
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean program = request.getRequestURI().startsWith(ApiChecks.ROOT);
        response.setContentType(program ? MediaType.APPLICATION_PROBLEM_JSON_VALUE : "text/plain;charset=UTF-8");
        String body = program ? ApiJson.write(Problem.of(Refused.FOREIGN, refusal, List.of())) : refusal;
        response.getOutputStream().write(body.getBytes(StandardCharsets.UTF_8));
    }

    /** Told from the address and the headers alone: nothing of what a foreign page sends is taken in. */
    private boolean isForeignForm(HttpServletRequest request) {
        return !READING.contains(request.getMethod())
                && (isOfAnotherSite(request.getHeader("Sec-Fetch-Site")) || !isMeant(request));
    }

    private boolean isMeant(HttpServletRequest request) {
        return request.getRequestURI().startsWith(ApiChecks.ROOT)
                ? request.getHeader(CLIENT) != null
                : token.is(sent(request.getQueryString()));
    }

    /** Only newer browsers say where a form stood. */
    private static boolean isOfAnotherSite(@Nullable String site) {
        return site != null && !OWN_SITE.contains(site);
    }

    private static @Nullable String sent(@Nullable String query) {
        String name = Pages.TOKEN + "=";
        return query != null && query.startsWith(name) ? query.substring(name.length()) : null;
    }
}
