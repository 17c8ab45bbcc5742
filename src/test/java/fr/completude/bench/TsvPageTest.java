package fr.completude.bench;

import static org.assertj.core.api.Assertions.assertThat;

import fr.completude.dossier.Box;
import fr.completude.dossier.MrzReading;
import fr.completude.dossier.Page;
import fr.completude.dossier.Word;
import org.junit.jupiter.api.Test;

class TsvPageTest {

    private static final String HEAD =
            "level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext\n";

    @Test
    void wordsStandWhereTheyStoodAndKeepTheirLines() {
        Page page = TsvPage.of(
                HEAD
                        + "1\t1\t0\t0\t0\t0\t0\t0\t200\t100\t-1\t\n"
                        + "4\t1\t1\t1\t1\t0\t0\t0\t200\t100\t-1\t\n"
                        + "5\t1\t1\t1\t1\t1\t20\t10\t40\t5\t96.5\tNom\n"
                        + "5\t1\t1\t1\t1\t2\t70\t10\t40\t5\t50\tArbelot\n"
                        + "5\t1\t1\t1\t2\t1\t20\t20\t40\t5\t90\t \n"
                        + "5\t1\t2\t1\t1\t1\t20\t40\t40\t5\t90\tfin\n",
                3,
                200,
                100);
        assertThat(page.number()).isEqualTo(3);
        assertThat(page.words())
                .containsExactly(
                        new Word("Nom", new Box(0.1, 0.1, 0.2, 0.05), 0.965, 0),
                        new Word("Arbelot", new Box(0.35, 0.1, 0.2, 0.05), 0.5, 0),
                        new Word("fin", new Box(0.1, 0.4, 0.2, 0.05), 0.9, 1));
        assertThat(page.mrz()).isEmpty();
    }

    @Test
    void linesFullOfFillersAreOneZone() {
        Page page = TsvPage.of(
                HEAD
                        + "5\t1\t1\t1\t1\t1\t0\t10\t40\t5\t90\tREPUBLIQUE\n"
                        + "5\t1\t1\t1\t2\t1\t0\t50\t90\t5\t90\tIDFRAARBELOT<<<<<<<<<<<<<<<<<<030102\n"
                        + "5\t1\t1\t1\t3\t1\t0\t60\t40\t5\t90\t1811030479945THOMAS\n"
                        + "5\t1\t1\t1\t3\t2\t50\t60\t40\t5\t90\t<<FRANCO<8402219M8\n",
                1,
                100,
                100);
        assertThat(page.mrz())
                .extracting(MrzReading::lines)
                .containsExactly("IDFRAARBELOT<<<<<<<<<<<<<<<<<<030102\n1811030479945THOMAS<<FRANCO<8402219M8");
    }
}
