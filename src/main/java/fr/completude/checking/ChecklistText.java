package fr.completude.checking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import fr.completude.checking.checks.Shown;
import fr.completude.language.Messages;

/** A checklist as lines to be read aloud or sent. */
public final class ChecklistText {

    private static final String INDENT = "  ";

    private final Messages messages;
    private final List<String> lines = new ArrayList<>();

    /** After what an officer decides; empty where that is not said. */
    private final String officer;

    private ChecklistText(Messages messages, String officer) {
        this.messages = messages;
        this.officer = officer;
    }

    /**
     * The lines.
     *
     * @param day of the appointment it is for
     */
    public static List<String> of(Checklist list, LocalDate day, Messages messages) {
        return written(new ChecklistText(messages, " " + messages.say("matrix.officer")), list, day);
    }

    /**
     * The lines for who is to bring it all: without what is said to officers alone.
     *
     * @param day of the appointment it is for
     */
    public static List<String> forApplicant(Checklist list, LocalDate day, Messages messages) {
        ApplicantWords words = new ApplicantWords(messages.say("report.notice.officer"));
        return written(new ChecklistText(messages, ""), words.of(list), day);
    }

    private static List<String> written(ChecklistText text, Checklist list, LocalDate day) {
        text.add(list, day);
        return text.lines;
    }

    private void add(Checklist list, LocalDate day) {
        lines.add(messages.say("matrix.title", list.title(), Shown.date(day)));
        lines.addAll(list.place());
        if (!list.notCovered().isEmpty()) {
            lines.add("");
            lines.add(list.notCovered());
        }
        conditions(list.conditions());
        if (!list.certain().isEmpty()) {
            heading("matrix.bring");
            list.certain().forEach(item -> item(item, INDENT));
        }
        depending(list.depending());
        listed("matrix.reminders", list.reminders());
        listed("matrix.presumed", list.presumed());
    }

    private void conditions(List<Checklist.Point> conditions) {
        if (conditions.isEmpty()) {
            return;
        }
        heading("matrix.conditions");
        for (Checklist.Point point : conditions) {
            lines.add(INDENT + "- " + point.title());
            point.says().forEach(line -> lines.add(INDENT + INDENT + line));
        }
    }

    private void depending(List<Checklist.Group> groups) {
        if (groups.isEmpty()) {
            return;
        }
        heading("matrix.depends");
        for (Checklist.Group group : groups) {
            group.questions().forEach(question -> lines.add(INDENT + question));
            group.items().forEach(item -> item(item, INDENT + INDENT));
        }
    }

    private void item(Checklist.Item item, String indent) {
        String way = item.way().isEmpty() ? "" : " (" + item.way() + ")";
        lines.add(indent + "[ ] " + item.title() + way + (item.postpones() ? "" : officer));
        lines.add(indent + "    " + item.bring());
        item.details().forEach(detail -> lines.add(indent + "    " + detail));
    }

    private void heading(String key) {
        lines.add("");
        lines.add(messages.say(key));
    }

    private void listed(String key, List<String> all) {
        if (!all.isEmpty()) {
            heading(key);
            all.forEach(line -> lines.add(INDENT + "- " + line));
        }
    }
}
