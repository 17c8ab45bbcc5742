package fr.completude.web;

import java.util.HashMap;
import java.util.Map;

import fr.completude.reporting.FrenchText;
import fr.completude.reporting.Templates;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Fills the templates of the web pages. Thread-safe. */
final class Pages {

    /** What every form bears in the address it is sent to. */
    static final String TOKEN = "jeton";

    /** Sets what the configuration says in plain signs as French print does. */
    public record Typography() {
        public String of(String text) {
            return FrenchText.of(text);
        }
    }

    private static final Typography TYPOGRAPHY = new Typography();

    private final Templates templates = new Templates();
    private final Callers callers;

    Pages(Callers callers) {
        this.callers = callers;
    }

    ResponseEntity<String> page(String template, Map<String, ?> values) {
        return html(text(template, values));
    }

    /** The whole page, with what every page bears. */
    String text(String template, Map<String, ?> values) {
        HttpServletRequest request =
                ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes()).getRequest();
        String who = callers.areSignedIn(request) ? callers.officer(request).name() : "";
        return text(template, values, callers.formToken(request), who);
    }

    /** Makes a page for nobody: the first of a kind takes far longer than those after it. */
    void rehearse(String template, Map<String, ?> values) {
        text(template, values, "", "");
    }

    private String text(String template, Map<String, ?> values, String token, String who) {
        Map<String, Object> all = new HashMap<>(values);
        all.put("french", TYPOGRAPHY);
        all.put("token", token);
        all.put("who", who);
        return templates.fill("web/" + template, all);
    }

    /** The secret a form was sent with: in the address, so that nothing of a foreign form has to be taken in. */
    static @Nullable String sentToken(HttpServletRequest request) {
        String name = TOKEN + "=";
        String query = request.getQueryString();
        return query != null && query.startsWith(name) ? query.substring(name.length()) : null;
    }

    static ResponseEntity<String> html(String page) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/html;charset=UTF-8"))
                .body(page);
    }

    /** The rules of the reports' own style sheet, for pages that may hold none within. */
    String style() {
        String page = templates.fill("web/style", Map.of());
        int from = page.indexOf('>', page.indexOf("<style")) + 1;
        return page.substring(from, page.indexOf("</style>"));
    }
}
