package fr.completude.recognition.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;

class DistanceTest {

    @Property
    void isWhatTheWholeTableSays(
            @ForAll @IntRange(max = 4) int limit,
            @ForAll @StringLength(max = 12) @CharRange(from = 'A', to = 'C') String a,
            @ForAll @StringLength(max = 12) @CharRange(from = 'A', to = 'C') String b) {
        assertThat(Distance.within(limit, a, b)).isEqualTo(Math.min(limit + 1, table(a, b)));
    }

    @Property
    void toAStretchIsTheDistanceToItsCharacters(
            @ForAll @IntRange(max = 4) int limit,
            @ForAll @IntRange(max = 3) int from,
            @ForAll @StringLength(max = 10) @CharRange(from = 'A', to = 'C') String text,
            @ForAll @StringLength(min = 3, max = 16) @CharRange(from = 'A', to = 'C') String other) {
        int[] distances = Distance.toStretches(limit, text, other, from);
        for (int i = 0; i < distances.length; i++) {
            int to = from + text.length() - limit + i;
            assertThat(distances[i])
                    .isEqualTo(
                            to < from || to > other.length()
                                    ? limit + 1
                                    : Distance.within(limit, text, other.substring(from, to)));
        }
    }

    /** The same word with a few letters changed, as OCR changes them. */
    @Property
    void isNoMoreThanTheChangesMade(
            @ForAll @StringLength(min = 1, max = 30) @CharRange(from = 'A', to = 'Z') String word,
            @ForAll @IntRange(max = 29) int at,
            @ForAll @IntRange(max = 2) int change) {
        int place = at % word.length();
        String changed =
                word.substring(0, place) + "-".repeat(change) + word.substring(change == 0 ? place + 1 : place);
        assertThat(Distance.within(3, word, changed)).isEqualTo(table(word, changed));
    }

    @Example
    void beyondTheLimitNothingMoreIsSaid() {
        assertThat(Distance.within(1, "QUITTANCE", "QUITANCES")).isEqualTo(2);
        assertThat(Distance.within(2, "QUITTANCE", "QUITANCES")).isEqualTo(2);
        assertThat(Distance.within(0, "LOYER", "LOYER")).isZero();
        assertThat(Distance.within(0, "LOYER", "LAYER")).isEqualTo(1);
        assertThat(Distance.within(3, "", "AB")).isEqualTo(2);
    }

    private static int table(String a, String b) {
        int[][] cells = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    cells[i][j] = i + j;
                } else {
                    int same = cells[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                    cells[i][j] = Math.min(same, 1 + Math.min(cells[i - 1][j], cells[i][j - 1]));
                }
            }
        }
        return cells[a.length()][b.length()];
    }
}
