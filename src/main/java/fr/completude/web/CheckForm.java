package fr.completude.web;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import fr.completude.checking.checks.Role;
import fr.completude.dossier.Birth;
import fr.completude.dossier.Declaration;
import fr.completude.dossier.FactDefinition;
import fr.completude.dossier.Person;
import fr.completude.dossier.Vocabulary;
import org.jspecify.annotations.Nullable;

/** What the form of a check declares. */
final class CheckForm {

    /** Names of the fields that give a fact begin so. */
    static final String FACT = "fait.";

    /** Names of the fields that give a birth date begin so. */
    static final String BIRTH = "naissance.";

    private static final String PROCEDURE = "demarche";
    private static final String APPOINTMENT = "rendez-vous";

    private CheckForm() {}

    /**
     * Empty fields are unknown.
     *
     * @throws IllegalArgumentException when the program has no word for a field
     */
    static Declaration declaration(Map<String, String> fields, Vocabulary vocabulary) {
        return facts(
                new Declaration(
                        procedure(fields, vocabulary),
                        appointment(text(fields, APPOINTMENT)),
                        text(fields, "mairie"),
                        applicant(fields),
                        null,
                        null,
                        null,
                        Map.of()),
                fields,
                vocabulary);
    }

    /**
     * The same with what a form gives laid over it: procedure, appointment, birth dates, facts. What the form does not
     * ask stays; what is left empty there is unknown again.
     *
     * @throws IllegalArgumentException when the program has no word for a field
     */
    static Declaration changed(Declaration declared, Map<String, String> fields, Vocabulary vocabulary) {
        Declaration changed = new Declaration(
                fields.containsKey(PROCEDURE) ? procedure(fields, vocabulary) : declared.procedure(),
                fields.containsKey(APPOINTMENT) ? appointment(text(fields, APPOINTMENT)) : declared.appointment(),
                declared.mairie(),
                declared.applicant(),
                declared.partner(),
                declared.representative(),
                declared.otherParent(),
                declared.facts());
        for (Role role : DeclaredBirths.ROLES) {
            if (fields.containsKey(BIRTH + role.word())) {
                changed = DeclaredBirths.with(changed, role, date(text(fields, BIRTH + role.word())));
            }
        }
        return facts(changed, fields, vocabulary);
    }

    private static @Nullable String procedure(Map<String, String> fields, Vocabulary vocabulary) {
        String procedure = text(fields, PROCEDURE);
        if (procedure != null && !vocabulary.procedures().contains(procedure)) {
            throw new IllegalArgumentException("procedure");
        }
        return procedure;
    }

    /**
     * The same with the facts of a form laid over it; one that is left empty there is unknown again.
     *
     * @throws IllegalArgumentException when a fact has no such value
     */
    static Declaration facts(Declaration declared, Map<String, String> fields, Vocabulary vocabulary) {
        Map<String, String> facts = new HashMap<>(declared.facts());
        vocabulary.facts().values().forEach(fact -> {
            String value = text(fields, FACT + fact.name());
            if (value != null && !isAllowed(fact, value)) {
                throw new IllegalArgumentException("fact");
            }
            if (value != null) {
                facts.put(fact.name(), value);
            } else if (fields.containsKey(FACT + fact.name())) {
                facts.remove(fact.name());
            }
        });
        return new Declaration(
                declared.procedure(),
                declared.appointment(),
                declared.mairie(),
                declared.applicant(),
                declared.partner(),
                declared.representative(),
                declared.otherParent(),
                facts);
    }

    /**
     * The same with these facts; null takes one back.
     *
     * @throws IllegalArgumentException when there is no such fact, or no such value of it
     */
    static Declaration answers(Declaration declared, Map<String, String> facts, Vocabulary vocabulary) {
        Map<String, String> fields = new HashMap<>();
        facts.forEach((name, value) -> {
            FactDefinition fact = vocabulary.facts().get(name);
            if (fact == null || (value != null && !isAllowed(fact, value))) {
                throw new IllegalArgumentException("fact");
            }
            fields.put(FACT + name, value == null ? "" : value);
        });
        return facts(declared, fields, vocabulary);
    }

    private static boolean isAllowed(FactDefinition fact, String value) {
        return switch (fact.kind()) {
            case CHOICE -> fact.values().contains(value);
            case YES_NO -> List.of("oui", "non").contains(value);
            case DATE -> date(value) != null;
            case NUMBER -> value.matches("\\d{1,9}([.,]\\d{1,2})?");
            case TEXT -> value.length() <= 200;
        };
    }

    private static @Nullable Person applicant(Map<String, String> fields) {
        String name = text(fields, "nom");
        String given = text(fields, "prenoms");
        LocalDate birth = date(text(fields, "naissance"));
        if (name == null && given == null && birth == null) {
            return null;
        }
        List<String> names = given == null
                ? List.of()
                : Arrays.stream(given.split("[ ,]+", -1))
                        .filter(one -> !one.isEmpty())
                        .toList();
        return new Person(name, null, names, birth == null ? null : new Birth(birth, null, null, null), null, null);
    }

    private static @Nullable LocalDateTime appointment(@Nullable String text) {
        try {
            return text == null ? null : LocalDateTime.parse(text);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("rendez-vous", e);
        }
    }

    private static @Nullable LocalDate date(@Nullable String text) {
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("date", e);
        }
    }

    private static @Nullable String text(Map<String, String> fields, String name) {
        String value = fields.get(name);
        return value == null || value.isBlank() ? null : value.strip();
    }
}
