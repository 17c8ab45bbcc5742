package fr.completude.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fr.completude.config.ConfigNode;
import fr.completude.config.Problems;
import fr.completude.config.YamlFile;
import fr.completude.dossier.Piece;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each type of the catalogue is recognised on a text in the words of its issuers, and what looks like one is not. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryTypeTest {

    private static final String NONE = "aucun";

    /** Recognised by its picture, not by words. */
    private static final Set<String> WITHOUT_WORDS = Set.of("photo-identite");

    private Recogniser recogniser = Recogniser.load(Path.of("config"));

    @BeforeAll
    void load() {
        recogniser = Recogniser.load(Path.of("config"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void aTextIsRecognised(Text text) {
        List<Piece> pieces = recogniser.recognise(
                List.of(PageOfText.of(text.lines.toArray(String[]::new)).in("papier.pdf")));

        assertThat(pieces).singleElement().satisfies(piece -> {
            assertThat(piece.type()).isEqualTo(text.expected.equals(NONE) ? null : text.expected);
            if (text.subtype != null) {
                assertThat(piece.subtype()).isEqualTo(text.subtype);
            }
            Map<String, String> read = new LinkedHashMap<>();
            piece.fields().forEach((name, value) -> read.put(name.id(), value.value()));
            assertThat(read).containsAllEntriesOf(text.fields);
            assertThat(read).doesNotContainKeys(text.absent.toArray(String[]::new));
        });
    }

    @Test
    void everyTypeOfTheCatalogueHasAText() {
        Set<String> told = texts().map(Text::expected).collect(Collectors.toSet());
        Set<String> missing = new TreeSet<>(recogniser.types());
        missing.removeAll(told);
        missing.removeAll(WITHOUT_WORDS);
        assertThat(missing).isEmpty();
    }

    static Stream<Text> texts() {
        Problems problems = new Problems();
        List<Text> texts = YamlFile.read(Path.of("src/test/resources/recognition/textes.yaml"), "textes.yaml", problems)
                .orElseThrow()
                .items()
                .stream()
                .map(EveryTypeTest::text)
                .collect(Collectors.toCollection(ArrayList::new));
        problems.orThrow();
        return texts.stream();
    }

    private static Text text(ConfigNode node) {
        node.entries(List.of("attendu", "sous-type", "pourquoi", "champs", "absents", "texte"));
        Map<String, String> fields = new LinkedHashMap<>();
        node.get("champs").ifPresent(all -> all.entries().forEach((name, value) -> fields.put(name, value.text())));
        return new Text(
                node.line(),
                node.needText("attendu"),
                node.textOrNull("sous-type"),
                node.textOrNull("pourquoi"),
                fields,
                node.get("absents").map(ConfigNode::texts).orElse(List.of()),
                node.needText("texte").lines().toList());
    }

    /** A paper in words. */
    record Text(
            int line,
            String expected,
            @Nullable String subtype,
            @Nullable String why,
            Map<String, String> fields,
            List<String> absent,
            List<String> lines) {

        @Override
        public String toString() {
            String kind = subtype == null ? expected : expected + " " + subtype;
            return "ligne " + line + " : " + (why == null ? kind : kind + ", " + why);
        }
    }
}
