package fr.completude.recognition.split;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import fr.completude.recognition.catalogue.PieceType;
import fr.completude.recognition.clues.Ranking;
import fr.completude.recognition.clues.Scorer;
import fr.completude.recognition.clues.TypeScore;
import fr.completude.recognition.fields.PieceText;
import fr.completude.recognition.fields.PieceText.LocatedMrz;
import fr.completude.recognition.text.PageText;
import fr.completude.recognition.twoddoc.PieceCode;
import org.jspecify.annotations.Nullable;

/** Parts of pages that make one piece, ranked together. */
public record Group(PieceText text, Ranking ranking) {

    private static final double UNTIED = 0.5;

    static Group of(List<Part> parts, Scorer scorer) {
        if (parts.size() == 1) {
            return new Group(parts.get(0).text(), parts.get(0).ranking());
        }
        return of(parts.stream().map(Part::text).toList(), scorer, parts.get(0).ranking());
    }

    /** Later pages say much and name little: what the first page alone decides stands. */
    private static Group of(List<PieceText> texts, Scorer scorer, Ranking first) {
        List<PageText> pages = new ArrayList<>();
        List<LocatedMrz> zones = new ArrayList<>();
        List<PieceCode> codes = new ArrayList<>();
        texts.forEach(text -> {
            pages.addAll(text.pages());
            zones.addAll(text.zones());
            codes.addAll(text.codes());
        });
        PieceText all = new PieceText(pages, zones, codes);
        Ranking together = scorer.rank(all);
        boolean firstDecides =
                first.isDecided() && (!together.isDecided() || together.confidence() < first.confidence());
        return new Group(all, firstDecides ? first : together);
    }

    Group with(Group other, Scorer scorer) {
        return of(List.of(text, other.text()), scorer, ranking);
    }

    /** The same pages ranked otherwise. */
    public Group ranked(Ranking other) {
        return new Group(text, other);
    }

    /** Its type, when it is sure enough to be given. */
    public Optional<PieceType> type() {
        return ranking.isDecided() ? ranking.best().map(TypeScore::type) : Optional.empty();
    }

    /** The subtype that can be seen; null when none can. */
    public @Nullable String subtype() {
        return type().map(type -> new Subtypes(ranking.weights()).of(type, text))
                .orElse(null);
    }

    Set<Side> sides() {
        return type().map(type -> type.isCard() ? Side.seen(type, subtype(), text) : FormPages.seen(type, text))
                .orElse(EnumSet.noneOf(Side.class));
    }

    /**
     * {@code front}, {@code back} or {@code both} for a card, and for a form of several pages, whose back is all that
     * follows the first; empty for other pieces and where neither can be told.
     */
    public Optional<String> sidesSeen() {
        Set<Side> sides = sides();
        if (sides.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(sides.size() == 2 ? "both" : sides.contains(Side.FRONT) ? "front" : "back");
    }

    /**
     * How sure it is that the sides are of one card or form: two files that nothing ties may hold sides of two, and a
     * page without a number may be of another paper.
     */
    public double sidesConfidence() {
        PageText first = text.pages().get(0);
        boolean oneFile = text.pages().stream().allMatch(page -> page.region().isInSameDocument(first.region()));
        boolean card = type().filter(PieceType::isCard).isPresent();
        boolean told = card ? oneFile || CardSides.isTied(text) : oneFile && !FormPages.isGuessed(text);
        return told ? ranking.confidence() : UNTIED;
    }
}
