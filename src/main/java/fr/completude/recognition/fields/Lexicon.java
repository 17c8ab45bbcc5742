package fr.completude.recognition.fields;

import java.util.List;
import java.util.Map;
import java.util.Set;

import fr.completude.recognition.text.Phrase;

/**
 * Words of the language that tell names, addresses and dates apart.
 *
 * @param dateRoles labels of dates by what the date means; a date belongs to the nearest label of any meaning
 * @param titles plain titles of courtesy: {@code M}, {@code MME}
 * @param stops plain words that end a name: {@code DEMEURANT}
 * @param particles plain words that belong to the family name after them: {@code DE}
 * @param usage plain words between a usage name and a birth name: {@code NEE}
 * @param givenNames frequent plain given names, to tell which side of a name is which
 * @param streets plain words of which a street line has one: {@code RUE}
 * @param complements plain words that begin a further line of an address: {@code BATIMENT}
 * @param companies plain words that no person's name or address holds: {@code SIRET}, {@code CEDEX}
 */
public record Lexicon(
        Map<String, List<Phrase>> dateRoles,
        Set<String> titles,
        Set<String> stops,
        Set<String> particles,
        Set<String> usage,
        Set<String> givenNames,
        Set<String> streets,
        Set<String> complements,
        Set<String> companies) {}
