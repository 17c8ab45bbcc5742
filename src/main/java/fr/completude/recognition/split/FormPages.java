package fr.completude.recognition.split;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import fr.completude.recognition.catalogue.Continuation;
import fr.completude.recognition.catalogue.PieceType;
import fr.completude.recognition.fields.PieceText;
import fr.completude.recognition.text.PageText;
import fr.completude.recognition.text.Phrase;
import fr.completude.recognition.text.PrintedPage;

/** Which pages of a form are there: its first, and all that follow it. */
final class FormPages {

    private FormPages() {}

    /** Nothing where the form may have a single page. */
    static Set<Side> seen(PieceType type, PieceText text) {
        if (type.clues().forms().isEmpty()) {
            return Set.of();
        }
        Set<Side> numbered = numbered(text);
        return numbered.isEmpty() ? named(type.continuations(), text) : numbered;
    }

    /** Whether not every page that counts as one of the form bears its number. */
    static boolean isGuessed(PieceText text) {
        long printed = text.pages().stream()
                .filter(page -> PrintedPage.on(page)
                        .filter(one -> one.of().orElse(1) > 1)
                        .isPresent())
                .count();
        return printed > 0 && printed < text.pages().size();
    }

    /** Whether a page bears what the second page of a form alone says. */
    static boolean isContinued(PieceType type, PageText page) {
        return type.continuations().stream().anyMatch(next -> isAnyIn(next.words(), page));
    }

    private static Set<Side> numbered(PieceText text) {
        List<PrintedPage> printed = text.pages().stream()
                .flatMap(page -> PrintedPage.on(page).stream())
                .filter(page -> page.of().orElse(1) > 1)
                .toList();
        Set<Integer> counts = printed.stream().map(page -> page.of().orElse(0)).collect(Collectors.toSet());
        if (counts.size() != 1) {
            return Set.of();
        }
        int count = counts.iterator().next();
        Set<Integer> numbers = printed.stream()
                .map(PrintedPage::number)
                .filter(n -> n <= count)
                .collect(Collectors.toSet());
        // A page whose number was not read is there all the same.
        boolean all = numbers.size() == count || text.pages().size() >= count;
        return all ? EnumSet.allOf(Side.class) : EnumSet.of(numbers.contains(1) ? Side.FRONT : Side.BACK);
    }

    private static Set<Side> named(List<Continuation> continuations, PieceText text) {
        boolean back = continuations.stream().anyMatch(next -> isOnAny(next.words(), text));
        boolean known = continuations.stream().anyMatch(next -> isOnAny(next.editions(), text));
        Set<Side> seen = EnumSet.noneOf(Side.class);
        if (known || (back && text.pages().size() > 1)) {
            seen.add(Side.FRONT);
        }
        if (back) {
            seen.add(Side.BACK);
        }
        return seen;
    }

    private static boolean isOnAny(List<Phrase> phrases, PieceText text) {
        return text.pages().stream().anyMatch(page -> isAnyIn(phrases, page));
    }

    private static boolean isAnyIn(List<Phrase> phrases, PageText page) {
        return phrases.stream().anyMatch(phrase -> phrase.isIn(page));
    }
}
