package fr.completude.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;

import org.junit.jupiter.api.Test;

class YamlFileTest {

    private final Problems problems = new Problems();

    private Optional<ConfigNode> parsed(String text) {
        return YamlFile.parse(text, "dossier.yaml", problems);
    }

    @Test
    void fiftyLevelsAreRead() {
        assertThat(parsed("[".repeat(50) + "]".repeat(50))).isPresent();
        assertThat(problems.found()).isEmpty();
    }

    @Test
    void oneLevelMoreIsAMistake() {
        assertThat(parsed("[".repeat(51) + "]".repeat(51))).isEmpty();
        assertThat(problems.found()).singleElement().satisfies(problem -> assertThat(problem.toString())
                .contains("50 niveaux"));
    }

    @Test
    void levelsWithoutEndDoNotTakeTheRunDown() {
        assertThat(parsed("faits: " + "[".repeat(500_000))).isEmpty();
        assertThat(parsed("- ".repeat(400_000) + "a")).isEmpty();
        assertThat(problems.found()).isNotEmpty();
    }

    @Test
    void aTagMakesNothing() {
        Optional<ConfigNode> root = parsed("demarche: !!javax.script.ScriptEngineManager [x]");

        assertThat(root.map(node -> node.get("demarche").isPresent())).contains(true);
    }

    @Test
    void moreThanAMebibyteIsNotParsed() {
        assertThat(parsed("a: " + "x".repeat((1 << 20) + 1))).isEmpty();
        assertThat(problems.found()).hasSize(1);
    }
}
