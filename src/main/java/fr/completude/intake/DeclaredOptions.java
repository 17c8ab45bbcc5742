package fr.completude.intake;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import fr.completude.config.ConfigProblem;
import fr.completude.config.Nearest;
import fr.completude.config.Problems;
import fr.completude.dossier.Declaration;
import fr.completude.dossier.FactDefinition;
import fr.completude.dossier.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * What is declared on the command line, where it prevails over {@code dossier.yaml}.
 *
 * @param procedure id or alias; null when not given
 * @param appointment {@code AAAA-MM-JJTHH:MM}; null when not given
 * @param facts values by name
 */
public record DeclaredOptions(
        @Nullable String procedure, @Nullable String appointment, Map<String, String> facts) {

    /**
     * The declaration with these options laid over it.
     *
     * @param problems takes every mistake found in the options
     */
    public Declaration over(Declaration declared, Vocabulary vocabulary, Problems problems) {
        Map<String, String> merged = new LinkedHashMap<>(declared.facts());
        facts.forEach((name, value) -> {
            if (accepts(name, value, vocabulary, problems)) {
                merged.put(name, value);
            }
        });
        return new Declaration(
                Optional.ofNullable(procedure(vocabulary, problems)).orElse(declared.procedure()),
                Optional.ofNullable(appointment(problems)).orElse(declared.appointment()),
                declared.mairie(),
                declared.applicant(),
                declared.partner(),
                declared.representative(),
                declared.otherParent(),
                merged);
    }

    private @Nullable String procedure(Vocabulary vocabulary, Problems problems) {
        if (procedure == null) {
            return null;
        }
        String id = vocabulary.aliases().getOrDefault(procedure, procedure);
        if (vocabulary.procedures().contains(id)) {
            return id;
        }
        problems.add(new ConfigProblem(
                "--demarche",
                0,
                "démarche « " + procedure + " » inconnue" + suggestion(procedure, vocabulary.procedures()) + "."));
        return null;
    }

    private @Nullable LocalDateTime appointment(Problems problems) {
        if (appointment == null) {
            return null;
        }
        try {
            return DeclaredValue.appointment(appointment);
        } catch (DateTimeException e) {
            problems.add(new ConfigProblem(
                    "--rendez-vous", 0, "« " + appointment + " » n'est pas " + DeclaredValue.APPOINTMENT + "."));
            return null;
        }
    }

    private static boolean accepts(String name, String value, Vocabulary vocabulary, Problems problems) {
        FactDefinition definition = vocabulary.facts().get(name);
        String mistake = definition == null
                ? "fait « " + name + " » inconnu"
                        + suggestion(name, vocabulary.facts().keySet())
                : DeclaredValue.mistake(definition, value);
        if (mistake == null) {
            return true;
        }
        String message = definition == null ? mistake : name + " : « " + value + " » n'est pas " + mistake;
        problems.add(new ConfigProblem("--fait", 0, message + "."));
        return false;
    }

    private static String suggestion(String word, java.util.Collection<String> known) {
        return Nearest.to(word, known)
                .map(near -> " ; vouliez-vous dire « " + near + " » ?")
                .orElse("");
    }
}
