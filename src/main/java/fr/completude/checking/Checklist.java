package fr.completude.checking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import fr.completude.checking.conditions.Truth;
import fr.completude.checking.matrix.Matrix;
import fr.completude.checking.matrix.Procedure;
import fr.completude.checking.matrix.Requirement;
import fr.completude.checking.matrix.Way;
import fr.completude.dossier.Rule;

/**
 * What somebody should bring, before any paper is seen: usable at the phone.
 *
 * @param title of the procedure
 * @param notCovered what is said instead when the matrix has no rules for it; empty otherwise
 * @param certain what is wanted with the facts given
 * @param depending what is wanted in some situations, with the questions that decide
 * @param reminders what no scan can show
 * @param presumed what is taken for granted
 */
public record Checklist(
        String title,
        String notCovered,
        List<Item> certain,
        List<Item> depending,
        List<String> reminders,
        List<String> presumed) {

    /**
     * Something to bring.
     *
     * @param way the situation it is for; empty when it is for all
     * @param questions what decides whether it is wanted; empty when it certainly is
     */
    public record Item(String title, String way, String bring, List<String> questions, Rule rule) {}

    /** For a procedure, the facts known and an appointment day. */
    public static Checklist of(Matrix matrix, Procedure procedure, Map<String, String> facts, LocalDate day) {
        if (procedure.covers() == null) {
            return new Checklist(procedure.title(), procedure.notCovered(), List.of(), List.of(), List.of(), List.of());
        }
        PlannedCase planned = new PlannedCase(matrix, procedure.id(), facts, day);
        List<Item> items = new ArrayList<>();
        List<String> reminders = new ArrayList<>();
        for (Requirement requirement : matrix.contents().requirements()) {
            if (!requirement.concerns(procedure.id(), day)) {
                continue;
            }
            Truth applies = requirement.applies(procedure.id(), planned);
            boolean wanted = !applies.isNo();
            if (wanted && requirement.body() instanceof Requirement.Reminder reminder) {
                reminders.add(reminder.message());
            } else if (wanted && requirement.body() instanceof Requirement.Papers papers) {
                papers.ways().forEach(way -> items.addAll(items(requirement, applies, way, planned)));
            }
        }
        return new Checklist(
                procedure.title(),
                "",
                items.stream().filter(item -> item.questions().isEmpty()).toList(),
                items.stream().filter(item -> !item.questions().isEmpty()).toList(),
                reminders,
                List.copyOf(planned.presumed()));
    }

    private static List<Item> items(Requirement requirement, Truth applies, Way way, PlannedCase planned) {
        Truth both = applies.and(way.when().in(planned));
        if (both.isNo()) {
            return List.of();
        }
        Set<String> questions = new TreeSet<>();
        both.open().forEach(fact -> questions.add(planned.question(fact)));
        return way.parts().stream()
                .map(part ->
                        new Item(part.title(), way.name(), part.remedy(), List.copyOf(questions), requirement.rule()))
                .toList();
    }
}
