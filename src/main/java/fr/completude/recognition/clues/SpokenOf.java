package fr.completude.recognition.clues;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import fr.completude.recognition.catalogue.Catalogue;
import fr.completude.recognition.catalogue.Clues;
import fr.completude.recognition.catalogue.PieceType;
import fr.completude.recognition.catalogue.Speech;
import fr.completude.recognition.text.Match;
import fr.completude.recognition.text.PageText;
import fr.completude.recognition.text.Phrase;

/**
 * Tells a paper that names itself from one that speaks of another, or says that it is none: « ne vaut pas attestation »,
 * « joindre une quittance », « n'est plus assuré ».
 */
final class SpokenOf {

    /** An article may stand between. */
    private static final int REACH = 2;

    private final List<Phrase> before;
    private final Speech speech;
    private final Map<String, List<Phrase>> sayingNo = new HashMap<>();
    private final Object ofDenials = new Object();
    private final Object ofOthers = new Object();

    SpokenOf(Catalogue catalogue) {
        this.before = catalogue.mentions();
        this.speech = catalogue.speech();
        catalogue.types().forEach(type -> sayingNo.put(type.id(), sayingNo(type.clues())));
    }

    /** The phrases of a type that deny something themselves: « certificat de non-Pacs », « n'est pas inscrit ». */
    private List<Phrase> sayingNo(Clues clues) {
        return Stream.of(
                        clues.titles().stream(),
                        clues.oneOf().stream(),
                        clues.together().stream().flatMap(List::stream),
                        clues.required().always().stream().flatMap(List::stream),
                        clues.strong().stream(),
                        clues.words().stream())
                .flatMap(phrases -> phrases)
                .filter(phrase -> phrase.plainWords().stream().anyMatch(speech::denies))
                .distinct()
                .toList();
    }

    /** Whether what was found names another paper, or what this one is not. */
    boolean isOther(PieceType type, Match match) {
        return isDenied(type, match) || (others(match.page()).get(match.firstWord()) && !isSelf(match));
    }

    /** Whether the sentence denies what was found. */
    boolean isDenied(PieceType type, Match match) {
        List<Denial> denials = denying(match);
        return !denials.isEmpty() && denials.stream().noneMatch(denial -> saysNo(type, match.page(), denial));
    }

    /** Whether it is denied as a fact, not for a case that may come. */
    boolean isDeniedNow(PieceType type, Match match) {
        return isDenied(type, match) && denying(match).stream().noneMatch(Denial::supposed);
    }

    /** Whether a verb denies it so: « n'est plus salarié », where « aucune mention marginale » says nothing of the paper. */
    boolean isDeniedByVerb(PieceType type, Match match) {
        return isDeniedNow(type, match) && denying(match).stream().anyMatch(Denial::isOfVerb);
    }

    /** Whether a page denies anything. */
    boolean deniesAnything(PageText page) {
        return !denials(page).isEmpty();
    }

    /** What denies it; nothing where one word takes back what the other says: « ne refuse pas d'héberger ». */
    private List<Denial> denying(Match match) {
        List<Denial> covering = denials(match.page()).stream()
                .filter(denial -> denial.covers(match.firstWord(), match.lastWord()) && !isSelfSubject(denial, match))
                .toList();
        boolean refused = covering.stream().anyMatch(Denial::refusal);
        boolean negated = covering.stream().anyMatch(denial -> !denial.refusal());
        return refused && negated ? List.of() : covering;
    }

    /** « Cette attestation n'est valable … » says how long it is one. */
    private boolean isSelfSubject(Denial denial, Match match) {
        return match.lastWord() < denial.from() && isSelf(match);
    }

    private boolean saysNo(PieceType type, PageText page, Denial denial) {
        return sayingNo.getOrDefault(type.id(), List.of()).stream()
                .flatMap(phrase -> phrase.findIn(page).stream())
                .anyMatch(found -> denial.isSaidBy(found.firstWord(), found.lastWord()));
    }

    private boolean isSelf(Match match) {
        for (int word = match.firstWord() - 1; word >= Math.max(0, match.firstWord() - REACH); word--) {
            if (speech.self().contains(match.page().plain(word))) {
                return true;
            }
        }
        return false;
    }

    private List<Denial> denials(PageText page) {
        return page.once(ofDenials, () -> Denials.of(page, speech));
    }

    private BitSet others(PageText page) {
        return page.once(ofOthers, () -> {
            BitSet words = Gifts.of(page, speech);
            for (Phrase phrase : before) {
                for (Match other : phrase.findIn(page)) {
                    words.set(other.lastWord() + 1, other.lastWord() + 1 + REACH);
                }
            }
            return words;
        });
    }
}
