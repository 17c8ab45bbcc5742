package fr.completude.intake;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import fr.completude.config.ConfigNode;
import fr.completude.dossier.Address;
import fr.completude.dossier.Birth;
import fr.completude.dossier.FactDefinition;
import fr.completude.dossier.Person;
import fr.completude.dossier.Vocabulary;
import org.jspecify.annotations.Nullable;

/** A person as declared: the same keys for the applicant, the partner and the representative. */
final class DeclaredPerson {

    private static final Pattern POSTCODE = Pattern.compile("\\d{5}");
    /** Code of a commune, or of a country of birth (99…): INSEE, Code officiel géographique. */
    private static final Pattern INSEE = Pattern.compile("\\d[0-9AB]\\d{3}");

    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
    private static final String NATIONALITY = "nationalite";

    private final List<String> nationalities;

    DeclaredPerson(Vocabulary vocabulary) {
        this.nationalities = Optional.ofNullable(vocabulary.facts().get(NATIONALITY))
                .map(FactDefinition::values)
                .orElse(List.of());
    }

    Person of(ConfigNode node) {
        node.entries(List.of("nom", "nom-usage", "prenoms", "naissance", "adresse", NATIONALITY));
        return new Person(
                node.textOrNull("nom"),
                node.textOrNull("nom-usage"),
                node.get("prenoms").map(ConfigNode::texts).orElse(List.of()),
                node.get("naissance").map(DeclaredPerson::birth).orElse(null),
                node.get("adresse").map(DeclaredPerson::address).orElse(null),
                node.get(NATIONALITY).map(this::nationality).orElse(null));
    }

    private @Nullable String nationality(ConfigNode node) {
        return nationalities.contains(node.text()) ? node.text() : country(node);
    }

    private static Birth birth(ConfigNode node) {
        node.entries(List.of("date", "commune", "insee", "pays"));
        return new Birth(
                node.get("date").map(ConfigNode::date).orElse(null),
                node.textOrNull("commune"),
                node.get("insee")
                        .map(code ->
                                matching(code, INSEE, "un code de commune à cinq caractères, par exemple \"30189\""))
                        .orElse(null),
                node.get("pays").map(DeclaredPerson::country).orElse(null));
    }

    private static Address address(ConfigNode node) {
        node.entries(List.of("lignes", "code-postal", "commune"));
        return new Address(
                node.get("lignes").map(ConfigNode::texts).orElse(List.of()),
                node.get("code-postal")
                        .map(code -> matching(code, POSTCODE, "un code postal à cinq chiffres, par exemple \"30121\""))
                        .orElse(null),
                node.textOrNull("commune"));
    }

    private static @Nullable String country(ConfigNode node) {
        if (COUNTRIES.contains(node.text())) {
            return node.text();
        }
        node.problems().at(node, "« " + node.text() + " » n'est pas un code de pays à deux lettres, par exemple FR.");
        return null;
    }

    private static @Nullable String matching(ConfigNode node, Pattern pattern, String expected) {
        return node.parsed(
                text -> {
                    if (!pattern.matcher(text).matches()) {
                        throw new IllegalArgumentException(text);
                    }
                    return text;
                },
                expected);
    }
}
