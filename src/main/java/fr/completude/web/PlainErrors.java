package fr.completude.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;

/**
 * The last resort: what the server refuses before any page is asked, in one French sentence instead of the server's own
 * English page. Made by the server itself, by the name of this class.
 */
public final class PlainErrors extends ErrorReportValve {

    private static final int LEAST = 400;
    private static final String PAGE = "<!DOCTYPE html><html lang=\"fr\"><head><meta charset=\"utf-8\">"
            + "<title>Un problème – Complétude</title></head><body><main><h1>Cela n’a pas marché</h1>"
            + "<p>Cette demande n’a pas pu être traitée. <a href=\"/\">Revenez aux rendez-vous</a>"
            + " et recommencez.</p></main></body></html>";

    @Override
    protected void report(Request request, Response response, Throwable failure) {
        if (response.getStatus() < LEAST || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        try {
            response.setContentType("text/html;charset=UTF-8");
            response.getOutputStream().write(PAGE.getBytes(StandardCharsets.UTF_8));
            response.finishResponse();
        } catch (IOException | IllegalStateException e) {
            // Nobody listens any more, or an answer is under way.
            container.getLogger().debug(e.getClass().getName());
        }
    }
}
