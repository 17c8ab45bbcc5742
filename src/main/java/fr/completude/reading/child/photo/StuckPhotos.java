package fr.completude.reading.child.photo;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds identity photos among print: first the head, then the edges of the photo around it. What is printed beside it,
 * frames and rules included, is no part of it.
 */
final class StuckPhotos {

    /** Height of the head in longer edges of the page: 34 mm on A4 are 0.11. */
    private static final double SMALLEST_HEAD = 0.05;

    private static final double LARGEST_HEAD = 0.2;

    /** What is looked at around a head, in heights of the head: more than a photo takes. */
    private static final double AROUND = 2.8;

    private static final double FINEST = 900;

    /** Share of what is looked at that a photo covers at least. */
    private static final double LEAST = 0.08;

    /** Width over height of a photo of 35 × 45 mm, cut as badly as it may be. */
    private static final double NARROWEST = 0.62;

    private static final double WIDEST = 0.95;

    /** Share of a printed frame, at each side, that is looked past to what it encloses. */
    private static final double RULE = 0.03;

    /** Share of its frame that a photo within covers at least. */
    private static final double WITHIN = 0.4;

    private final Camera camera;
    private final FaceModels models;

    StuckPhotos(FaceModels models) {
        this.camera = new Camera(models);
        this.models = models;
    }

    /**
     * Whether there may be a head at a place.
     *
     * @param page in grey
     * @param place what to look at, in pixels of the page
     */
    boolean mayBe(Pixels page, View place) {
        return models.maySeeHead(square(page, place));
    }

    /** @param places what to look at, in pixels of the page */
    List<Shot> find(Pixels page, List<View> places) {
        List<Shot> found = new ArrayList<>();
        for (View place : places) {
            for (View head : heads(page, place)) {
                boolean known = found.stream().anyMatch(shot -> shot.view().contains(head.centre(), 0));
                if (!known) {
                    Optional<Shot> framed = frame(page, head).map(view -> camera.take(page, view, Shot.Edges.PRINT));
                    Shot shot = framed.filter(Shot::portrait)
                            .orElseGet(() -> camera.take(page, guessed(head), Shot.Edges.UNSEEN));
                    if (!shot.heads().isEmpty()) {
                        found.add(shot);
                    }
                }
            }
        }
        return found;
    }

    /** The heads of the size of those on identity photos, from crown to chin, in pixels of the page. */
    private List<View> heads(Pixels page, View place) {
        Pixels square = square(page, place);
        double edge = Math.max(page.width(), page.height());
        return models.heads(square).stream()
                .filter(Head::upright)
                .map(head -> around(place, head, square.width()))
                .filter(head -> head.height() >= SMALLEST_HEAD * edge && head.height() <= LARGEST_HEAD * edge)
                .toList();
    }

    private static Pixels square(Pixels page, View place) {
        double scale = Math.min(1, FINEST / place.width());
        int side = (int) Math.max(8, Math.round(place.width() * scale));
        return place.draw(page, side, side);
    }

    private static View around(View place, Head head, int side) {
        double half = head.height() / 2;
        return place.part(
                (head.centre().x() - half) / side,
                (head.centre().y() - half) / side,
                head.height() / side,
                head.height() / side);
    }

    private static Optional<View> frame(Pixels page, View head) {
        View around = head.grown(AROUND);
        int side = (int) Math.max(8, Math.min(FINEST, around.width()));
        Pixels cut = around.draw(page, side, side);
        Mark middle = new Mark(side / 2.0, side / 2.0);
        return prints(cut, LEAST)
                .flatMap(print -> within(cut, print))
                .filter(print -> print.contains(middle, 0))
                .filter(print -> print.width() >= NARROWEST * print.height())
                .filter(print -> print.width() <= WIDEST * print.height())
                .map(print -> outward(around, cut, print))
                .findFirst();
    }

    private static Stream<View> prints(Pixels cut, double least) {
        Ground ground = Ground.of(cut);
        return ground.visible() ? ground.prints((int) (cut.width() * cut.height() * least)).stream() : Stream.of();
    }

    /** A rectangle may be a photo, or the frame printed around the place for it: then what it encloses. */
    private static Stream<View> within(Pixels cut, View print) {
        View inner = print.grown(1 - 2 * RULE);
        Pixels enclosed = inner.draw(cut, (int) Math.max(8, inner.width()), (int) Math.max(8, inner.height()));
        List<View> photos = prints(enclosed, WITHIN).toList();
        return photos.isEmpty() ? Stream.of(print) : photos.stream().map(photo -> outward(inner, enclosed, photo));
    }

    /** From pixels of what was drawn of a view to those of the image it is a view of. */
    private static View outward(View view, Pixels drawn, View part) {
        double factor = view.width() / drawn.width();
        return new View(
                view.outward(part.centre().x() / drawn.width(), part.centre().y() / drawn.height()),
                part.width() * factor,
                part.height() * factor,
                view.angle() + part.angle());
    }

    /** A photo whose paper is the colour of the page: the frame is guessed around the head. */
    private static View guessed(View head) {
        double height = head.height() / 0.75;
        return new View(head.centre(), height * 35 / 45, height, 0);
    }
}
