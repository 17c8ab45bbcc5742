package fr.completude.cli;

import java.io.PrintStream;
import java.util.Collection;
import java.util.List;

import fr.completude.checking.matrix.Matrix;
import fr.completude.checking.matrix.Procedure;
import fr.completude.language.Messages;

/** Prints the procedures, those of one family together. */
final class ProcedureList {

    private final Messages messages;
    private final PrintStream out;

    ProcedureList(Messages messages, PrintStream out) {
        this.messages = messages;
        this.out = out;
    }

    void print(Matrix matrix) {
        Collection<Procedure> procedures = matrix.contents().procedures().values();
        List<String> families =
                procedures.stream().map(ProcedureList::family).distinct().toList();
        int width = procedures.stream().mapToInt(p -> p.id().length()).max().orElse(1);
        for (String family : families) {
            if (!family.equals(families.get(0))) {
                out.println();
            }
            procedures.stream()
                    .filter(procedure -> family(procedure).equals(family))
                    .forEach(procedure ->
                            out.println(pad(procedure.id(), width) + "  " + procedure.title() + remark(procedure)));
        }
    }

    private String remark(Procedure procedure) {
        Procedure.Replacement replacement = procedure.replacement();
        if (replacement != null) {
            return " " + messages.say("matrix.replaced", replacement.procedure());
        }
        if (procedure.covers() == null) {
            return messages.say("matrix.not-yet");
        }
        return procedure.aliases().isEmpty()
                ? ""
                : " " + messages.say("matrix.also", String.join(", ", procedure.aliases()));
    }

    /** « cni » of « cni-perte ». */
    private static String family(Procedure procedure) {
        return procedure.id().split("-", 2)[0];
    }

    private static String pad(String id, int width) {
        return id + " ".repeat(width - id.length());
    }
}
