package fr.completude.web;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import fr.completude.accounts.Officer;
import fr.completude.audit.Audit;
import fr.completude.audit.Deed;
import fr.completude.audit.Entry;
import fr.completude.reporting.DigestRow;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Notes who looks at a dossier, decides about one or sends files, before it is done. Told from the address alone, so that
 * a page added later is noted too.
 */
final class Noting implements HandlerInterceptor {

    /** Of a page that is noted as a whole. */
    private static final String PICTURE = ".jpg";

    private static final Set<String> LISTS = Set.of("/", "/api/v1/dossiers");
    private static final Duration LATELY = Duration.ofMinutes(10);
    private static final Set<String> ANSWERS = Set.of("/rapport", "/report");

    /** By how the address of a form ends. */
    private static final Map<String, Deed> DEEDS =
            Map.of("/accepter", Deed.DECIDED, "/envoyer", Deed.SENT, "/brouillon", Deed.VIEWED);

    private final Audit audit;
    private final Callers callers;
    private final NightReports nights;
    private final Clock clock;

    /** When each list was last noted; there are as many as accounts. */
    private final Map<String, Instant> lists = new ConcurrentHashMap<>();

    Noting(Audit audit, Callers callers, NightReports nights, Clock clock) {
        this.clock = clock;
        this.audit = audit;
        this.callers = callers;
        this.nights = nights;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        if (handler instanceof HandlerMethod) {
            String route = String.valueOf(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE));
            Map<?, ?> place = place(request);
            if (place.containsKey("dossier")) {
                aboutDossier(request, route, place);
            } else {
                aboutNone(request, route);
            }
        }
        return true;
    }

    private static Map<?, ?> place(HttpServletRequest request) {
        return request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> variables
                ? variables
                : Map.of();
    }

    private void aboutDossier(HttpServletRequest request, String route, Map<?, ?> place) throws IOException {
        if (String.valueOf(place.get("file")).endsWith(PICTURE)) {
            return;
        }
        Officer officer = callers.officer(request);
        String[] names = Stream.of("day", "mairie", "dossier")
                .map(name -> String.valueOf(place.get(name)))
                .toArray(String[]::new);
        Optional<Path> own = nights.find(officer, names[0], names[1], names[2]);
        Optional<Path> any = nights.find(new Officer(officer.name(), null), names[0], names[1], names[2]);
        Deed deed = own.isPresent() ? deed(request, route) : Deed.VIEW_REFUSED;
        @Nullable DigestRow said = any.isPresent() ? said(any.get()) : null;
        if (said != null) {
            audit.note(Entry.of(officer.name(), deed, said.mairie(), said.dossier())
                    .with("route", route));
        }
    }

    private static Deed deed(HttpServletRequest request, String route) {
        if (request.getMethod().equals("GET") || request.getMethod().equals("HEAD")) {
            return Deed.VIEWED;
        }
        return DEEDS.entrySet().stream()
                .filter(deed -> route.endsWith(deed.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(Deed.CHANGED);
    }

    private static @Nullable DigestRow said(Path folder) {
        try {
            return DigestRow.read(folder.resolve("report.json"), null);
        } catch (IOException e) {
            // Nothing of a dossier is there to be seen.
            return null;
        }
    }

    private void aboutNone(HttpServletRequest request, String route) {
        if (!request.getMethod().equals("GET") && !request.getMethod().equals("HEAD")) {
            note(request, Deed.SUBMITTED, route);
        } else if (ANSWERS.stream().anyMatch(route::endsWith)) {
            note(request, Deed.VIEWED, route);
        } else if (LISTS.contains(route)) {
            noteOnceInAWhile(request, route);
        }
    }

    /** A program that asks for a list every second would fill the journal with what it says already. */
    private void noteOnceInAWhile(HttpServletRequest request, String route) {
        Instant now = clock.instant();
        String key = callers.officer(request).name() + " " + route;
        Instant noted = lists.get(key);
        boolean lately =
                noted != null && !noted.isAfter(now) && noted.plus(LATELY).isAfter(now);
        if (!lately) {
            note(request, Deed.VIEWED, route);
            // Only now: what could not be noted is not shown, and is to be noted when it is asked for again.
            lists.put(key, now);
        }
    }

    private void note(HttpServletRequest request, Deed deed, String route) {
        audit.note(Entry.of(callers.officer(request).name(), deed).with("route", route));
    }
}
