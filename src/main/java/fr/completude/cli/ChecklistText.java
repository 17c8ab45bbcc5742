package fr.completude.cli;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.List;

import fr.completude.checking.Checklist;
import fr.completude.checking.checks.Shown;
import fr.completude.language.Messages;

/** Prints a checklist to be read aloud. */
final class ChecklistText {

    private final Messages messages;
    private final PrintStream out;

    ChecklistText(Messages messages, PrintStream out) {
        this.messages = messages;
        this.out = out;
    }

    void print(Checklist list, LocalDate day) {
        out.println(messages.say("matrix.title", list.title(), Shown.date(day)));
        if (!list.notCovered().isEmpty()) {
            out.println(list.notCovered());
            return;
        }
        section("matrix.bring", list.certain());
        section("matrix.depends", list.depending());
        lines("matrix.reminders", list.reminders());
        lines("matrix.presumed", list.presumed());
    }

    private void section(String heading, List<Checklist.Item> items) {
        if (items.isEmpty()) {
            return;
        }
        out.println();
        out.println(messages.say(heading));
        List<String> questions = List.of();
        for (Checklist.Item item : items) {
            if (!item.questions().equals(questions)) {
                questions = item.questions();
                questions.forEach(question -> out.println("  " + question));
            }
            String way = item.way().isEmpty() ? "" : " (" + item.way() + ")";
            out.println("  [ ] " + item.title() + way);
            out.println("      " + item.bring());
        }
    }

    private void lines(String heading, List<String> lines) {
        if (lines.isEmpty()) {
            return;
        }
        out.println();
        out.println(messages.say(heading));
        lines.forEach(line -> out.println("  - " + line));
    }
}
