package fr.completude.recognition.fields;

import java.util.List;
import java.util.Optional;

import fr.completude.dossier.Picture;
import fr.completude.recognition.mrz.Mrz;
import fr.completude.recognition.text.PageText;
import fr.completude.recognition.twoddoc.PieceCode;

/**
 * What is to be read on one piece: its own pages, or parts of pages, and nothing of its neighbours.
 *
 * @param pages in order
 * @param zones machine readable zones found on them
 * @param codes 2D-Doc codes found on them
 */
public record PieceText(List<PageText> pages, List<LocatedMrz> zones, List<PieceCode> codes) {

    /** Pictures that stand on the pages of the piece. */
    List<Picture> picturesOf(PageText page) {
        return page.page().pictures().stream()
                .filter(picture -> page.area().holds(picture.box()))
                .toList();
    }

    /** The zone to believe: a verified one if there is any. */
    public Optional<LocatedMrz> zone() {
        return zones.stream().filter(zone -> zone.mrz().verified()).findFirst().or(() -> zones.stream()
                .findFirst());
    }

    /** A zone and where it stands. */
    public record LocatedMrz(Mrz mrz, fr.completude.dossier.Region place) {}
}
