package fr.completude.reading.child;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import fr.completude.reading.child.container.Containers;

/**
 * The files a file lies in, by their media types: a mail may hold a mail or a zip, a zip may hold a mail, and there it
 * ends. Texts hold pictures only. Plain text is read where it comes along with papers; by itself it proves nothing, and
 * whatever is damaged beyond recognition passes for it.
 *
 * @param types outermost first
 */
record Nesting(List<String> types) {

    static final Nesting NONE = new Nesting(List.of());

    private static final Set<String> TEXTS = Set.of(Containers.WORD, Containers.OPEN_DOCUMENT);
    private static final int DEEPEST = 2;

    /** Whether a container of this type may be opened here. */
    boolean admits(String mediaType) {
        if (types.stream().anyMatch(TEXTS::contains)) {
            return false;
        }
        if (types.isEmpty() && mediaType.equals(Containers.PLAIN_TEXT)) {
            return false;
        }
        boolean holdsFiles = mediaType.equals(Containers.ZIP) || mediaType.equals(Containers.MAIL);
        boolean zipInZip = mediaType.equals(Containers.ZIP) && types.contains(Containers.ZIP);
        return !holdsFiles || (types.size() < DEEPEST && !zipInZip);
    }

    Nesting with(String mediaType) {
        List<String> more = new ArrayList<>(types);
        more.add(mediaType);
        return new Nesting(List.copyOf(more));
    }
}
