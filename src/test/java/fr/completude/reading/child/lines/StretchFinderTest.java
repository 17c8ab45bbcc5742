package fr.completude.reading.child.lines;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

class StretchFinderTest {

    @Test
    void lettersSideBySideAreOneStretchAndAWideGapEndsIt() {
        List<Shape> shapes = letters(40, 200, 12);
        shapes.addAll(letters(40 + 12 * 12 + 60, 200, 5));

        assertThat(StretchFinder.among(shapes))
                .extracting(stretch -> stretch.shapes().size())
                .containsExactlyInAnyOrder(12, 5);
    }

    @Test
    void theAccentOfACapitalBelongsToItsLine() {
        List<Shape> shapes = letters(40, 200, 8);
        shapes.add(new Shape(41, 193, 6, 5, false));

        List<Stretch> stretches = StretchFinder.among(shapes);

        assertThat(stretches).singleElement().extracting(Stretch::top).isEqualTo(193.0);
    }

    @Test
    void aRuleBesideTextDoesNotMakeItHigher() {
        List<Shape> shapes = letters(40, 200, 10);
        shapes.add(new Shape(34, 170, 2, 60, false));

        assertThat(StretchFinder.among(shapes))
                .singleElement()
                .extracting(Stretch::height)
                .isEqualTo(14.0);
    }

    @Test
    void theTextureOfAPictureIsNoText() {
        Random random = new Random(7);
        List<Shape> shapes = new ArrayList<>();
        for (int i = 0; i < 150; i++) {
            int height = 5 + random.nextInt(60);
            shapes.add(new Shape(random.nextInt(800), random.nextInt(800), 3 + random.nextInt(60), height, false));
        }

        int inLongRows = StretchFinder.among(shapes).stream()
                .mapToInt(stretch -> stretch.shapes().size())
                .filter(size -> size >= 8)
                .sum();
        assertThat(inLongRows).isLessThan(30);
    }

    @Test
    void theEdgeOfAPortraitDoesNotReachForTheLettersBesideIt() {
        List<Shape> shapes = letters(100, 200, 10);
        shapes.add(new Shape(10, 190, 60, 60, false));
        shapes.addAll(letters(100, 226, 10));

        assertThat(StretchFinder.among(shapes))
                .filteredOn(stretch -> stretch.shapes().size() > 1)
                .extracting(stretch -> stretch.left() + " " + stretch.top() + " " + stretch.bottom())
                .containsExactlyInAnyOrder("100.0 200.0 214.0", "100.0 226.0 240.0");
    }

    @Test
    void aLogoBesideAHeadingDoesNotMakeItHigher() {
        List<Shape> shapes = letters(100, 200, 10);
        shapes.add(new Shape(40, 186, 48, 20, false));
        shapes.add(new Shape(46, 198, 36, 14, false));

        assertThat(StretchFinder.among(shapes))
                .filteredOn(stretch -> stretch.shapes().size() > 5)
                .singleElement()
                .extracting(stretch -> stretch.left() + " " + stretch.top() + " " + stretch.bottom())
                .isEqualTo("100.0 200.0 214.0");
    }

    @Test
    void aLargeInitialStaysWithItsLine() {
        List<Shape> shapes = letters(100, 200, 10);
        shapes.add(new Shape(76, 194, 18, 20, false));

        assertThat(StretchFinder.among(shapes))
                .singleElement()
                .extracting(Stretch::left)
                .isEqualTo(76.0);
    }

    @Test
    void aMarkNearItsWordBelongsToItAndTheLineGoesOnBehindIt() {
        List<Shape> shapes = letters(40, 200, 5);
        shapes.add(new Shape(40 + 5 * 12 + 5, 206, 6, 2, false));
        shapes.addAll(letters(40 + 6 * 12 + 5, 200, 5));

        assertThat(StretchFinder.among(shapes))
                .filteredOn(stretch -> stretch.shapes().size() > 1)
                .singleElement()
                .extracting(Stretch::right)
                .isEqualTo(40.0 + 6 * 12 + 5 + 4 * 12 + 10);
    }

    @Test
    void lightAndDarkShapesDoNotMix() {
        List<Shape> shapes = letters(40, 200, 6);
        shapes.add(new Shape(40 + 6 * 12, 200, 10, 14, true));
        shapes.add(new Shape(40 + 7 * 12, 200, 10, 14, true));

        assertThat(StretchFinder.among(shapes)).extracting(Stretch::isLight).containsExactlyInAnyOrder(false, true);
    }

    private static List<Shape> letters(int left, int top, int count) {
        List<Shape> shapes = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            shapes.add(new Shape(left + i * 12, top, 10, 14, false));
        }
        return shapes;
    }
}
