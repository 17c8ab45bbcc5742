package fr.completude.reading.child;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class CharacterRowsTest {

    @Test
    void shapesSideBySideAreCharacters() {
        int[][] row = IntStream.range(0, 20)
                .mapToObj(i -> new int[] {i * 14, 100 + i % 2, 10, 16})
                .toArray(int[][]::new);
        // The last one has nobody to its right.
        assertThat(CharacterRows.among(row)).isEqualTo(new CharacterRows(19, 16));
    }

    @Test
    void shapesFarApartAreNot() {
        int[][] scattered = IntStream.range(0, 20)
                .mapToObj(i -> new int[] {i * 60, 100, 10, 16})
                .toArray(int[][]::new);
        assertThat(CharacterRows.among(scattered).count()).isZero();
    }

    @Test
    void specksAndPicturesAreNot() {
        int[][] shapes = IntStream.range(0, 40)
                .mapToObj(i -> i % 2 == 0 ? new int[] {i * 3, 100, 2, 2} : new int[] {i * 300, 100, 280, 400})
                .toArray(int[][]::new);
        assertThat(CharacterRows.among(shapes).count()).isZero();
    }
}
