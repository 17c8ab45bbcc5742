package fr.completude.web;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;

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

    private final Messages messages;

    ReadingPage(Messages messages) {
        this.messages = messages;
    }

    /**
     * Writes until the check is over, or nobody looks on any more.
     *
     * @param page with the mark where the lines go
     */
    void follow(CheckRun run, String page, HttpServletResponse response) throws IOException {
        int mark = page.indexOf(MARK);
        response.setContentType("text/html;charset=UTF-8");
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
        writer.write(" ");
        writer.flush();
        return notes.size();
    }

    private String sentence(PageNote note) {
        return FrenchText.of(messages.say("web.page-read", note.file(), note.page(), note.of()));
    }
}
