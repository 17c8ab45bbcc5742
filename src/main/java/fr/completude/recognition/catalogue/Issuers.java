package fr.completude.recognition.catalogue;

import java.util.List;
import java.util.Map;

import fr.completude.recognition.text.Phrase;

/**
 * Who issues pieces.
 *
 * @param groups issuers by group: {@code energie}, {@code eau}…
 */
public record Issuers(Map<String, List<Issuer>> groups) {

    /** The issuers of some groups, in the order of the groups. */
    public List<Issuer> of(List<String> names) {
        return names.stream()
                .flatMap(name -> groups.getOrDefault(name, List.of()).stream())
                .toList();
    }

    /**
     * Somebody who issues pieces.
     *
     * @param name as shown to people
     * @param writings as printed on pieces
     */
    public record Issuer(String name, List<Phrase> writings) {}
}
