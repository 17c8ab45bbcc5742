package fr.completude.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import fr.completude.dossier.Piece;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Papers of full length with all the words of another one, none of them it: letters, refusals, drafts, foreign ones. */
class LongLettersTest {

    private static final String PAPERS = "/recognition/lettres.txt";
    private static final String OPENS = "== ";

    static Stream<Arguments> ofFullLength() {
        return Arrays.stream(read().split("(?m)^" + OPENS)).skip(1).map(LongLettersTest::paper);
    }

    private static Arguments paper(String written) {
        List<String> lines = written.lines().toList();
        String[] heading = lines.get(0).split(" : ", 2);
        return Arguments.of(heading[0], heading[1], lines.subList(1, lines.size()));
    }

    private static String read() {
        try (InputStream file = Objects.requireNonNull(LongLettersTest.class.getResourceAsStream(PAPERS))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("ofFullLength")
    void theWordsOfAPaperDoNotMakeItThePiece(String type, String what, List<String> lines) {
        List<Piece> pieces =
                Recognised.of(PageOfText.of(lines.toArray(String[]::new)).in("papier.pdf"));

        assertThat(pieces).as(what).extracting(Piece::type).doesNotContain(type);
    }
}
