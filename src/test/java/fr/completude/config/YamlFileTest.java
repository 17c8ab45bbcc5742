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
    void aTagIsAMistakeWhereverItStands() {
        assertThat(parsed("a: 1\ndemarche: !!javax.script.ScriptEngineManager [x]"))
                .isEmpty();
        assertThat(parsed("demarche: !!str cni")).isEmpty();
        assertThat(parsed("faits: !secret {a: b}")).isEmpty();
        assertThat(parsed("! a: b")).isEmpty();
        assertThat(problems.found()).hasSize(2).allSatisfy(problem -> assertThat(problem.message())
                .contains("balises"));
        assertThat(problems.found().stream().map(ConfigProblem::line)).containsExactly(1, 2);
    }

    @Test
    void anExclamationMarkInATextIsNoTag() {
        assertThat(parsed("nom: Attention !\nautre: \"!x\"")).isPresent();
        assertThat(problems.found()).isEmpty();
    }

    @Test
    void aCharacterOfTwoHalvesIsReadWhereverItStands() {
        for (int before = 0; before < 5_000; before++) {
            String text = "x".repeat(before) + "\uD83D\uDE00";
            assertThat(parsed("a: " + text + "\nb: y\n").map(root -> root.needText("a") + root.needText("b")))
                    .as("behind %d letters", before)
                    .contains(text + "y");
        }
        assertThat(problems.found()).isEmpty();
    }

    @Test
    void aLongTextOfNothingButSuchCharactersIsRead() {
        String text = "\uD83D\uDE00".repeat(20_000);

        assertThat(parsed("a: " + text).map(root -> root.needText("a"))).contains(text);
        assertThat(parsed("aa: " + text).map(root -> root.needText("aa"))).contains(text);
    }

    @Test
    void halfACharacterIsAMistake() {
        assertThat(parsed("a: " + "x".repeat(1_020) + "\uD83D")).isEmpty();
        assertThat(parsed("a: \uDE00b")).isEmpty();
        assertThat(problems.found()).isNotEmpty();
    }

    @Test
    void twoHundredAliasesAreRead() {
        assertThat(parsed(aliases(199))).isPresent();
        assertThat(parsed(aliases(200))).isPresent();
        assertThat(problems.found()).isEmpty();
    }

    @Test
    void theAliasAfterTheTwoHundredthIsAMistakeOnItsLine() {
        assertThat(parsed(aliases(201))).isEmpty();
        assertThat(problems.found())
                .singleElement()
                .hasToString("dossier.yaml, ligne 203 : le fichier contient plus de"
                        + " 200 renvois (« * ») ; écrivez les valeurs en toutes lettres.");
    }

    /** Line 1 holds the text, 2 the key, then one alias a line. */
    private static String aliases(int count) {
        return "a: &a x\nb:\n" + "- *a\n".repeat(count);
    }

    @Test
    void aliasesMayRepeatTwentyThousandValues() {
        assertThat(parsed(repeating(199))).isPresent();
        assertThat(parsed(repeating(200))).isPresent();
        assertThat(problems.found()).isEmpty();
    }

    @Test
    void aliasesThatRepeatMoreAreAMistakeOnTheirLine() {
        assertThat(parsed(repeating(201))).isEmpty();
        assertThat(problems.found()).singleElement().satisfies(problem -> assertThat(problem.toString())
                .startsWith("dossier.yaml, ligne 102 : ")
                .contains("20000 valeurs"));
    }

    /** A hundred aliases of a list that counts, itself included, so many values. */
    private static String repeating(int values) {
        return "a: &a [" + "x,".repeat(values - 1) + "]\nb:\n" + "- *a\n".repeat(100);
    }

    @Test
    void aliasesOfAliasesAreCountedAsWhatTheyStandFor() {
        StringBuilder text = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 12; i++) {
            text.append("a%d: &a%d [%s]\n".formatted(i, i, ("*a" + (i - 1) + ",").repeat(9)));
        }

        assertThat(parsed(text.toString())).isEmpty();
        assertThat(problems.found()).singleElement().satisfies(problem -> assertThat(problem.toString())
                .startsWith("dossier.yaml, ligne 5 : "));
    }

    @Test
    void anAliasOfWhatItStandsInIsAMistake() {
        assertThat(parsed("a: &a [x, [*a]]")).isEmpty();
        assertThat(parsed("&a b: {c: *a}")).isPresent();
        assertThat(parsed("a: &a [&a x, *a]")).as("a name given anew").isPresent();
        assertThat(parsed("a: &a {b: *a}")).isEmpty();
        assertThat(problems.found()).singleElement().satisfies(problem -> assertThat(problem.message())
                .contains("(« * ») se contient"));
    }

    @Test
    void anAliasOfNothingIsAMistake() {
        assertThat(parsed("a: *b")).isEmpty();
        assertThat(problems.found()).hasSize(1);
    }

    @Test
    void moreThanAMebibyteIsNotParsed() {
        assertThat(parsed("a: " + "x".repeat((1 << 20) + 1))).isEmpty();
        assertThat(problems.found()).hasSize(1);
    }
}
