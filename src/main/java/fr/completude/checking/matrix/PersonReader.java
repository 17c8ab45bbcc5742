package fr.completude.checking.matrix;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import fr.completude.checking.checks.Names;
import fr.completude.checking.checks.Role;
import fr.completude.config.ConfigNode;

/** Reads {@code personnes}: where the names of the people of a dossier are taken from. */
final class PersonReader {

    private static final Map<String, PersonSource.Declared> DECLARED = Map.of(
            "demandeur", PersonSource.Declared.APPLICANT,
            "partenaire", PersonSource.Declared.PARTNER,
            "representant", PersonSource.Declared.REPRESENTATIVE,
            "autre-parent", PersonSource.Declared.OTHER_PARENT);
    private static final Map<String, Names> NAMES = Map.of("premier-nom", Names.FIRST, "second-nom", Names.SECOND);

    private static final String THE_OTHER = "l-autre-que-representant";

    private PersonReader() {}

    static Map<Role, PersonSource> read(List<ConfigNode> files, Known known) {
        Map<Role, PersonSource> persons = new EnumMap<>(Role.class);
        for (ConfigNode file : files) {
            file.get("personnes")
                    .ifPresent(all -> all.entries(Words.ROLES.keySet()).forEach((word, node) -> {
                        Role role = Words.ROLES.get(word);
                        if (role != null) {
                            persons.put(role, source(role, node, known));
                        }
                    }));
        }
        return persons;
    }

    private static PersonSource source(Role role, ConfigNode node, Known known) {
        node.entries(List.of("declare", "lu-sur", "adresse-lue-sur"));
        PersonSource.Declared declared = node.get("declare")
                .flatMap(word -> Words.read(word, "personne", DECLARED))
                .orElse(PersonSource.Declared.NOBODY);
        List<PersonSource.Paper> papers = new ArrayList<>();
        node.get("lu-sur").ifPresent(list -> list.items().forEach(item -> {
            item.entries(List.of("piece", "qui"));
            item.need("piece").ifPresent(piece -> known.types(piece).forEach(type -> papers.add(paper(type, item))));
        }));
        Set<String> addressPapers =
                node.get("adresse-lue-sur").map(known::types).orElse(Set.of());
        return new PersonSource(role, declared, papers, addressPapers);
    }

    private static PersonSource.Paper paper(String type, ConfigNode item) {
        ConfigNode which = item.get("qui").orElse(null);
        if (which != null && which.text().equals(THE_OTHER)) {
            return new PersonSource.Paper(type, Names.FIRST, Role.REPRESENTATIVE);
        }
        Names names = Optional.ofNullable(which)
                .flatMap(word -> Words.read(word, "mot", NAMES))
                .orElse(Names.FIRST);
        return new PersonSource.Paper(type, names, null);
    }
}
