package fr.completude.checking;

import java.util.List;
import java.util.stream.Stream;

/**
 * A checklist without what is said to officers: the questions they are told to ask, and what the program takes for
 * granted.
 *
 * @param question how a question to be asked begins
 */
record ApplicantWords(String question) {

    Checklist of(Checklist list) {
        return new Checklist(
                list.title(),
                list.place(),
                list.notCovered(),
                list.conditions().stream().flatMap(this::point).toList(),
                items(list.certain()),
                list.depending().stream().flatMap(this::group).toList(),
                list.reminders(),
                List.of());
    }

    private Stream<Checklist.Point> point(Checklist.Point point) {
        List<String> says = point.says().stream()
                .map(this::cut)
                .filter(line -> !line.isEmpty())
                .toList();
        return says.isEmpty() && !point.says().isEmpty()
                ? Stream.empty()
                : Stream.of(new Checklist.Point(point.title(), says));
    }

    private Stream<Checklist.Group> group(Checklist.Group group) {
        List<Checklist.Item> items = items(group.items());
        return items.isEmpty() ? Stream.empty() : Stream.of(new Checklist.Group(group.questions(), items));
    }

    /** What is nothing but a question is nothing to bring. */
    private List<Checklist.Item> items(List<Checklist.Item> items) {
        return items.stream()
                .filter(item -> !item.bring().startsWith(question))
                .map(item -> new Checklist.Item(
                        item.title(), item.way(), cut(item.bring()), item.details(), item.postpones(), item.rule()))
                .toList();
    }

    private String cut(String words) {
        int at = words.indexOf(question);
        return at < 0 ? words : words.substring(0, at).strip();
    }
}
