package fr.completude.reading.child.codes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import com.google.zxing.BarcodeFormat;
import fr.completude.dossier.Code;
import fr.completude.dossier.Code.Format;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodeFinderTest {

    private static final String SEAL =
            "DC04FR90AB12261926190101FR10MME/MARTIN/LEA\u001D223 IMPASSE DU FOUR\u001D243012125"
                    + "MUS\u001D26FR18F20260314159\u001D\u001FOOXND3NRRGDZKBYZ6VDMHSM7WHJ323ICLGTSEELJ74OW3E4GGFYI3GX6IXCN4HF45JWYZK"
                    + "HHU7GXTBMCSHOSU5GOUHJYN4PIH6VAA2Q";

    private static List<Code> on(DrawnCodes page) {
        return CodeFinder.on(page.grey(), page.width(), page.height());
    }

    private static List<String> contents(DrawnCodes page) {
        return on(page).stream().map(Code::content).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "150, 22, 0",
        "200, 16, 0",
        "200, 12, 0",
        "300, 12, 0",
        "200, 18, 3",
        "200, 18, -11",
        "200, 20, 20",
        "200, 18, 90",
        "200, 18, 180",
        "200, 18, 270"
    })
    void aSealIsReadByteForByteWhereverItStands(int dpi, double size, double tilt) {
        DrawnCodes page = DrawnCodes.at(dpi).code(BarcodeFormat.DATA_MATRIX, SEAL, 160, 60, size, tilt);
        assertThat(contents(page)).containsExactly(SEAL);
    }

    @Test
    void aSealIsReadThroughTheGrainOfAScanner() {
        assertThat(contents(DrawnCodes.at(200)
                        .code(BarcodeFormat.DATA_MATRIX, SEAL, 50, 200, 18, 1.3)
                        .scanned()))
                .containsExactly(SEAL);
    }

    @Test
    void theBoxIsWhereTheCodeStands() {
        Code code = on(DrawnCodes.at(200).code(BarcodeFormat.DATA_MATRIX, SEAL, 160, 60, 18, 0))
                .get(0);
        assertThat(code.format()).isEqualTo(Format.DATA_MATRIX);
        assertThat(Math.abs(code.box().centreX() - 160 / 210.0)).isLessThan(0.015);
        assertThat(Math.abs(code.box().centreY() - 60 / 297.0)).isLessThan(0.015);
        assertThat(code.box().width()).isBetween(0.07, 0.11);
    }

    @Test
    void severalCodesOfAPageAreAllRead() {
        DrawnCodes page = DrawnCodes.at(200)
                .code(BarcodeFormat.DATA_MATRIX, SEAL, 170, 40, 18, 0)
                .code(BarcodeFormat.QR_CODE, "https://exemple.fr/payer", 40, 150, 22, 2)
                .code(BarcodeFormat.CODE_128, "F20260314159", 110, 240, 60, 0)
                .code(BarcodeFormat.PDF_417, "FACTURE F20260314159 MARTIN LEA", 120, 100, 70, 0);
        assertThat(on(page))
                .extracting(Code::format)
                .containsExactlyInAnyOrder(Format.DATA_MATRIX, Format.QR, Format.CODE_128, Format.PDF417);
        assertThat(contents(page)).contains(SEAL, "https://exemple.fr/payer", "F20260314159");
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 150, 200, 300})
    void aPageOfTextHasNoCode(int dpi) {
        assertThat(on(DrawnCodes.at(dpi))).isEmpty();
        assertThat(on(DrawnCodes.at(dpi).scanned())).isEmpty();
    }

    @Test
    void imagesOfAFewPixelsAreNoError() {
        for (int edge = 1; edge < 12; edge++) {
            assertThat(CodeFinder.on(new byte[edge * edge * 2], edge, edge * 2)).isEmpty();
        }
    }

    @Test
    void bytesBeyondAsciiComeOutAsTheyAre() {
        String binary = "\u00DC\u0004abc\u00FF\u0080\u00E9xyz";
        assertThat(contents(DrawnCodes.at(200).code(BarcodeFormat.DATA_MATRIX, binary, 100, 100, 12, 0)))
                .containsExactly(binary);
    }
}
