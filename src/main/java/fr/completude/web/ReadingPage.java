package fr.completude.web;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import fr.completude.accounts.Officer;
import fr.completude.language.Messages;
import fr.completude.reporting.FrenchText;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.util.HtmlUtils;

/**
 * The page that grows while files are read: one line a page, without scripts and without loading again. When the
 * reading is over, it sends the browser to the answer.
 */
final class ReadingPage {

    private static final String MARK = "<!--pages-->";
    private static final long BREATH = 15_000;

    /** Each holds a thread of the server. */
    private static final int LOOKING_ON = 60;

    /** Of one officer. */
    private static final int TABS = 6;

    private static final String SECONDS_TO_WAIT = "3";

    private final Messages messages;
    private final Map<Officer, Integer> looking = new HashMap<>();

    ReadingPage(Messages messages) {
        this.messages = messages;
    }

    /**
     * Writes until the check is over, or nobody looks on any more.
     *
     * @param page with the mark where the lines go
     */
    void follow(CheckRun run, String page, HttpServletResponse response) throws IOException {
        response.setContentType("text/html;charset=UTF-8");
        if (!mayLookOn(run.owner())) {
            shown(run, page, response);
            return;
        }
        try {
            grow(run, page, response);
        } finally {
            looksAway(run.owner());
        }
    }

    private synchronized boolean mayLookOn(Officer officer) {
        int all = looking.values().stream().mapToInt(Integer::intValue).sum();
        boolean free = all < LOOKING_ON && looking.getOrDefault(officer, 0) < TABS;
        if (free) {
            looking.merge(officer, 1, Integer::sum);
        }
        return free;
    }

    private synchronized void looksAway(Officer officer) {
        looking.computeIfPresent(officer, (any, tabs) -> tabs == 1 ? null : tabs - 1);
    }

    /** As far as it is; the browser asks again by itself. */
    private void shown(CheckRun run, String page, HttpServletResponse response) throws IOException {
        response.setHeader("Refresh", SECONDS_TO_WAIT);
        PrintWriter writer = response.getWriter();
        writer.write(page.substring(0, page.indexOf(MARK)));
        write(run.progress().since(0), writer);
        writer.write("</ol></div></div></main></body></html>");
        writer.flush();
    }

    private void grow(CheckRun run, String page, HttpServletResponse response) throws IOException {
        int mark = page.indexOf(MARK);
        // A server in front is not to keep the lines back.
        response.setHeader("X-Accel-Buffering", "no");
        PrintWriter writer = response.getWriter();
        writer.write(page.substring(0, mark));
        writer.flush();
        int shown = 0;
        try {
            long version = run.progress().version();
            while (run.isRunning() && !writer.checkError()) {
                shown += write(run.progress().since(shown), writer);
                run.progress().await(version, BREATH);
                version = run.progress().version();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        write(run.progress().since(shown), writer);
        writer.write(page.substring(mark + MARK.length()));
        writer.flush();
    }

    private int write(List<PageNote> notes, PrintWriter writer) {
        notes.forEach(note -> writer.write("<li>" + HtmlUtils.htmlEscape(sentence(note), "UTF-8") + "</li>\n"));
        // Also when there is nothing new: this is how a browser that is gone is noticed.
        writer.write("\n");
        writer.flush();
        return notes.size();
    }

    private String sentence(PageNote note) {
        String key = note.page() == PageNote.NONE_YET ? "web.file-opened" : "web.page-read";
        return FrenchText.of(messages.say(key, note.file(), note.page(), note.of()));
    }
}
