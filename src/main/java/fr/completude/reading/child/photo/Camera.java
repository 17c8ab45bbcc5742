package fr.completude.reading.child.photo;

import java.util.List;

/**
 * Takes a part of a page as an upright photo: turned by quarters until the face in it stands.
 */
final class Camera {

    /** Taller than this, a photo has more detail than is measured. */
    private static final int TALLEST = 1000;

    /** A face that stands upright is mostly seen more surely than this. */
    private static final double SURE = 0.9;

    /** Degrees by which hardly anybody raises or lowers the head for a photo. */
    private static final double STEEP = 15;

    private static final double RIGHT_ANGLE = 90;

    private final FaceModels models;

    Camera(FaceModels models) {
        this.models = models;
    }

    /** The shot as it lies when no face is found in it either way round. */
    Shot take(Pixels page, View view, Shot.Edges edges) {
        View turned = view;
        for (int quarter = 0; quarter < 4; quarter++) {
            Shot shot = shot(page, turned, edges);
            if (isUpright(shot)) {
                return quarter < 2 && isStrange(shot)
                        ? surer(shot, shot(page, turned.turned().turned(), edges))
                        : shot;
            }
            turned = turned.turned();
        }
        Pixels picture = draw(page, view);
        return new Shot(view, edges, picture, List.of());
    }

    private static boolean isUpright(Shot shot) {
        return shot.heads().stream().anyMatch(Head::upright);
    }

    /** Upside down, brows pass for a mouth: the face is then seen less surely, or as if from below. */
    private static boolean isStrange(Shot shot) {
        return shot.sitter()
                .filter(head -> head.face().score() < SURE || Math.abs(pitch(head)) > STEEP)
                .isPresent();
    }

    private static Shot surer(Shot shot, Shot other) {
        boolean plainer = isUpright(other)
                && other.sitter().map(Camera::plainness).orElse(0.0)
                        > shot.sitter().map(Camera::plainness).orElse(0.0);
        return plainer ? other : shot;
    }

    private static double plainness(Head head) {
        return head.face().score() - Math.abs(pitch(head)) / RIGHT_ANGLE;
    }

    private static double pitch(Head head) {
        Mesh mesh = head.mesh();
        return mesh == null ? 0 : mesh.pitch();
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
