package fr.completude.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import fr.completude.accounts.Account;
import fr.completude.language.Messages;
import fr.completude.reporting.FrenchText;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** How many requests an account may make in a while, so that one does not slow down the others. */
final class Pace extends OncePerRequestFilter {

    /** At once; a report with its pictures is a few dozen. */
    static final int AT_ONCE = 300;

    /** In the long run. */
    private static final int A_SECOND = 10;

    private static final String SECONDS_TO_WAIT = "10";

    private final Clock clock;
    private final Messages messages;
    private final Map<String, Left> left = new ConcurrentHashMap<>();

    Pace(Clock clock, Messages messages) {
        this.clock = clock;
        this.messages = messages;
    }

    /** What an account had left at a moment. */
    private record Left(Instant at, double requests) {

        Left at(Instant now) {
            double more = Duration.between(at, now).toMillis() / 1000.0 * A_SECOND;
            return new Left(now, Math.min(AT_ONCE, requests + Math.max(0, more)) - 1);
        }
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication now = SecurityContextHolder.getContext().getAuthentication();
        if (now == null || !(now.getPrincipal() instanceof Account account) || mayGo(account.name())) {
            chain.doFilter(request, response);
            return;
        }
        String sentence = FrenchText.of(messages.say("web.too-often"));
        response.setStatus(Refused.TOO_OFTEN.status().value());
        response.setHeader("Retry-After", SECONDS_TO_WAIT);
        response.setContentType(Guard.isProgram(request) ? "application/problem+json" : "text/plain;charset=UTF-8");
        String body =
                Guard.isProgram(request) ? ApiJson.write(Problem.of(Refused.TOO_OFTEN, sentence, List.of())) : sentence;
        response.getOutputStream().write(body.getBytes(StandardCharsets.UTF_8));
    }

    private boolean mayGo(String name) {
        Instant now = clock.instant();
        Left after = left.compute(name, (any, before) -> {
            Left next = (before == null ? new Left(now, AT_ONCE) : before).at(now);
            return next.requests() < 0 ? new Left(now, 0) : next;
        });
        return after.requests() > 0;
    }
}
