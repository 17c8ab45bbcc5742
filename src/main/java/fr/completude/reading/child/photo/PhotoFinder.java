package fr.completude.reading.child.photo;

import java.util.List;

/**
 * Finds the photos of a page that has few words: prints that lie on it, or the whole image.
 */
final class PhotoFinder {

    /** Longer side of the copy on which outlines are looked for, at least, in pixels. */
    private static final int DETAIL = 1200;

    /** Smallest print, as a share of the page. */
    private static final double SMALLEST = 0.008;

    /** A print that covers more than this is the page itself. */
    private static final double LARGEST = 0.95;

    /** Where more than this is printed around a portrait, it belongs to a card or a form. */
    private static final double BUSY = 0.03;

    /** A head that takes this much of the page's height leaves no room for a sheet around a print. */
    private static final double FILLING = 0.3;

    private final Camera camera;

    PhotoFinder(Camera camera) {
        this.camera = camera;
    }

    List<Shot> find(Pixels page, Scale scale) {
        Pixels copy = page.atLeast(DETAIL);
        double factor = (double) page.width() / copy.width();
        Ground ground = Ground.of(copy);
        List<Shot> prints = prints(page, scale, copy, ground, factor);
        if (!prints.isEmpty()) {
            return prints;
        }
        Shot whole = camera.take(page, View.whole(page), Shot.Edges.IMAGE);
        if (whole.heads().isEmpty()) {
            return scale.identityFormat(whole) ? List.of(whole) : List.of();
        }
        if (whole.headRatio() < FILLING && ground.visible()) {
            return unframed(page, whole, ground, factor);
        }
        return sheet(page, whole).stream().filter(Shot::portrait).toList();
    }

    private List<Shot> prints(Pixels page, Scale scale, Pixels copy, Ground ground, double factor) {
        if (!ground.visible()) {
            return List.of();
        }
        int size = copy.width() * copy.height();
        List<View> outlines = ground.prints((int) (size * SMALLEST)).stream()
                .filter(view -> view.width() * view.height() < size * LARGEST)
                .toList();
        return outlines.stream()
                .filter(view -> ground.ink(view.grown(1.8), outlines) < BUSY)
                .map(view -> camera.take(page, view.scaled(factor), Shot.Edges.PRINT))
                .flatMap(shot -> sheet(page, shot).stream())
                .filter(shot -> shot.portrait() || scale.identityFormat(shot))
                .toList();
    }

    private List<Shot> sheet(Pixels page, Shot shot) {
        List<View> prints = Sheet.prints(shot);
        return prints.size() == 1
                ? List.of(shot)
                : prints.stream()
                        .map(view -> camera.take(page, view, Shot.Edges.PRINT))
                        .toList();
    }

    /** A print whose paper is the colour of the page: only the person is seen, the frame is guessed around the head. */
    private List<Shot> unframed(Pixels page, Shot whole, Ground ground, double factor) {
        return whole.heads().stream()
                .map(head -> around(head, whole))
                .filter(view -> ground.ink(view.grown(1.8).scaled(1 / factor), List.of(view.scaled(1 / factor))) < BUSY)
                .map(view -> camera.take(page, view, Shot.Edges.UNSEEN))
                .filter(shot -> !shot.heads().isEmpty())
                .toList();
    }

    private static View around(Head head, Shot whole) {
        double w = whole.picture().width();
        double h = whole.picture().height();
        double height = head.height() / 0.75;
        double width = height * 35 / 45;
        return whole.view()
                .part((head.centre().x() - width / 2) / w, (head.centre().y() - height / 2) / h, width / w, height / h);
    }
}
