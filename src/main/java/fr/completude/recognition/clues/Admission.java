package fr.completude.recognition.clues;

import java.util.List;
import java.util.function.Predicate;

import fr.completude.recognition.catalogue.Clues;
import fr.completude.recognition.catalogue.Issuers;
import fr.completude.recognition.catalogue.PieceType;
import fr.completude.recognition.catalogue.Required;
import fr.completude.recognition.catalogue.ZoneClue;
import fr.completude.recognition.fields.PieceText;
import fr.completude.recognition.mrz.Mrz;
import fr.completude.recognition.text.Match;
import fr.completude.recognition.text.PageText;
import fr.completude.recognition.text.Phrase;

/**
 * Whether a type may be proposed at all: a foreign title looks like a French one but for its issuer, and the bill of a
 * trade like that of a supplier but for what only the supplier writes.
 */
final class Admission {

    private Admission() {}

    /**
     * Whether the piece may be of the type.
     *
     * @param issuers all that are known
     */
    static boolean admits(PieceType type, Issuers issuers, SpokenOf spokenOf, PieceText piece) {
        return bears(type, issuers, spokenOf, piece) && zonesAdmit(type.clues(), piece);
    }

    /** What a sentence denies is not there. */
    private static boolean bears(PieceType type, Issuers issuers, SpokenOf spokenOf, PieceText piece) {
        Required required = type.clues().required();
        Predicate<Match> said = match -> !spokenOf.isDenied(type, match);
        return required.isNothing()
                || anyStands(required.always(), piece, said)
                || (anyStands(required.ofKnownIssuer(), piece, said)
                        && issuers.of(type.clues().issuers()).stream().anyMatch(known -> named(known, piece)));
    }

    private static boolean named(Issuers.Issuer issuer, PieceText piece) {
        return issuer.writings().stream()
                .anyMatch(writing -> piece.pages().stream().anyMatch(writing::isIn));
    }

    private static boolean zonesAdmit(Clues clues, PieceText piece) {
        if (piece.zones().isEmpty()) {
            return clues.withoutZone().isEmpty() || anyStands(clues.withoutZone(), piece, any -> true);
        }
        List<Mrz> zones = piece.zones().stream().map(zone -> zone.mrz()).toList();
        if (zones.stream().anyMatch(zone -> zone.verified() && matches(clues.zones(), zone))) {
            return true;
        }
        if (zones.stream().anyMatch(zone -> matches(clues.barred(), zone))) {
            return false;
        }
        return clues.withoutZone().isEmpty()
                || zones.stream().anyMatch(zone -> matches(clues.zones(), zone))
                || anyStands(clues.withoutZone(), piece, any -> true);
    }

    private static boolean anyStands(List<List<Phrase>> groups, PieceText piece, Predicate<Match> counts) {
        return groups.stream().anyMatch(group -> standApart(group, piece, counts));
    }

    private static boolean matches(List<ZoneClue> clues, Mrz zone) {
        return clues.stream().anyMatch(clue -> clue.matches(zone));
    }

    /** Each phrase at a place of its own: the word of a nationality is not that of the republic's name. */
    static boolean standApart(List<Phrase> group, PieceText piece, Predicate<Match> counts) {
        for (int i = 0; i < group.size(); i++) {
            List<Phrase> before = group.subList(0, i);
            Phrase phrase = group.get(i);
            boolean stands = false;
            for (PageText page : piece.pages()) {
                stands = stands || standsApart(phrase, before, page, counts);
            }
            if (!stands) {
                return false;
            }
        }
        return true;
    }

    private static boolean standsApart(Phrase phrase, List<Phrase> before, PageText page, Predicate<Match> counts) {
        List<Match> found = phrase.findIn(page).stream().filter(counts).toList();
        if (found.isEmpty() || before.isEmpty()) {
            return !found.isEmpty();
        }
        List<Match> taken =
                before.stream().flatMap(other -> other.findIn(page).stream()).toList();
        return found.stream().anyMatch(match -> taken.stream()
                .allMatch(other -> match.lastWord() < other.firstWord() || match.firstWord() > other.lastWord()));
    }
}
