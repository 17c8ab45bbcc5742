package fr.completude.reading.child.photo;

import java.util.Objects;

/**
 * A sound photo that defects are planted in.
 *
 * @param photo its pixels
 * @param head the one head on it
 * @param silhouette where the person is
 */
record Subject(Pixels photo, Head head, Silhouette silhouette) {

    /** Height of a sound face on its print of 45 mm. */
    static final double FACE_MM = 34;

    static final double PRINT_MM = 45;

    /** @throws IndexOutOfBoundsException when there is no face */
    static Subject of(Pixels photo, FaceModels models) {
        return new Subject(photo, models.heads(photo).get(0), models.silhouette(photo));
    }

    /** Cut to 35 × 45 mm around a face of 34 mm, the crown a little nearer to the edge than the chin. */
    static Subject cut(Pixels image, FaceModels models) {
        Head head = models.heads(image).get(0);
        double height = head.height() * PRINT_MM / FACE_MM;
        Mark middle = new Mark(head.centre().x(), head.centre().y() + (height - head.height()) * 0.02);
        View view = new View(middle, height * 35 / PRINT_MM, height, 0);
        return of(view.draw(image, (int) Math.round(view.width()), (int) Math.round(height)), models);
    }

    Mesh mesh() {
        return Objects.requireNonNull(head.mesh(), "a sound face has a mesh");
    }

    /** How surely a pixel shows the person, 0 to 1. */
    double person(int x, int y) {
        return silhouette.at((x + 0.5) / photo.width(), (y + 0.5) / photo.height());
    }
}
