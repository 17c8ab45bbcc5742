package fr.completude.recognition.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import fr.completude.recognition.quality.Legibility;
import fr.completude.recognition.text.Phrase;

/**
 * Everything the configuration says of the pieces.
 *
 * @param mentions words after which the name of a paper is that of another one
 * @param requests words of whoever asks for a paper, and no paper says of itself
 * @param speech words by which a sentence denies or asks for what it names
 * @param letterSigns what makes a page a letter
 * @param namingLines what makes a line one by which a paper calls itself
 */
public record Catalogue(
        List<PieceType> types,
        Issuers issuers,
        Weights weights,
        List<Phrase> mentions,
        List<Phrase> requests,
        Speech speech,
        LetterSigns letterSigns,
        NamingLines namingLines,
        Legibility legibility) {

    public Optional<PieceType> type(String id) {
        return types.stream().filter(type -> type.id().equals(id)).findFirst();
    }

    /** Ids of all types, those a piece is never given among them. */
    public Set<String> ids() {
        return types.stream().map(PieceType::id).collect(Collectors.toUnmodifiableSet());
    }

    /** The subtypes of every type a piece can be given, both in alphabetical order. */
    public Map<String, Set<String>> subtypes() {
        Map<String, Set<String>> subtypes = new TreeMap<>();
        types.stream().filter(type -> !type.outside()).forEach(type -> {
            Set<String> ids = new TreeSet<>();
            type.subtypes().forEach(subtype -> ids.add(subtype.id()));
            subtypes.put(type.id(), ids);
        });
        return subtypes;
    }
}
