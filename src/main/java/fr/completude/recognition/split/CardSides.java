package fr.completude.recognition.split;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import fr.completude.recognition.clues.Scorer;
import fr.completude.recognition.fields.PieceText;
import fr.completude.recognition.mrz.Mrz;
import fr.completude.recognition.text.Letters;
import fr.completude.recognition.text.PageText;
import fr.completude.recognition.text.Token;

/**
 * Brings the front and back of a card together that came in two files, or two pages with others in between. A number or
 * name seen on both decides; failing that, only a single front and a single back of one type belong together.
 */
final class CardSides {

    private final Scorer scorer;

    CardSides(Scorer scorer) {
        this.scorer = scorer;
    }

    List<Group> joined(List<Group> groups) {
        List<Group> left = new ArrayList<>(groups);
        for (int i = 0; i < left.size(); i++) {
            Group group = left.get(i);
            Group other = isOneSide(group) ? partner(group, left) : null;
            if (other != null) {
                left.set(i, group.with(other, scorer));
                left.remove(other);
            }
        }
        return left;
    }

    private static boolean isOneSide(Group group) {
        return group.sides().size() == 1;
    }

    private static @org.jspecify.annotations.Nullable Group partner(Group group, List<Group> all) {
        List<Group> possible = all.stream()
                .filter(other -> isOneSide(other))
                .filter(other ->
                        other.type().equals(group.type()) && !other.sides().equals(group.sides()))
                .filter(other -> subtypesFit(group, other) && !contradicts(group, other))
                .toList();
        List<Group> sure = possible.stream().filter(other -> ties(group, other)).toList();
        if (sure.size() == 1) {
            return sure.get(0);
        }
        long rivals = all.stream()
                .filter(other ->
                        other.type().equals(group.type()) && other.sides().equals(group.sides()))
                .filter(other -> subtypesFit(group, other))
                .count();
        return sure.isEmpty() && possible.size() == 1 && rivals == 1 ? possible.get(0) : null;
    }

    private static boolean subtypesFit(Group a, Group b) {
        return a.subtype() == null || b.subtype() == null || Objects.equals(a.subtype(), b.subtype());
    }

    private static boolean contradicts(Group a, Group b) {
        Mrz one = a.text().zone().map(zone -> zone.mrz()).orElse(null);
        Mrz other = b.text().zone().map(zone -> zone.mrz()).orElse(null);
        if (one != null && other != null) {
            return !one.number().equals(other.number());
        }
        return false;
    }

    /** Whether the number or family name of the zone on one side is printed on the other. */
    private static boolean ties(Group a, Group b) {
        return printsZoneOf(a, b) || printsZoneOf(b, a);
    }

    private static boolean printsZoneOf(Group zoned, Group printed) {
        return zoned.text()
                .zone()
                .map(zone -> {
                    Set<String> words = new HashSet<>();
                    printed.text().pages().forEach(page -> addWords(page, words));
                    return words.contains(zone.mrz().number())
                            || words.contains(
                                    Letters.lettersAndDigits(zone.mrz().familyName()));
                })
                .orElse(false);
    }

    /** Whether a piece spread over several files shows, in another file than its zone's, what the zone says of it. */
    static boolean isTied(PieceText text) {
        return text.zone()
                .map(zone -> {
                    Set<String> words = new HashSet<>();
                    text.pages().stream()
                            .filter(page -> !page.region().isInSameDocument(zone.place()))
                            .forEach(page -> addWords(page, words));
                    return words.contains(zone.mrz().number())
                            || words.contains(
                                    Letters.lettersAndDigits(zone.mrz().familyName()));
                })
                .orElse(false);
    }

    private static void addWords(PageText page, Set<String> words) {
        page.tokenList().stream().map(Token::text).forEach(words::add);
    }
}
