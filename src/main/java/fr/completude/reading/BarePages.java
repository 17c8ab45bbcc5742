package fr.completude.reading;

import java.util.List;
import java.util.function.IntPredicate;

import fr.completude.dossier.Page;
import fr.completude.dossier.ReadFile;

/** Pages as a child is told of them when it goes back to a file: with nothing but how they lie. */
final class BarePages {

    private BarePages() {}

    /**
     * Some pages of a file.
     *
     * @param chosen by number, from 1
     */
    static List<Page> of(ReadFile read, IntPredicate chosen) {
        return read.pages().stream()
                .filter(page -> chosen.test(page.number()))
                .map(page -> new Page(
                        page.number(),
                        page.widthPx(),
                        page.heightPx(),
                        page.readBy(),
                        page.quality(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of()))
                .toList();
    }
}
