package fr.completude.checking;

import java.util.LinkedHashMap;
import java.util.Map;

import fr.completude.checking.checks.Role;
import fr.completude.checking.matrix.CivilRegistry;
import fr.completude.checking.matrix.Profile;
import fr.completude.checking.matrix.Words;
import fr.completude.dossier.Birth;
import fr.completude.dossier.Declaration;
import fr.completude.dossier.Person;
import org.jspecify.annotations.Nullable;

/** What a declaration says outside its facts, under the names of the facts that conditions test. */
final class DeclaredFacts {

    private static final String TERRITORY = "territoire";
    private static final String BIRTH_COUNTRY = "pays_naissance";
    private static final String NATIONALITY = "nationalite";
    private static final String USAGE_NAME = "nom_usage_declare";
    private static final String REGISTRY = "etat_civil_demat";
    /** INSEE codes of places abroad. */
    private static final String ABROAD = "99";

    private DeclaredFacts() {}

    /**
     * The declared facts, completed; what is declared as a fact wins.
     *
     * @param submission whose day of check counts; told when another day would give another answer
     */
    static Map<String, String> of(
            Declaration declaration, Profile profile, CivilRegistry registry, Submission submission) {
        Map<String, String> facts = new LinkedHashMap<>();
        // The stamp is due where the request is made, not where the applicant lives.
        put(facts, TERRITORY, profile.territory());
        person(facts, declaration.applicant(), Role.APPLICANT);
        person(facts, declaration.partner(), Role.PARTNER);
        registry(facts, declaration.applicant(), Role.APPLICANT, registry, submission);
        registry(facts, declaration.partner(), Role.PARTNER, registry, submission);
        facts.putAll(declaration.facts());
        return facts;
    }

    private static void person(Map<String, String> facts, @Nullable Person person, Role role) {
        if (person != null) {
            put(facts, Words.factOf(role, BIRTH_COUNTRY), country(person.birth()));
            put(facts, Words.factOf(role, NATIONALITY), person.nationality());
            put(facts, Words.factOf(role, USAGE_NAME), person.usageName() == null ? null : "oui");
        }
    }

    private static void registry(
            Map<String, String> facts,
            @Nullable Person person,
            Role role,
            CivilRegistry registry,
            Submission submission) {
        Birth birth = person == null ? null : person.birth();
        String insee = birth == null ? null : birth.insee();
        if (insee != null) {
            registry.turns(insee).forEach(submission::mayTurnOn);
            registry.consulted(insee, submission.today())
                    .ifPresent(consulted -> facts.put(Words.factOf(role, REGISTRY), consulted ? "oui" : "non"));
        }
    }

    private static void put(Map<String, String> facts, String name, @Nullable String value) {
        if (value != null) {
            facts.put(name, value);
        }
    }

    private static @Nullable String country(@Nullable Birth birth) {
        if (birth == null) {
            return null;
        }
        boolean abroad = birth.country() == null
                && birth.insee() != null
                && birth.insee().startsWith(ABROAD);
        return abroad ? "étranger" : birth.country();
    }
}
