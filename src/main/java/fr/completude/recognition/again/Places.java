package fr.completude.recognition.again;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import fr.completude.dossier.Box;
import fr.completude.dossier.FieldName;
import fr.completude.dossier.FieldValue;
import fr.completude.dossier.Look;
import fr.completude.dossier.MrzReading;
import fr.completude.dossier.Page;
import fr.completude.dossier.Piece;
import fr.completude.dossier.ReadFile;
import fr.completude.dossier.Region;
import fr.completude.dossier.Word;
import fr.completude.recognition.catalogue.Catalogue;
import fr.completude.recognition.text.Match;
import fr.completude.recognition.text.PageText;

/** Where on its pages a piece is to be looked at again. */
record Places(Catalogue catalogue) {

    private static final double ROOM = 0.35;
    private static final double DEPTH = 5;

    /** In heights and widths of the label: the zone below it where a number is expected. */
    private static final double CLEAR = 0.4;

    private static final double TALLER = 4;
    private static final double WIDER = 1.5;
    private static final int SHORTEST_NUMBER = 6;

    List<Look> of(Rereading rereading, Piece piece, ReadFile file) {
        List<Look> looks = new ArrayList<>();
        for (Region region : piece.regions()) {
            if (region.file().equals(file.source().path())) {
                file.pages().stream()
                        .filter(page -> page.number() == region.page())
                        .forEach(page -> boxes(rereading, piece, page, region, file)
                                .forEach(box -> looks.add(new Look(page.number(), box, rereading.kind()))));
            }
        }
        return looks;
    }

    private List<Box> boxes(Rereading rereading, Piece piece, Page page, Region region, ReadFile file) {
        return switch (rereading.kind()) {
            case TEXT, BAND -> List.of(region.box());
            case MRZ ->
                page.mrz().stream()
                        .map(MrzReading::box)
                        .filter(box -> region.box().holds(box))
                        .distinct()
                        .toList();
            case NUMBER ->
                rereading.fields().stream()
                        .filter(field -> rereading.lacks(piece, field))
                        .flatMap(field -> number(piece, field, page, region, file).stream())
                        .toList();
        };
    }

    /** Where a number stands: as it was read, else the longest word with a digit near one of its labels. */
    private Optional<Box> number(Piece piece, FieldName field, Page page, Region region, ReadFile file) {
        Optional<Box> read = piece.field(field)
                .map(FieldValue::place)
                .filter(place -> place.page() == page.number())
                .map(Region::box);
        return read.or(() -> nearLabel(piece, field, page, region, file))
                .map(Places::withRoom)
                .or(() -> labels(piece, field, page, region, file)
                        .flatMap(label -> below(label).stream())
                        .findFirst());
    }

    /**
     * Where nothing was read below a label: large print in a frame may have passed for a drawing. Empty where the page
     * ends before another line.
     */
    static Optional<Box> below(Box label) {
        double top = label.bottom() + CLEAR * label.height();
        double left = Math.max(0, label.left() - label.height());
        if (top + label.height() > 1 || left >= 1) {
            return Optional.empty();
        }
        return Optional.of(new Box(
                left, top, Math.min(1 - left, WIDER * label.width()), Math.min(1 - top, TALLER * label.height())));
    }

    private Optional<Box> nearLabel(Piece piece, FieldName field, Page page, Region region, ReadFile file) {
        return labels(piece, field, page, region, file)
                .flatMap(label -> page.words().stream()
                        .filter(word -> isNear(label, word))
                        .map(Word::box)
                        .max(Comparator.comparingDouble(Box::width))
                        .stream())
                .findFirst();
    }

    private Stream<Box> labels(Piece piece, FieldName field, Page page, Region region, ReadFile file) {
        PageText text = PageText.of(file.source().path(), page).within(region.box());
        return catalogue.type(String.valueOf(piece.type())).stream()
                .flatMap(known -> known.fields().stream())
                .filter(reader -> reader.names().contains(field))
                .flatMap(reader -> reader.labels().stream())
                .flatMap(label -> label.findIn(text).stream())
                .map(Match::box);
    }

    private static boolean isNear(Box label, Word word) {
        boolean below = word.box().top() > label.top() - label.height()
                && word.box().top() < label.bottom() + DEPTH * label.height();
        boolean aligned =
                word.box().left() > label.left() - label.height() && word.box().left() < label.right() + label.width();
        return below
                && aligned
                && word.text().length() >= SHORTEST_NUMBER
                && word.text().chars().anyMatch(Character::isDigit);
    }

    private static Box withRoom(Box box) {
        double room = ROOM * box.height();
        double left = Math.max(0, box.left() - room);
        double top = Math.max(0, box.top() - room);
        return new Box(
                left, top, Math.min(1 - left, box.width() + 2 * room), Math.min(1 - top, box.height() + 2 * room));
    }
}
