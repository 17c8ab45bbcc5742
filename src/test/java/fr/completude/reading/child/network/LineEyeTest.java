package fr.completude.reading.child.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import fr.completude.reading.child.lines.Plane;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LineEyeTest {

    private static final Path ENGINE = Path.of("target", "engine").toAbsolutePath();
    private static final Path MODEL = ENGINE.resolve("tessdata").resolve("fra.traineddata");

    private static final List<String> LINES = List.of(
            "Numéro de pré-demande",
            "Née le 12 mars 1987 à Besançon",
            "Total à payer : 133,72 €",
            "12 rue des Échevins, 29000 Quimper",
            "FACTURE",
            "Madame Agathe MARNAIS",
            "Date d'échéance : 04/11/2026",
            "ne pas jeter sur la voie publique, conserver avec votre avis d'imposition de l'année",
            "no",
            "Préfecture du Finistère",
            "Consommation relevée depuis le 2 août",
            "Valable jusqu'au 30 juin 2031",
            "Eau froide",
            "Quittance de loyer du mois de septembre",
            "Signature du titulaire",
            "Ville de Douarnenez");

    private static final double SURE = 0.86;

    private static LineEye eye;

    @BeforeAll
    static void open() throws IOException {
        System.setProperty("jna.library.path", ENGINE.resolve("native").toString());
        eye = LineEye.open(MODEL).orElseThrow();
    }

    @AfterAll
    static void close() {
        eye.close();
    }

    private static String text(List<SeenWord> words) {
        return words.stream().map(SeenWord::text).collect(Collectors.joining(" "));
    }

    private static List<Plane> drawn(List<String> lines) {
        return lines.stream().map(DrawnLine::of).toList();
    }

    @Test
    void whatItIsSureOfIsWhatWasDrawn() {
        List<List<SeenWord>> words = eye.read(drawn(LINES));

        int all = 0;
        int sure = 0;
        for (int i = 0; i < LINES.size(); i++) {
            // The narrow space before the sign is the one that is not seen.
            String[] drawn = LINES.get(i).replace(" €", "€").split(" ", -1);
            String[] seen = words.get(i).stream()
                    .filter(word -> word.confidence() >= SURE)
                    .map(SeenWord::text)
                    .toArray(String[]::new);
            if (seen.length > 0) {
                assertThat(drawn).containsSubsequence(seen);
            }
            all += drawn.length;
            sure += seen.length;
        }
        assertThat(sure).isGreaterThanOrEqualTo(all * 2 / 3);
    }

    @Test
    void manyLinesAtOnceSayWhatEachSaysAlone() {
        List<Plane> strips = drawn(LINES);

        List<List<SeenWord>> together = eye.read(strips);

        for (int i = 0; i < strips.size(); i++) {
            List<SeenWord> alone = eye.read(List.of(strips.get(i))).get(0);
            List<SeenWord> amongOthers = together.get(i);
            assertThat(amongOthers)
                    .extracting(SeenWord::text)
                    .isEqualTo(alone.stream().map(SeenWord::text).toList());
            assertThat(amongOthers)
                    .extracting(SeenWord::left)
                    .isEqualTo(alone.stream().map(SeenWord::left).toList());
            for (int word = 0; word < alone.size(); word++) {
                assertThat(amongOthers.get(word).confidence())
                        .isCloseTo(alone.get(word).confidence(), Offset.offset(0.01));
            }
        }
    }

    @Test
    void wordsStandWhereTheyWereDrawn() {
        Plane strip = DrawnLine.of("Nom de famille : MARNAIS");

        List<SeenWord> words = eye.read(List.of(strip)).get(0);

        assertThat(words).extracting(SeenWord::text).containsExactly("Nom", "de", "famille", ":", "MARNAIS");
        assertThat(words.get(0).left()).isBetween(6, 18);
        int name = strip.width() - 12 - (strip.width() - 24) * 9 / 24;
        assertThat(words.get(4).left()).isBetween(name - 20, name + 20);
    }

    @Test
    void paleInkOnGreyPaperIsReadAsBlackOnWhite() {
        Plane strip = DrawnLine.of("Certificat de nationalité", new Color(0xC0C0C0), new Color(0x808080));

        assertThat(text(eye.read(List.of(strip)).get(0))).isEqualTo("Certificat de nationalité");
    }

    @Test
    void whatBearsNoPrintOrIsTooNarrowSaysNothing() {
        byte[] paper = new byte[120 * 36];
        Arrays.fill(paper, (byte) 240);

        assertThat(eye.read(List.of(new Plane(paper, 120, 36), new Plane(new byte[36 * 2], 2, 36))))
                .allMatch(List::isEmpty);
        assertThat(eye.read(List.of())).isEmpty();
    }

    @Test
    void aStripWiderThanAnyPictureIsReadInPieces() {
        String text = String.join(" ", new ArrayList<>(LINES).subList(0, 8));

        assertThat(text(eye.read(List.of(DrawnLine.of(text))).get(0))).startsWith(text);
    }

    @Test
    void aModelOfAnotherMakeIsLeftToTheEngine(@TempDir Path folder) throws IOException {
        byte[] model = Files.readAllBytes(MODEL);
        byte[] cut = Arrays.copyOf(model, 2000);
        byte[] another = model.clone();
        int notation = indexOf(another, "Lfx192");
        assertThat(notation).isPositive();
        another[notation + 3] = '2';
        for (byte[] bytes : List.of(new byte[0], new byte[64], cut, another)) {
            Path file = Files.write(folder.resolve("x.traineddata"), bytes);

            assertThat(LineEye.open(file)).isEmpty();
        }
    }

    /** No number in front of the weights may make it another network, fill the memory or end the child. */
    @Test
    void aDamagedNumberIsNoModel(@TempDir Path folder) throws IOException {
        byte[] model = Files.readAllBytes(MODEL);
        ByteBuffer numbers = ByteBuffer.wrap(model).order(ByteOrder.LITTLE_ENDIAN);
        int network = Math.toIntExact(numbers.getLong(Integer.BYTES + 17 * Long.BYTES));
        int type = indexOf(model, "Convolve");
        assertThat(type).isGreaterThan(network);
        int weights = new String(model, StandardCharsets.ISO_8859_1).indexOf("Tanh", type);
        int rows = firstRows(model, weights);
        Path file = folder.resolve("x.traineddata");
        for (int at : List.of(network + 1, type - 4, rows, rows + 4)) {
            int right = numbers.getInt(at);
            for (int wrong : List.of(-1, Integer.MIN_VALUE, Integer.MAX_VALUE, right + 1, right * 2)) {
                numbers.putInt(at, wrong);
                Files.write(file, model);

                assertThat(TextModelFile.read(file)).as("%d at %d", wrong, at).isEmpty();
            }
            numbers.putInt(at, right);
        }
        int parts = Integer.BYTES + 17 * Long.BYTES;
        for (long wrong : List.of(-1L, Long.MAX_VALUE, (long) model.length)) {
            numbers.putLong(parts, wrong);
            Files.write(file, model);

            assertThat(TextModelFile.read(file)).isEmpty();
        }
    }

    /** Where the rows of the first matrix are told: sixteen filters of nine pixels and what is added. */
    private static int firstRows(byte[] model, int from) {
        ByteBuffer numbers = ByteBuffer.wrap(model).order(ByteOrder.LITTLE_ENDIAN);
        return IntStream.range(from, from + 200)
                .filter(at -> numbers.getInt(at) == 16 && numbers.getInt(at + 4) == 10)
                .findFirst()
                .orElseThrow();
    }

    private static int indexOf(byte[] bytes, String text) {
        String all = new String(bytes, StandardCharsets.ISO_8859_1);
        return all.lastIndexOf(text, all.indexOf("O1c1]"));
    }
}
