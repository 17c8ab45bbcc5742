package fr.completude.recognition.mrz;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import fr.completude.recognition.mrz.MrzFormat.Part;
import fr.completude.recognition.text.Letters;

/** What most readings of one zone say where its check digits do not decide. */
final class Majority {

    private Majority() {}

    /** In how many characters the other readings agree with one. */
    static long agreement(Mrz mrz, List<Mrz> parsed) {
        return parsed.stream()
                .filter(other -> other.lines().length() == mrz.lines().length())
                .mapToLong(other -> mrz.lines().length() - Normal.differences(mrz.lines(), other.lines()))
                .sum();
    }

    /** Whether another reading adds up as well and has another number. */
    static boolean isDisputed(Mrz mrz, List<Mrz> parsed) {
        return parsed.stream().filter(Mrz::verified).anyMatch(other -> !other.number()
                .equals(mrz.number()));
    }

    /**
     * Where no check digit tells which of two characters is right, most readings are: in the names, but on old French
     * cards, and between characters of a number whose values are ten apart, such as 8 and S. Such a number is a guess.
     */
    static Mrz withWordsOf(Mrz mrz, List<Mrz> parsed) {
        List<String> zones = parsed.stream()
                .filter(other -> other.format() == mrz.format())
                .map(other -> other.lines().replace("\n", ""))
                .toList();
        StringBuilder zone = new StringBuilder(mrz.lines().replace("\n", ""));
        MrzFormat.Span names = mrz.format().names();
        if (mrz.format() != MrzFormat.FRENCH_CARD) {
            String own = names.in(zone.toString());
            List<String> inPlace = zones.stream()
                    .filter(other -> isNamedLike(own, names.in(other)))
                    .toList();
            for (int i = names.at(); i < names.at() + names.length(); i++) {
                zone.setCharAt(i, mostRead(inPlace, i, zone.charAt(i)));
            }
        }
        Slot number = mrz.format().slot(Part.NUMBER).orElseThrow();
        boolean guessed = isOutvoted(
                number.in(zone.toString()), zones.stream().map(number::in).toList());
        for (int i = number.at(); i < number.at() + number.length(); i++) {
            char own = zone.charAt(i);
            int place = i;
            guessed |= zones.stream().anyMatch(other -> CheckDigit.cannotTell(own, other.charAt(place)));
            char most = mostRead(zones, i, own);
            zone.setCharAt(i, CheckDigit.cannotTell(own, most) ? most : own);
        }
        mrz.format().slot(Part.OPTIONAL).ifPresent(option -> {
            for (int i = option.at(); i < option.at() + option.length(); i++) {
                char most = mostRead(zones, i, zone.charAt(i));
                zone.setCharAt(i, CheckDigit.cannotTell(zone.charAt(i), most) ? most : zone.charAt(i));
            }
        });
        return MrzText.read(mrz.format(), zone.toString(), true, mrz.numberGuessed() || guessed, mrz.corrected());
    }

    /** In how many characters of its number the readings agree with a zone; noughts are read as the letter. */
    static long votes(Mrz mrz, List<Mrz> parsed) {
        Slot number = mrz.format().slot(Part.NUMBER).orElseThrow();
        String own = number.in(mrz.lines().replace("\n", "")).replace('O', '0');
        return parsed.stream()
                .filter(other -> other.format() == mrz.format())
                .map(other -> number.in(other.lines().replace("\n", "")).replace('O', '0'))
                .mapToLong(other -> own.length() - Normal.differences(own, other))
                .sum();
    }

    /** Whether most readings of a number agree on other characters: a wrong number, too, adds up one time in ten. */
    private static boolean isOutvoted(String number, List<String> others) {
        for (int i = 0; i < number.length(); i++) {
            String own = Letters.folded(number.substring(i, i + 1));
            int at = i;
            Map<String, Long> votes = others.stream()
                    .map(other -> Letters.folded(other.substring(at, at + 1)))
                    .collect(Collectors.groupingBy(read -> read, Collectors.counting()));
            long most = votes.values().stream().mapToLong(Long::longValue).max().orElse(0);
            if (votes.getOrDefault(own, 0L) * 2 <= most) {
                return true;
            }
        }
        return false;
    }

    /** Whether two readings of names stand in the same places: one that begins too early differs in most letters. */
    private static boolean isNamedLike(String names, String others) {
        long letters = names.chars().filter(c -> c != '<').count();
        return Normal.differences(names, others) <= letters / 2;
    }

    private static char mostRead(List<String> zones, int place, char own) {
        Map<Character, Long> votes =
                zones.stream().collect(Collectors.groupingBy(zone -> zone.charAt(place), Collectors.counting()));
        return votes.entrySet().stream()
                .filter(entry -> entry.getValue() * 2 > zones.size())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(own);
    }
}
