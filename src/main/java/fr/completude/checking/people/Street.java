package fr.completude.checking.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import fr.completude.dossier.Address;
import org.jspecify.annotations.Nullable;

/**
 * The parts of an address that are compared, normalised.
 *
 * @param number with its bis, ter or letter, such as {@code 12B}; empty if none
 * @param name words of the street, abbreviations written out
 * @param postcode five digits, or empty
 * @param commune letters only, or empty
 */
record Street(String number, List<String> name, String postcode, String commune) {

    private static final Map<String, String> LONG = Map.ofEntries(
            Map.entry("AV", "AVENUE"),
            Map.entry("AVE", "AVENUE"),
            Map.entry("BD", "BOULEVARD"),
            Map.entry("BLD", "BOULEVARD"),
            Map.entry("BLVD", "BOULEVARD"),
            Map.entry("BVD", "BOULEVARD"),
            Map.entry("R", "RUE"),
            Map.entry("RTE", "ROUTE"),
            Map.entry("CHE", "CHEMIN"),
            Map.entry("CHEM", "CHEMIN"),
            Map.entry("CH", "CHEMIN"),
            Map.entry("ALL", "ALLEE"),
            Map.entry("ALLEES", "ALLEE"),
            Map.entry("IMP", "IMPASSE"),
            Map.entry("PL", "PLACE"),
            Map.entry("SQ", "SQUARE"),
            Map.entry("FG", "FAUBOURG"),
            Map.entry("FBG", "FAUBOURG"),
            Map.entry("QU", "QUAI"),
            Map.entry("CRS", "COURS"),
            Map.entry("LOT", "LOTISSEMENT"),
            Map.entry("RES", "RESIDENCE"),
            Map.entry("HAM", "HAMEAU"),
            Map.entry("LD", "LIEUDIT"),
            Map.entry("PASS", "PASSAGE"),
            Map.entry("ST", "SAINT"),
            Map.entry("STE", "SAINTE"),
            Map.entry("GAL", "GENERAL"),
            Map.entry("MAL", "MARECHAL"),
            Map.entry("DR", "DOCTEUR"),
            Map.entry("PDT", "PRESIDENT"),
            Map.entry("PRES", "PRESIDENT"),
            Map.entry("CDT", "COMMANDANT"),
            Map.entry("CAP", "CAPITAINE"),
            Map.entry("COL", "COLONEL"));
    private static final Set<String> SMALL =
            Set.of("DE", "DU", "DES", "D", "LA", "LE", "LES", "L", "ET", "A", "AU", "AUX");
    private static final Set<String> KINDS = Set.of(
            "AVENUE",
            "BOULEVARD",
            "RUE",
            "ROUTE",
            "CHEMIN",
            "ALLEE",
            "IMPASSE",
            "PLACE",
            "SQUARE",
            "FAUBOURG",
            "QUAI",
            "COURS",
            "LOTISSEMENT",
            "RESIDENCE",
            "HAMEAU",
            "LIEUDIT",
            "PASSAGE");
    private static final Set<String> SAINTS = Set.of("SAINT", "SAINTE");
    private static final Pattern INSIDE = Pattern.compile(
            "^(APP|APPT|APT|APPARTEMENT|BAT|BATIMENT|ESC|ESCALIER|ETG|ETAGE|PORTE|LOGT|LOGEMENT|CHEZ|C O|BP|TSA|CS)\\b.*");
    private static final Pattern NUMBER = Pattern.compile("^(\\d{1,4})(?: ?(BIS|TER|QUATER|[A-F])(?= ))? ?(.*)$");
    private static final Pattern PLACE = Pattern.compile("^(?:F )?(\\d{2} ?\\d{3}) (.+)$");

    static Street of(Address address) {
        List<String> parts = new ArrayList<>(address.lines());
        String postcode = Objects.requireNonNullElse(address.postcode(), "").replace(" ", "");
        String commune = Objects.requireNonNullElse(address.commune(), "");
        Street read = of(parts);
        return new Street(
                read.number,
                read.name,
                postcode.isEmpty() ? read.postcode : postcode,
                commune.isEmpty() ? read.commune : communeOf(Letters.words(commune)));
    }

    static Street of(String printed) {
        return of(List.of(printed.split("[,\\n]", -1)));
    }

    private static Street of(List<String> lines) {
        String postcode = "";
        String commune = "";
        String number = "";
        List<String> name = List.of();
        for (String line : lines) {
            String words = String.join(" ", Letters.words(line));
            Matcher place = PLACE.matcher(words);
            if (place.matches() && !startsLikeStreet(place.group(2))) {
                postcode = place.group(1).replace(" ", "");
                commune = communeOf(List.of(place.group(2).split(" ", -1)));
                continue;
            }
            if (INSIDE.matcher(words).matches() || words.isEmpty()) {
                continue;
            }
            Matcher street = NUMBER.matcher(words);
            if (street.matches() && number.isEmpty()) {
                number = street.group(1) + suffix(street.group(2));
                name = nameOf(street.group(3));
            } else if (name.isEmpty() || (number.isEmpty() && startsLikeStreet(words))) {
                name = nameOf(words);
            }
        }
        return new Street(number, name, postcode, commune);
    }

    String digits() {
        return number.replaceAll("\\D", "");
    }

    /** Whether a word that is neither a kind of street, nor « Saint », nor a short word is on both sides. */
    static boolean shareDistinctiveWord(Street a, Street b) {
        return a.name.stream()
                .filter(word -> word.length() > 3 && !KINDS.contains(word) && !SAINTS.contains(word))
                .anyMatch(b.name::contains);
    }

    private static String suffix(@Nullable String letter) {
        return letter == null ? "" : letter.substring(0, 1);
    }

    private static boolean startsLikeStreet(String words) {
        String first = words.split(" ", -1)[0];
        return KINDS.contains(LONG.getOrDefault(first, first));
    }

    private static List<String> nameOf(String words) {
        return List.of(words.split(" ", -1)).stream()
                .map(word -> LONG.getOrDefault(word, word))
                .filter(word -> !word.isEmpty() && !SMALL.contains(word))
                .toList();
    }

    private static String communeOf(List<String> words) {
        StringBuilder commune = new StringBuilder();
        for (String word : words) {
            if (word.equals("CEDEX")) {
                break;
            }
            boolean district = word.matches("\\d{1,2}(ER|E|EME)?");
            commune.append(district ? "" : Letters.digitsAsLetters(LONG.getOrDefault(word, word)));
        }
        return commune.toString();
    }
}
