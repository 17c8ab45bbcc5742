package fr.completude.recognition.fields;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import fr.completude.dossier.Box;
import fr.completude.dossier.FieldName;
import fr.completude.dossier.FieldValue;
import fr.completude.dossier.Picture;
import fr.completude.recognition.text.Match;
import fr.completude.recognition.text.PageText;
import fr.completude.recognition.text.Phrase;

/**
 * Whether a paper is signed. Present where words say so (an electronic signature) or where ink that is no print stands
 * by the label; absent otherwise. A printed name under the label is no signature. Where several must sign, less ink
 * than signatures is a doubt: two of them may run into one another.
 *
 * @param own labels of the place to sign
 * @param said words that state an electronic signature
 * @param wanted how many must sign
 * @param titles words that stand before a name, such as {@code MME}
 */
record SignatureReader(List<Phrase> own, List<Phrase> said, int wanted, Set<String> titles) implements FieldReader {

    private static final double REACH = 0.16;
    private static final double INK = 0.85;
    private static final double SAID = 0.9;
    private static final double NOTHING = 0.8;
    /** Where no place to sign is named, a signature may be anywhere. */
    private static final double UNSEEN = 0.5;

    @Override
    public Set<FieldName> names() {
        return Set.of(FieldName.SIGNATURE);
    }

    @Override
    public List<Phrase> labels() {
        return own;
    }

    @Override
    public Map<FieldName, FieldValue> read(PieceText piece, List<Phrase> labels) {
        for (PageText page : piece.pages()) {
            Optional<FieldValue> signed = stated(page).or(() -> seen(piece, page));
            if (signed.isPresent()) {
                return Map.of(FieldName.SIGNATURE, signed.get());
            }
        }
        return absent(piece);
    }

    private Optional<FieldValue> stated(PageText page) {
        return Labels.on(page, said).all().stream()
                .findFirst()
                .map(match -> value("present", SAID, match, match.box()));
    }

    private Optional<FieldValue> seen(PieceText piece, PageText page) {
        Map<Box, Match> ink = new LinkedHashMap<>();
        for (Match place : Labels.on(page, own).all()) {
            Box zone = wanted > 1 ? across(place.box()) : zone(place.box());
            piece.picturesOf(page).stream()
                    .filter(picture -> picture.faces().isEmpty() && isInk(picture))
                    .filter(picture -> zone.holds(picture.box()))
                    .forEach(picture -> ink.putIfAbsent(picture.box(), place));
        }
        boolean enough = ink.size() >= wanted;
        return ink.entrySet().stream()
                .findFirst()
                .map(first -> enough
                        ? value("present", INK, first.getValue(), first.getKey())
                        : value("absent", UNSEEN, first.getValue(), first.getKey()));
    }

    private static boolean isInk(Picture picture) {
        return picture.measures().getOrDefault("ink", 0.0) > 0;
    }

    private Map<FieldName, FieldValue> absent(PieceText piece) {
        for (PageText page : piece.pages()) {
            List<Match> places = Labels.on(page, own).all();
            if (!places.isEmpty()) {
                Match last = places.get(places.size() - 1);
                // Whoever signs at the other end of the line has signed: a person looks.
                boolean inkAside = places.stream().anyMatch(place -> isInkAcross(piece, page, place));
                return Map.of(FieldName.SIGNATURE, value("absent", inkAside ? UNSEEN : NOTHING, last, last.box()));
            }
        }
        PageText first = piece.pages().get(0);
        return Map.of(FieldName.SIGNATURE, new FieldValue("absent", UNSEEN, "", first.region()));
    }

    private static boolean isInkAcross(PieceText piece, PageText page, Match place) {
        return piece.picturesOf(page).stream()
                .filter(picture -> picture.faces().isEmpty() && isInk(picture))
                .anyMatch(picture -> across(place.box()).holds(picture.box()));
    }

    /** Beside the label and below it. */
    private static Box zone(Box label) {
        return new Box(
                Math.max(0, label.left() - 0.15), label.top() - 0.02, label.width() + 0.45, label.height() + REACH);
    }

    /** The whole width: several people sign side by side. */
    private static Box across(Box label) {
        return new Box(0, label.top() - 0.02, 1, label.height() + REACH);
    }

    private static FieldValue value(String value, double trust, Match match, Box box) {
        return new FieldValue(
                value, trust, match.phrase().written(), match.page().region(box));
    }
}
