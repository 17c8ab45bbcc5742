package fr.completude.reporting;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import fr.completude.dossier.Page;
import fr.completude.dossier.Picture;
import fr.completude.dossier.Piece;
import fr.completude.dossier.ReadFile;
import fr.completude.dossier.Region;
import fr.completude.dossier.Report;

/** Measured photos as they were drawn where they were read, each a JPEG in base64. */
final class PhotoDrawings {

    private PhotoDrawings() {}

    /** Those a report shows, each once. */
    static List<String> of(Report report) {
        return report.pieces().stream()
                .filter(piece -> !piece.measures().isEmpty())
                .flatMap(piece -> of(piece, report).stream())
                .distinct()
                .toList();
    }

    /** That of a piece. */
    static Optional<String> of(Piece piece, Report report) {
        return piece.regions().stream()
                .flatMap(region -> of(region, report).stream())
                .findFirst();
    }

    private static Optional<String> of(Region region, Report report) {
        return report.files().stream()
                .filter(file -> file.source().path().equals(region.file()))
                .map(ReadFile::pages)
                .flatMap(List::stream)
                .filter(page -> page.number() == region.page())
                .map(Page::pictures)
                .flatMap(List::stream)
                .filter(picture -> picture.box().equals(region.box()))
                .map(Picture::drawing)
                .filter(Objects::nonNull)
                .findFirst();
    }
}
