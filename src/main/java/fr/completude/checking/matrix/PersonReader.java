package fr.completude.checking.matrix;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import fr.completude.checking.checks.Names;
import fr.completude.checking.checks.Role;
import fr.completude.config.ConfigNode;

/** Reads {@code personnes}: where the names of the people of a dossier are taken from. */
final class PersonReader {

    private static final Map<String, PersonSource.Declared> DECLARED = Map.of(
            "demandeur", PersonSource.Declared.APPLICANT,
            "representant", PersonSource.Declared.REPRESENTATIVE);
    private static final Map<String, Names> NAMES = Map.of("premier-nom", Names.FIRST, "second-nom", Names.SECOND);

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
            Names names = item.get("qui")
                    .flatMap(word -> Words.read(word, "mot", NAMES))
                    .orElse(Names.FIRST);
            item.need("piece").ifPresent(piece -> known.types(piece)
                    .forEach(type -> papers.add(new PersonSource.Paper(type, names))));
        }));
        Set<String> addressPapers =
                node.get("adresse-lue-sur").map(known::types).orElse(Set.of());
        return new PersonSource(role, declared, papers, addressPapers);
    }
}
