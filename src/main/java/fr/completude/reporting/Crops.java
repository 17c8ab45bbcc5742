package fr.completude.reporting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import fr.completude.dossier.Box;
import fr.completude.dossier.Evidence;
import fr.completude.dossier.FieldName;
import fr.completude.dossier.FieldValue;
import fr.completude.dossier.Finding;
import fr.completude.dossier.Piece;
import fr.completude.dossier.Region;

/** The parts of pages that findings and values rest on. */
final class Crops {

    /** Of one finding; a person who needs more opens the page. */
    private static final int MOST = 3;

    private static final double WHOLE = 0.4;

    private final List<Piece> pieces;
    private final PageImages images;
    private final PieceWords words;

    Crops(List<Piece> pieces, PageImages images, PieceWords words) {
        this.pieces = pieces;
        this.images = images;
        this.words = words;
    }

    /** What a finding rests on: the fields it names, else its pieces as a whole. */
    List<Crop> of(Finding finding) {
        List<Crop> crops = new ArrayList<>();
        for (Piece piece : concerned(finding)) {
            List<Region> places = finding.evidence().stream()
                    .filter(evidence -> evidence.piece().equals(piece.id()))
                    .map(Evidence::field)
                    .filter(Objects::nonNull)
                    .flatMap(field -> piece.field(field).stream())
                    .map(FieldValue::place)
                    .filter(Crops::isPlace)
                    .toList();
            crops.addAll(places.isEmpty() ? wholes(piece) : parts(piece, places));
        }
        return crops.subList(0, Math.min(MOST, crops.size()));
    }

    /** What holds for a page as a whole, as which side of a card it is, stands nowhere on it. */
    static boolean isPlace(Region region) {
        return region.box().area() < WHOLE;
    }

    private List<Piece> concerned(Finding finding) {
        return pieces.stream()
                .filter(piece -> finding.pieces().contains(piece.id())
                        || finding.evidence().stream()
                                .anyMatch(evidence -> evidence.piece().equals(piece.id())))
                .toList();
    }

    /** Where a value of a piece stands; empty when its page is not shown. */
    Optional<Crop> of(Piece piece, FieldName name) {
        return piece.field(name)
                .flatMap(field -> parts(piece, List.of(field.place())).stream().findFirst());
    }

    private List<Crop> parts(Piece piece, List<Region> places) {
        Map<PageImages.PageImage, List<Box>> pages = new LinkedHashMap<>();
        for (Region place : places) {
            images.of(place).ifPresent(image -> pages.computeIfAbsent(image, one -> new ArrayList<>())
                    .add(place.box()));
        }
        List<Crop> crops = new ArrayList<>();
        pages.forEach((image, boxes) -> {
            String caption =
                    words.caption(piece, image.picture().file(), image.picture().page());
            crops.addAll(
                    image.picture().asRead()
                            ? CropFrame.around(boxes, image, caption)
                            : List.of(CropFrame.of(Box.PAGE, image, caption)));
        });
        return crops;
    }

    private List<Crop> wholes(Piece piece) {
        List<Crop> crops = new ArrayList<>();
        for (Region region : piece.regions()) {
            images.of(region)
                    .ifPresent(image -> crops.add(CropFrame.of(
                            image.picture().asRead() ? region.box() : Box.PAGE,
                            image,
                            words.caption(piece, region.file(), region.page()))));
        }
        return crops;
    }
}
