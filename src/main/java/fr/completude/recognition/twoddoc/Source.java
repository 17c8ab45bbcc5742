package fr.completude.recognition.twoddoc;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where in a code a field of a piece is taken from. Fields are named by their two characters. */
sealed interface Source {

    /** Ids of the fields it needs. */
    Set<String> ids();

    /** The day of issue of the header. */
    record HeaderDay() implements Source {
        @Override
        public Set<String> ids() {
            return Set.of();
        }
    }

    /** The value of a field. */
    record One(String id) implements Source {
        @Override
        public Set<String> ids() {
            return Set.of(id);
        }
    }

    /** A person written {@code QUALITE/NOM/PRENOM} in one field. */
    record PersonLine(String id) implements Source {
        @Override
        public Set<String> ids() {
            return Set.of(id);
        }
    }

    /** A person in two fields. */
    record PersonNames(String family, String given) implements Source {
        @Override
        public Set<String> ids() {
            return Set.of(family, given);
        }
    }

    /** An address in the lines of the French postal standard. */
    record Postal(List<String> lines, String postcode, String town) implements Source {
        @Override
        public Set<String> ids() {
            return Stream.concat(lines.stream(), Stream.of(postcode, town)).collect(Collectors.toSet());
        }
    }

    /** A whole address in one field, its lines separated by {@code /}, postcode and commune the last two. */
    record WholeAddress(String id) implements Source {
        @Override
        public Set<String> ids() {
            return Set.of(id);
        }
    }
}
