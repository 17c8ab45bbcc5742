package fr.completude.recognition.split;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

import fr.completude.dossier.Page;
import fr.completude.dossier.ReadFile;
import fr.completude.recognition.catalogue.PieceType;
import fr.completude.recognition.clues.Scorer;
import fr.completude.recognition.clues.TypeScore;
import fr.completude.recognition.fields.PieceText;
import fr.completude.recognition.mrz.Mrz;
import fr.completude.recognition.text.PageText;
import fr.completude.recognition.twoddoc.TwoDDocReader;

/**
 * Puts the pages of a file together that make one piece. A new piece begins where its name stands, where the type
 * changes or where the printed page number starts again; a page without a name goes with the one before it only when a
 * page number, a reference or its best type says so, and what it says of itself is not said otherwise there. No piece runs over from one attachment into the next.
 */
public final class Splitter {

    private final Scorer scorer;
    private final Codes codes;
    private final PageCutter cutter;
    private final CardSides cards;

    public Splitter(Scorer scorer, TwoDDocReader codes) {
        this.scorer = scorer;
        this.codes = new Codes(codes);
        this.cutter = new PageCutter(scorer, this.codes);
        this.cards = new CardSides(scorer);
    }

    /** The pieces of all files, the two sides of a card brought together. */
    public List<Group> joined(List<Group> groups) {
        return cards.joined(groups);
    }

    /** The pieces of a file seen by itself, in their order; pages without any word belong to none. */
    public List<Group> split(ReadFile file) {
        List<List<Part>> groups = new ArrayList<>();
        int order = 0;
        for (Page page : file.pages()) {
            PageText text = PageText.of(file.source().path(), page);
            boolean blank = text.tokenList().isEmpty()
                    && page.mrz().isEmpty()
                    && codes.on(text).isEmpty();
            if (!blank) {
                for (Part part : cutter.cut(text, order)) {
                    List<Part> last = groups.isEmpty() ? null : groups.get(groups.size() - 1);
                    if (last != null && continues(last, part)) {
                        last.add(part);
                    } else {
                        groups.add(new ArrayList<>(List.of(part)));
                    }
                }
            }
            order++;
        }
        return groups.stream().map(parts -> Group.of(parts, scorer)).toList();
    }

    private static boolean continues(List<Part> group, Part part) {
        Part first = group.get(0);
        Part last = group.get(group.size() - 1);
        if (!last.page().region().isInSameDocument(part.page().region())) {
            return false;
        }
        boolean sameType = part.type().isPresent() && part.type().equals(first.type());
        if (part.type().filter(PieceType::isCard).isPresent()) {
            return sameType && otherSide(group, part);
        }
        if (first.type()
                        .filter(type -> FormPages.isContinued(type, part.page()))
                        .isPresent()
                && !isContinued(group)) {
            return true;
        }
        boolean strong = part.isDecided()
                && part.ranking().best().filter(TypeScore::certain).isPresent();
        OptionalInt number = part.printedNumber();
        boolean follows =
                number.isPresent() && number.getAsInt() == group.size() + 1 && part.order() == last.order() + 1;
        if (part.isDecided() && first.isDecided() && !sameType && !alike(first, part)) {
            return follows && !strong && !part.isNamed();
        }
        if (follows) {
            return true;
        }
        boolean restarts = number.isPresent() && number.getAsInt() == 1;
        if (restarts || (part.isDecided() && part.isNamed())) {
            return false;
        }
        boolean goesWith = sharesReference(group, part) || (first.isDecided() && sameBest(first, part));
        return goesWith
                && first.type()
                        .filter(type -> OtherPaper.begins(type, group, part))
                        .isEmpty();
    }

    /** Whether the second page of the form the group is of is there. */
    private static boolean isContinued(List<Part> group) {
        return group.get(0).type().stream()
                .anyMatch(type -> group.stream().anyMatch(part -> FormPages.isContinued(type, part.page())));
    }

    private static boolean alike(Part a, Part b) {
        return a.type().isPresent()
                && b.type().isPresent()
                && a.type().get().alike().contains(b.type().get().id());
    }

    private static boolean sameBest(Part first, Part part) {
        return part.ranking().best().isPresent()
                && part.ranking().best().get().type().equals(first.type().orElse(null));
    }

    private static boolean sharesReference(List<Part> group, Part part) {
        Set<String> known = new HashSet<>();
        group.forEach(other -> known.addAll(other.references()));
        return part.references().stream().anyMatch(known::contains);
    }

    /** Whether the part shows the side of a card the group lacks, and nothing says it is another card. */
    private static boolean otherSide(List<Part> group, Part part) {
        Set<Side> seen = new HashSet<>();
        group.forEach(other -> seen.addAll(other.sides()));
        Set<Side> here = part.sides();
        boolean fits = here.size() == 1 && seen.size() == 1 && !seen.containsAll(here);
        List<PieceText> texts = group.stream().map(Part::text).toList();
        return fits && texts.stream().noneMatch(text -> contradicts(text, part.text()));
    }

    private static boolean contradicts(PieceText a, PieceText b) {
        Mrz one = a.zone().map(PieceText.LocatedMrz::mrz).orElse(null);
        Mrz other = b.zone().map(PieceText.LocatedMrz::mrz).orElse(null);
        return one != null && other != null && !one.number().equals(other.number());
    }
}
