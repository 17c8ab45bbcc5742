package fr.completude.checking.matrix;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import fr.completude.checking.checks.Role;
import fr.completude.checking.people.Writing;
import fr.completude.dossier.FactDefinition;
import fr.completude.dossier.MairieName;

/**
 * Everything the configuration says of requirements.
 *
 * @param stamp version and hash of the files
 * @param contents what the files say
 * @param registry communes whose civil registry the town halls consult
 * @param writing tells whether names and addresses written in two ways are the same
 */
public record Matrix(
        fr.completude.dossier.Matrix stamp,
        Lexicon lexicon,
        Map<String, FactDefinition> facts,
        Map<String, Deduction> deductions,
        Contents contents,
        Map<String, Profile> profiles,
        CivilRegistry registry,
        Writing writing) {

    /**
     * What the matrix files say, all together.
     *
     * @param minimumConfidence readings below it (0 to 1) decide nothing
     */
    public record Contents(
            double minimumConfidence,
            Map<Role, PersonSource> persons,
            Map<String, DatedValue> values,
            List<TitleExtension> extensions,
            Map<String, Situation> situations,
            Map<String, Procedure> procedures,
            List<Requirement> requirements,
            Map<String, Notice> notices) {}

    /** A procedure by its id or any other name of it. */
    public Optional<Procedure> procedure(String name) {
        return contents.procedures().values().stream()
                .filter(p -> p.id().equals(name)
                        || p.aliases().contains(name)
                        || p.forAdults().contains(name)
                        || p.forMinors().contains(name))
                .findFirst();
    }

    /** The rules of a commune; the national ones where it has no file. */
    public Profile profile(String mairie) {
        Profile exact = profiles.get(mairie);
        return exact != null
                ? exact
                : profiles.entrySet().stream()
                        .filter(profile -> MairieName.isSame(profile.getKey(), mairie))
                        .findFirst()
                        .map(Map.Entry::getValue)
                        .orElse(Profile.NATIONAL);
    }

    /** Names of the notices the program needs. */
    public static Set<String> neededNotices() {
        return Set.of(
                "demarche-inconnue",
                "demarche-non-couverte",
                "demarche-deduite",
                "demarche-remplacee",
                "age-contredit",
                "rendez-vous-inconnu",
                "hypotheses",
                "regle-en-erreur",
                "decision-a-revoir",
                "numero-corrige");
    }
}
