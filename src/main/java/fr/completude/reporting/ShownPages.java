package fr.completude.reporting;

import java.util.List;

import fr.completude.dossier.Box;
import fr.completude.dossier.FieldValue;
import fr.completude.dossier.Piece;
import fr.completude.dossier.Region;

/** The pages at the end of a report: each whole, with the values read on it marked. */
final class ShownPages {

    private final List<Piece> pieces;
    private final PageImages images;
    private final PieceWords words;

    ShownPages(List<Piece> pieces, PageImages images, PieceWords words) {
        this.pieces = pieces;
        this.images = images;
        this.words = words;
    }

    List<ReportView.PageView> views() {
        return images.all().stream().map(this::view).toList();
    }

    private ReportView.PageView view(PageImages.PageImage image) {
        Region page = new Region(image.picture().file(), image.picture().page(), Box.PAGE);
        List<Crop.Mark> marks = pieces.stream()
                .flatMap(piece -> piece.fields().values().stream())
                .map(FieldValue::place)
                .filter(Crops::isPlace)
                .filter(place -> image.picture().asRead() && image.picture().shows(place))
                .map(place -> CropFrame.mark(place.box(), image.picture()))
                .distinct()
                .toList();
        List<String> here = pieces.stream()
                .filter(piece -> piece.regions().stream()
                        .anyMatch(region -> image.picture().shows(region)))
                .map(words::named)
                .toList();
        return new ReportView.PageView(
                image.id(),
                words.page(page),
                here,
                image.href(),
                image.picture().widthPx(),
                image.picture().heightPx(),
                marks);
    }
}
