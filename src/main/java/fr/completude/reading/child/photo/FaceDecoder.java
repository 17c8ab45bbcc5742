package fr.completude.reading.child.photo;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * Turns the numbers of the network into faces. The candidates stand on a grid of anchors: two per cell of 8 pixels,
 * then six per cell of 16 pixels (three layers of two), all at the centre of their cell and of fixed size. Candidates
 * that overlap are averaged by their scores rather than dropped, which steadies the points (BlazeFace, arXiv
 * 1907.05047, section 4).
 */
final class FaceDecoder {

    private static final double SAME_FACE = 0.3;
    private static final List<Mark> ANCHORS = anchors();

    private FaceDecoder() {}

    /**
     * Faces of an answer, best first, in pixels of the image the view was cut from.
     *
     * @param least lowest score worth keeping, 0 to 1
     */
    static List<Face> decode(FaceAnswer answer, View view, double least) {
        List<Face> candidates = new ArrayList<>();
        for (int i = 0; i < FaceAnswer.CANDIDATES; i++) {
            if (answer.score(i) >= least) {
                candidates.add(candidate(answer, i, view));
            }
        }
        return merged(candidates);
    }

    /** Averages the faces that overlap, best first. */
    static List<Face> merged(List<Face> candidates) {
        List<Face> left = new ArrayList<>(candidates);
        left.sort(Comparator.comparingDouble(Face::score).reversed());
        List<Face> faces = new ArrayList<>();
        while (!left.isEmpty()) {
            Face best = left.remove(0);
            List<Face> same = new ArrayList<>(List.of(best));
            left.stream().filter(face -> best.overlap(face) >= SAME_FACE).forEach(same::add);
            left.removeAll(same);
            faces.add(average(same));
        }
        return List.copyOf(faces);
    }

    /** The mean of several sightings of one face, weighted by their scores, with the best score. */
    static Face average(List<Face> same) {
        double best = same.stream().mapToDouble(Face::score).max().orElse(0);
        double weights = same.stream().mapToDouble(Face::score).sum();
        double side = same.stream().mapToDouble(f -> f.side() * f.score()).sum() / weights;
        return new Face(
                best,
                average(same, weights, Face::centre),
                side,
                average(same, weights, Face::rightEye),
                average(same, weights, Face::leftEye),
                average(same, weights, Face::nose),
                average(same, weights, Face::mouth),
                average(same, weights, Face::rightEar),
                average(same, weights, Face::leftEar));
    }

    private static Mark average(List<Face> same, double weights, Function<Face, Mark> point) {
        double x = 0;
        double y = 0;
        for (Face face : same) {
            Mark mark = point.apply(face);
            x += mark.x() * face.score() / weights;
            y += mark.y() * face.score() / weights;
        }
        return new Mark(x, y);
    }

    private static Face candidate(FaceAnswer answer, int index, View view) {
        double size = (answer.value(index, 2) + answer.value(index, 3)) / 2;
        return new Face(
                answer.score(index),
                point(answer, index, 0, view),
                Math.max(size, 1e-3) * view.width(),
                point(answer, index, 4, view),
                point(answer, index, 6, view),
                point(answer, index, 8, view),
                point(answer, index, 10, view),
                point(answer, index, 12, view),
                point(answer, index, 14, view));
    }

    private static Mark point(FaceAnswer answer, int index, int value, View view) {
        Mark anchor = ANCHORS.get(index);
        return view.outward(anchor.x() + answer.value(index, value), anchor.y() + answer.value(index, value + 1));
    }

    private static List<Mark> anchors() {
        List<Mark> anchors = new ArrayList<>();
        layer(anchors, 8, 2);
        layer(anchors, 16, 6);
        return List.copyOf(anchors);
    }

    private static void layer(List<Mark> anchors, int stride, int perCell) {
        int cells = FaceNetwork.SIDE / stride;
        for (int i = 0; i < cells * cells * perCell; i++) {
            int cell = i / perCell;
            int row = cell / cells;
            anchors.add(new Mark((cell % cells + 0.5) / cells, (row + 0.5) / cells));
        }
    }
}
