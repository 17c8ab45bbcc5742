package fr.completude.reading.child;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TsvWordsTest {

    private static final String LINE = "4\t1\t1\t1\t1\t0\t10\t20\t300\t30\t-1\t\n";

    @Test
    void wordsStandOnTheirLines() {
        String table =
                LINE + word("10", "96.5", "FACTURE") + word("90", "91.0", "EDF") + LINE + word("10", "80", "Total");

        assertThat(TsvWords.of(table))
                .containsExactly(
                        new PixelWord("FACTURE", 10, 20, 60, 50, 0.965, 0),
                        new PixelWord("EDF", 90, 20, 140, 50, 0.91, 0),
                        new PixelWord("Total", 10, 20, 60, 50, 0.8, 1));
    }

    /** As the engine writes them where numbers are written as in French. */
    @ParameterizedTest
    @CsvSource({"'96,523437', 0.96523437", "96.523437, 0.96523437", "'0,000000', 0", "'-1,0', 0", "'100,2', 1"})
    void confidenceIsUnderstoodWithPointOrComma(String written, double confidence) {
        assertThat(TsvWords.of(LINE + word("10", written, "FACTURE")))
                .extracting(PixelWord::confidence)
                .containsExactly(confidence);
    }

    @ParameterizedTest
    @CsvSource({"nan", "-nan", "NaN", "?", "''"})
    void aWordOfUnknownConfidenceIsNotBelieved(String written) {
        assertThat(TsvWords.of(LINE + word("10", written, "FACTURE")))
                .extracting(PixelWord::text, PixelWord::confidence)
                .containsExactly(tuple("FACTURE", 0.0));
    }

    @Test
    void rowsThatAreNoneCostThemselvesOnly() {
        String table = LINE + word("ici", "96", "perdu") + "5\t1\t1\nn'importe quoi\n\n" + word("10", "90", "gardé");

        assertThat(TsvWords.of(table)).extracting(PixelWord::text).containsExactly("gardé");
    }

    private static String word(String left, String confidence, String text) {
        return "5\t1\t1\t1\t1\t1\t" + left + "\t20\t50\t30\t" + confidence + "\t" + text + "\n";
    }
}
