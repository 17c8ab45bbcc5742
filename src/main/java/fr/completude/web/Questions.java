package fr.completude.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import fr.completude.checking.checks.Role;
import fr.completude.dossier.Declaration;
import fr.completude.dossier.FactDefinition;
import fr.completude.language.Messages;
import fr.completude.reporting.FrenchText;

/** The questions on which an answer hangs, as fields of a form. Only those that are asked, or were answered, are shown. */
final class Questions {

    private final Messages messages;
    private final Collection<FactDefinition> facts;

    /**
     * Over the facts there are.
     *
     * @param facts whose questions may be asked
     */
    Questions(Messages messages, Collection<FactDefinition> facts) {
        this.messages = messages;
        this.facts = facts;
    }

    /**
     * A field.
     *
     * @param type {@code date} or {@code text} as browsers know it, or {@code select} of one of a list
     * @param answer given before; empty when none was
     * @param choices values and their words; empty where anything may be typed
     */
    record Question(String name, String label, String type, String answer, Map<String, String> choices) {}

    /**
     * The questions.
     *
     * @param said where those that decide are asked, in their own words
     */
    List<Question> of(String said, Declaration declared) {
        List<Question> questions = new ArrayList<>();
        for (Role role : DeclaredBirths.ROLES) {
            String question = ofBirth(role, messages);
            LocalDate known = DeclaredBirths.of(declared, role);
            if (known != null || said.contains(question)) {
                questions.add(new Question(
                        CheckForm.BIRTH + role.word(),
                        FrenchText.of(question),
                        "date",
                        known == null ? "" : known.toString(),
                        Map.of()));
            }
        }
        facts.stream()
                .filter(fact -> declared.facts().containsKey(fact.name()) || said.contains(fact.question()))
                .map(fact -> question(fact, declared.facts().getOrDefault(fact.name(), "")))
                .forEach(questions::add);
        return questions;
    }

    static String ofBirth(Role role, Messages messages) {
        return messages.say("checking.ask.birth", messages.say("checking.role.of." + role.word()));
    }

    private Question question(FactDefinition fact, String answer) {
        String type =
                switch (fact.kind()) {
                    case CHOICE, YES_NO -> "select";
                    case DATE -> "date";
                    case NUMBER, TEXT -> "text";
                };
        return new Question(CheckForm.FACT + fact.name(), FrenchText.of(fact.question()), type, answer, choices(fact));
    }

    private Map<String, String> choices(FactDefinition fact) {
        Map<String, String> choices = new LinkedHashMap<>();
        List<String> values = fact.kind() == FactDefinition.Kind.YES_NO ? List.of("oui", "non") : fact.values();
        values.forEach(value -> choices.put(value, word(value)));
        return choices;
    }

    /** A town that adds a fact of its own may do without words of its own. */
    private String word(String value) {
        String key = "web.answer." + value;
        return messages.keys(key).contains(key) ? FrenchText.of(messages.say(key)) : value.replace('_', ' ');
    }
}
