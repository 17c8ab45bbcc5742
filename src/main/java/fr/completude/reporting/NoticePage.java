package fr.completude.reporting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The message to the applicant as a page and as plain text. Thread-safe. */
public final class NoticePage {

    private final Templates templates = new Templates();
    private final Wording wording;

    public NoticePage(Wording wording) {
        this.wording = wording;
    }

    /** A whole page, well-formed as XML too, without anything that runs or is fetched. */
    public String html(Notice notice) {
        return templates.fill("courrier", Map.of("notice", notice));
    }

    /** The same words as lines of text. */
    public String text(Notice notice) {
        List<String> lines = new ArrayList<>(List.of(wording.say("notice.hello"), "", notice.opening(), ""));
        int number = 0;
        for (Notice.Item item : notice.items()) {
            lines.add(++number + ". " + item.title());
            lines.add("   " + item.what());
            if (item.issued() != null) {
                lines.add("   " + item.issued());
            }
            if (item.why() != null) {
                lines.add("   " + wording.say("notice.why", item.why()));
            }
            lines.add("   " + item.instead());
            lines.add("");
        }
        lines.add(wording.say("notice.remember"));
        notice.reminders().forEach(reminder -> lines.add("- " + reminder));
        lines.add("");
        lines.addAll(office(notice.office()));
        lines.add(notice.mention());
        return String.join("\n", lines) + "\n";
    }

    private List<String> office(Office office) {
        List<String> lines = new ArrayList<>();
        if (!office.name().isEmpty()) {
            lines.add(office.name());
            lines.add(office.address());
            lines.addAll(office.openingHours());
            lines.add("");
        }
        return lines;
    }
}
