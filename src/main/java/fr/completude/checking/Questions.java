package fr.completude.checking;

import fr.completude.checking.checks.Role;
import fr.completude.checking.conditions.Condition;
import fr.completude.checking.matrix.Matrix;
import fr.completude.checking.matrix.Situation;
import fr.completude.dossier.FactDefinition;
import fr.completude.language.Messages;

/** What to ask when something is unknown and decides. */
final class Questions {

    private final Matrix matrix;
    private final Messages messages;

    Questions(Matrix matrix, Messages messages) {
        this.matrix = matrix;
        this.messages = messages;
    }

    /**
     * One French question.
     *
     * @param name of a fact or situation, of somebody's birth date, or a type of piece that may be there
     */
    String about(String name) {
        Situation situation = matrix.contents().situations().get(name);
        if (situation != null) {
            return situation.question();
        }
        FactDefinition fact = matrix.facts().get(name);
        if (fact != null) {
            return fact.question();
        }
        for (Role role : Role.values()) {
            if (Condition.birthOf(role).equals(name)) {
                return messages.say("checking.ask.birth", messages.say("checking.role.of." + role.word()));
            }
        }
        String label = matrix.lexicon().labels().get(name);
        return label == null ? name : messages.say("checking.ask.piece", label);
    }
}
