package fr.completude.checking.examples;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import fr.completude.config.ConfigNode;
import fr.completude.dossier.Address;
import fr.completude.dossier.Birth;
import fr.completude.dossier.Person;

/** The invented people of a file of examples, by the name the examples give them. */
final class Cast {

    private static final List<String> KEYS =
            List.of("nom", "nom-usage", "prenoms", "naissance", "pays-naissance", "adresse", "nationalite");

    private final Map<String, ConfigNode> people;

    Cast(Map<String, ConfigNode> people) {
        this.people = people;
    }

    /** The person a word names; empty, with a mistake noted, when there is none. */
    Optional<Person> named(ConfigNode word) {
        ConfigNode node = people.get(word.text());
        if (node == null) {
            word.problems().unknown(word, "personne", word.text(), people.keySet());
            return Optional.empty();
        }
        return Optional.of(person(node));
    }

    private static Person person(ConfigNode node) {
        node.entries(KEYS);
        LocalDate birth = node.get("naissance").map(ConfigNode::date).orElse(null);
        return new Person(
                node.textOrNull("nom"),
                node.textOrNull("nom-usage"),
                node.get("prenoms").map(ConfigNode::texts).orElse(List.of()),
                new Birth(birth, null, null, node.textOrNull("pays-naissance")),
                node.get("adresse").map(a -> address(a.text())).orElse(null),
                node.textOrNull("nationalite"));
    }

    /** « 12 rue des Lilas, 30121 Mus ». */
    private static Address address(String text) {
        List<String> lines = new ArrayList<>(List.of(text.split(", ", -1)));
        String place = lines.remove(lines.size() - 1);
        return new Address(lines, place.substring(0, 5), place.substring(6));
    }

    /** As papers print an address. */
    static String printed(Address address) {
        return String.join(", ", address.lines()) + ", " + address.postcode() + " " + address.commune();
    }
}
