package fr.completude.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import fr.completude.dossier.Verdict;
import org.junit.jupiter.api.Test;

class TemplatesTest {

    @Test
    void aPageHoldsNoCharacterThatXmlDoesNotKnow() {
        DigestRow row =
                new DigestRow("A\u0002 \uFFFE\uD800 été 😀", null, null, null, Verdict.TO_REVIEW, List.of(), null);

        String page = new DigestPage(Reports.wording()).write(new Digest(Reports.TODAY, List.of(row), List.of()));

        assertThat(page).contains("été 😀").doesNotContain("\u0002", "\uFFFE", "\uD800 ", "&#2;", "&#x2;");
    }
}
