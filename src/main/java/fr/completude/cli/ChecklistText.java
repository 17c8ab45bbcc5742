package fr.completude.cli;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.List;

import fr.completude.checking.Checklist;
import fr.completude.checking.checks.Shown;
import fr.completude.language.Messages;

/** Prints a checklist to be read aloud. */
final class ChecklistText {

    private static final String INDENT = "  ";

    private final Messages messages;
    private final PrintStream out;

    ChecklistText(Messages messages, PrintStream out) {
        this.messages = messages;
        this.out = out;
    }

    void print(Checklist list, LocalDate day) {
        out.println(messages.say("matrix.title", list.title(), Shown.date(day)));
        list.place().forEach(out::println);
        if (!list.notCovered().isEmpty()) {
            out.println();
            out.println(list.notCovered());
        }
        conditions(list.conditions());
        if (!list.certain().isEmpty()) {
            heading("matrix.bring");
            list.certain().forEach(item -> item(item, INDENT));
        }
        depending(list.depending());
        lines("matrix.reminders", list.reminders());
        lines("matrix.presumed", list.presumed());
    }

    private void conditions(List<Checklist.Point> conditions) {
        if (conditions.isEmpty()) {
            return;
        }
        heading("matrix.conditions");
        for (Checklist.Point point : conditions) {
            out.println(INDENT + "- " + point.title());
            point.says().forEach(line -> out.println(INDENT + INDENT + line));
        }
    }

    private void depending(List<Checklist.Group> groups) {
        if (groups.isEmpty()) {
            return;
        }
        heading("matrix.depends");
        for (Checklist.Group group : groups) {
            group.questions().forEach(question -> out.println(INDENT + question));
            group.items().forEach(item -> item(item, INDENT + INDENT));
        }
    }

    private void item(Checklist.Item item, String indent) {
        String way = item.way().isEmpty() ? "" : " (" + item.way() + ")";
        String officer = item.postpones() ? "" : " " + messages.say("matrix.officer");
        out.println(indent + "[ ] " + item.title() + way + officer);
        out.println(indent + "    " + item.bring());
        item.details().forEach(detail -> out.println(indent + "    " + detail));
    }

    private void heading(String key) {
        out.println();
        out.println(messages.say(key));
    }

    private void lines(String key, List<String> lines) {
        if (!lines.isEmpty()) {
            heading(key);
            lines.forEach(line -> out.println(INDENT + "- " + line));
        }
    }
}
