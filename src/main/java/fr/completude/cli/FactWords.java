package fr.completude.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import fr.completude.checking.Judge;
import fr.completude.dossier.FactDefinition;
import fr.completude.language.Messages;

/** Checks the facts given on the command line against those the configuration declares. */
final class FactWords {

    private static final Set<String> YES_NO = Set.of("oui", "non");

    private final Judge judge;
    private final Messages messages;

    FactWords(Judge judge, Messages messages) {
        this.judge = judge;
        this.messages = messages;
    }

    /** One sentence for each fact that is unknown or cannot have its value. */
    List<String> mistakes(Map<String, String> facts) {
        List<String> mistakes = new ArrayList<>();
        facts.forEach((name, value) -> {
            FactDefinition fact = judge.matrix().facts().get(name);
            boolean situation = judge.matrix().contents().situations().containsKey(name);
            if (fact == null && !situation) {
                mistakes.add(messages.say("matrix.unknown-fact", name));
            } else if (!allowed(fact == null ? YES_NO : values(fact), value)) {
                mistakes.add(messages.say(
                        "matrix.bad-value",
                        value,
                        name,
                        String.join(", ", new TreeSet<>(fact == null ? YES_NO : values(fact)))));
            }
        });
        return mistakes;
    }

    private static boolean allowed(Set<String> values, String value) {
        return values.isEmpty() || values.contains(value);
    }

    /** The words a fact may have; none where any will do. */
    private static Set<String> values(FactDefinition fact) {
        return fact.kind() == FactDefinition.Kind.YES_NO ? YES_NO : Set.copyOf(fact.values());
    }
}
