package fr.completude.recognition.twoddoc;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The authorities that the State answers for, from a list whose own signature was checked.
 *
 * @param nextUpdate day its publisher announced the next list for; null when it does not say
 */
record TrustedList(LocalDate issuedOn, @Nullable LocalDate nextUpdate, List<Authority> authorities) {

    List<Authority> named(String id) {
        return authorities.stream()
                .filter(authority -> authority.id().equals(id))
                .toList();
    }
}
