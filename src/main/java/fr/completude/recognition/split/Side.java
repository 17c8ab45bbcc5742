package fr.completude.recognition.split;

import java.util.EnumSet;
import java.util.Set;

import fr.completude.recognition.catalogue.PieceType;
import fr.completude.recognition.catalogue.Sides;
import fr.completude.recognition.fields.PieceText;
import fr.completude.recognition.text.Phrase;
import org.jspecify.annotations.Nullable;

/** A side of a card. */
enum Side {
    FRONT,
    BACK;

    /** The sides of a card that can be seen on a piece. */
    static Set<Side> seen(PieceType type, @Nullable String subtype, PieceText piece) {
        Set<Side> seen = EnumSet.noneOf(Side.class);
        for (Sides sides : type.sides()) {
            if (subtype == null || sides.subtype().isEmpty() || sides.subtype().equals(subtype)) {
                if (shows(sides.front(), piece)) {
                    seen.add(FRONT);
                }
                if (shows(sides.back(), piece)) {
                    seen.add(BACK);
                }
            }
        }
        return seen;
    }

    private static boolean shows(Sides.Side side, PieceText piece) {
        boolean zone =
                piece.zones().stream().anyMatch(z -> side.zones().stream().anyMatch(clue -> clue.matches(z.mrz())));
        long words = side.words().stream().filter(phrase -> isIn(phrase, piece)).count();
        return zone || (!side.words().isEmpty() && words >= side.needed());
    }

    private static boolean isIn(Phrase phrase, PieceText piece) {
        return piece.pages().stream().anyMatch(phrase::isIn);
    }
}
