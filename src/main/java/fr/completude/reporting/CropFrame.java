package fr.completude.reporting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import fr.completude.dossier.Box;
import fr.completude.dossier.PagePicture;

/** Which parts of a page to show so that some places on it are seen with what stands around them. */
final class CropFrame {

    /** Places farther apart are shown in parts of their own, as shares of the page. */
    private static final double TALLEST = 0.2;

    private static final double MARGIN_X = 0.04;
    private static final double MARGIN_Y = 0.015;
    private static final double LEAST_WIDTH = 0.45;
    private static final double LEAST_HEIGHT = 0.055;
    private static final int MARK_PX = 4;
    private static final double SHOWN_WIDTH = 420;
    private static final double SHOWN_HEIGHT = 170;

    private CropFrame() {}

    /** The parts, from the top of the page. */
    static List<Crop> around(List<Box> places, PageImages.PageImage image, String caption) {
        List<List<Box>> groups = new ArrayList<>();
        places.stream().distinct().sorted(Comparator.comparingDouble(Box::top)).forEach(place -> {
            List<Box> last = groups.isEmpty() ? List.of() : groups.get(groups.size() - 1);
            if (last.isEmpty() || all(last).union(place).height() > TALLEST) {
                groups.add(new ArrayList<>(List.of(place)));
            } else {
                last.add(place);
            }
        });
        return groups.stream()
                .map(group -> crop(
                        widened(all(group)),
                        image,
                        group.stream().map(box -> mark(box, image.picture())).toList(),
                        caption))
                .toList();
    }

    /** A part without anything marked. */
    static Crop of(Box part, PageImages.PageImage image, String caption) {
        return crop(part, image, List.of(), caption);
    }

    private static Box all(List<Box> boxes) {
        return boxes.stream().reduce(Box::union).orElse(Box.PAGE);
    }

    private static Box widened(Box box) {
        double width = Math.min(1, Math.max(LEAST_WIDTH, box.width() + 2 * MARGIN_X));
        double height = Math.min(1, Math.max(LEAST_HEIGHT, box.height() + 2 * MARGIN_Y));
        double left = Math.max(0, Math.min(1 - width, box.centreX() - width / 2));
        double top = Math.max(0, Math.min(1 - height, box.centreY() - height / 2));
        return new Box(left, top, width, height);
    }

    /** Around a box rather than on it, so that what is marked stays legible. */
    static Crop.Mark mark(Box box, PagePicture picture) {
        return new Crop.Mark(
                px(box.left(), picture.widthPx()) - MARK_PX,
                px(box.top(), picture.heightPx()) - MARK_PX,
                px(box.width(), picture.widthPx()) + 2 * MARK_PX,
                px(box.height(), picture.heightPx()) + 2 * MARK_PX);
    }

    private static Crop crop(Box part, PageImages.PageImage image, List<Crop.Mark> marks, String caption) {
        int width = Math.max(1, px(part.width(), image.picture().widthPx()));
        int height = Math.max(1, px(part.height(), image.picture().heightPx()));
        double scale = Stream.of(1.0, SHOWN_WIDTH / width, SHOWN_HEIGHT / height)
                .min(Comparator.naturalOrder())
                .orElse(1.0);
        return new Crop(
                image.id(),
                px(part.left(), image.picture().widthPx()),
                px(part.top(), image.picture().heightPx()),
                width,
                height,
                (int) Math.round(width * scale),
                (int) Math.round(height * scale),
                marks,
                caption);
    }

    private static int px(double share, int edge) {
        return (int) Math.round(share * edge);
    }
}
