package fr.completude.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Stands before every page: answers to names of its own, takes forms of its own pages only, and tells browsers to run
 * and fetch nothing else.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class Guard extends OncePerRequestFilter {

    /** Programs bear it: pages of other sites cannot send it without asking first, which is never granted. */
    static final String CLIENT = "X-Completude-Client";

    /** Of all that is no file, in bytes. */
    private static final long LARGEST = 1 << 16;

    private static final Set<String> READING = Set.of("GET", "HEAD");
    private static final Set<String> OWN_SITE = Set.of("same-origin", "none");
    private static final String POLICY = "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self';"
            + " frame-ancestors 'none'; base-uri 'none'";

    private final Callers callers;
    private final String refusal;
    private final String tooMuch;

    Guard(Callers callers, String refusal, String tooMuch) {
        this.callers = callers;
        this.refusal = refusal;
        this.tooMuch = tooMuch;
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
        if (!callers.isOwnName(request.getServerName()) || isForeignForm(request)) {
            refuse(request, response, Refused.FOREIGN, refusal);
            return;
        }
        if (isTooMuch(request)) {
            response.setHeader("Connection", "close");
            refuse(request, response, Refused.TOO_MUCH, tooMuch);
            return;
        }
        chain.doFilter(request, response);
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response, Refused why, String refusal)
            throws IOException {
        response.setStatus(why.status().value());
        boolean program = isProgram(request);
        response.setContentType(program ? MediaType.APPLICATION_PROBLEM_JSON_VALUE : "text/plain;charset=UTF-8");
        String body = program ? ApiJson.write(Problem.of(why, refusal, List.of())) : refusal;
        response.getOutputStream().write(body.getBytes(StandardCharsets.UTF_8));
    }

    /** Told from the address and the headers alone: nothing of what a foreign page sends is taken in. */
    private boolean isForeignForm(HttpServletRequest request) {
        if (READING.contains(request.getMethod())) {
            return false;
        }
        boolean own = isProgram(request) ? request.getHeader(CLIENT) != null : callers.isOwnForm(request);
        return isOfAnotherSite(request.getHeader("Sec-Fetch-Site")) || !own;
    }

    /** Only files sent to be checked are large, and of these the parts are counted as they come. */
    private static boolean isTooMuch(HttpServletRequest request) {
        String type = request.getContentType();
        boolean files = type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/form-data");
        if (files) {
            return request.getServletPath().startsWith(SignInPage.PATH);
        }
        // Of what comes in chunks nobody knows how much it is.
        return request.getContentLengthLong() > LARGEST || request.getHeader("Transfer-Encoding") != null;
    }

    /** By the address as the pages are found by it, whatever letters of it are encoded. */
    static boolean isProgram(HttpServletRequest request) {
        return request.getServletPath().startsWith(ApiChecks.ROOT);
    }

    /** Only newer browsers say where a form stood. */
    private static boolean isOfAnotherSite(@Nullable String site) {
        return site != null && !OWN_SITE.contains(site);
    }
}
