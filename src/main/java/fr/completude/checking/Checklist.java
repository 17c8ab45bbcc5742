package fr.completude.checking;

import java.util.List;

import fr.completude.checking.matrix.Matrix;
import fr.completude.checking.matrix.Procedure;
import fr.completude.dossier.Rule;
import fr.completude.language.Messages;

/**
 * What somebody should bring, before any paper is seen: usable at the phone.
 *
 * @param title of the procedure
 * @param place name, address and opening hours of the town hall; empty without one
 * @param notCovered what is said instead of, or before, the rest; empty when the rules hold for the applicant
 * @param conditions what must be so, whatever papers are brought
 * @param certain what is wanted with the facts given
 * @param depending what is wanted in some situations
 * @param reminders what no scan can show
 * @param presumed what is taken for granted
 */
public record Checklist(
        String title,
        List<String> place,
        String notCovered,
        List<Point> conditions,
        List<Item> certain,
        List<Group> depending,
        List<String> reminders,
        List<String> presumed) {

    /**
     * Something to bring.
     *
     * @param way the situation it is for; empty when it is for all
     * @param details dates, amounts and numbers as they hold on the day
     * @param postpones whether the appointment hangs on it; otherwise the officer decides
     */
    public record Item(String title, String way, String bring, List<String> details, boolean postpones, Rule rule) {}

    /** Things whose need hangs on the same answers. */
    public record Group(List<String> questions, List<Item> items) {}

    /** Something that must be so: what to say when it is not, or the questions that tell. */
    public record Point(String title, List<String> says) {}

    /**
     * For a procedure and what is known of the appointment.
     *
     * @throws IllegalArgumentException when the plan names a town hall that has no profile
     */
    public static Checklist of(Matrix matrix, Procedure procedure, Plan plan, Messages messages) {
        return new ChecklistMaker(matrix, procedure, plan, messages).list();
    }
}
