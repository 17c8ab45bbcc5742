package fr.completude.checking;

import java.util.LinkedHashMap;
import java.util.Map;

import fr.completude.checking.matrix.Profile;
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
    /** INSEE codes of places abroad. */
    private static final String ABROAD = "99";

    private DeclaredFacts() {}

    /** The declared facts, completed; what is declared as a fact wins. */
    static Map<String, String> of(Declaration declaration, Profile profile) {
        Map<String, String> facts = new LinkedHashMap<>();
        // The stamp is due where the request is made, not where the applicant lives.
        put(facts, TERRITORY, profile.territory());
        Person applicant = declaration.applicant();
        if (applicant != null) {
            put(facts, BIRTH_COUNTRY, country(applicant.birth()));
            put(facts, NATIONALITY, applicant.nationality());
            put(facts, USAGE_NAME, applicant.usageName() == null ? null : "oui");
        }
        facts.putAll(declaration.facts());
        return facts;
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
