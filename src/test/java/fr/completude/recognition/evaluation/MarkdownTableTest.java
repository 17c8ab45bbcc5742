package fr.completude.recognition.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MarkdownTableTest {

    @Test
    void columnsAreAsWideAsTheirWidestCell() {
        assertThat(new MarkdownTable("a", "word").row("long", 1).row(22, "x").toString())
                .isEqualTo("|    a | word |\n|-----:|-----:|\n| long |    1 |\n|   22 |    x |\n");
    }
}
