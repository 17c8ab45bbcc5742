package fr.completude.reading.child.photo;

import java.util.List;

/**
 * Takes a part of a page as an upright photo: turned by quarters until the face in it stands.
 */
final class Camera {

    /** Taller than this, a photo has more detail than is measured. */
    private static final int TALLEST = 1000;

    private final FaceModels models;

    Camera(FaceModels models) {
        this.models = models;
    }

    /** The shot as it lies when no face is found in it either way round. */
    Shot take(Pixels page, View view, Shot.Edges edges) {
        View turned = view;
        for (int quarter = 0; quarter < 4; quarter++) {
            Shot shot = shot(page, turned, edges);
            if (shot.heads().stream().anyMatch(Head::upright)) {
                return shot;
            }
            turned = turned.turned();
        }
        Pixels picture = draw(page, view);
        return new Shot(view, edges, picture, List.of());
    }

    private Shot shot(Pixels page, View view, Shot.Edges edges) {
        Pixels picture = draw(page, view);
        List<Head> heads = models.heads(picture);
        return new Shot(view, edges, picture, heads);
    }

    private static Pixels draw(Pixels page, View view) {
        double scale = Math.min(1, TALLEST / Math.max(view.width(), view.height()));
        int w = (int) Math.max(8, Math.round(view.width() * scale));
        int h = (int) Math.max(8, Math.round(view.height() * scale));
        return view.draw(page, w, h);
    }
}
