package fr.completude.reading.child.container;

import static fr.completude.reading.TestContainers.utf8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import fr.completude.dossier.Box;
import fr.completude.dossier.FileProblem;
import fr.completude.dossier.Word;
import fr.completude.reading.TestContainers;
import fr.completude.reading.wire.ContainerLimits;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotBlank;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextsTest {

    private static final ContainerLimits LIMITS = new ContainerLimits(50, 20 << 20, 100);

    @Test
    void theCellsOfARowStandSideBySideOnOneLine() throws ContainerException {
        List<Word> words = word("<w:p><w:r><w:t>Avant</w:t></w:r></w:p><w:tbl><w:tr>"
                        + "<w:tc><w:p><w:r><w:t>Nom</w:t></w:r></w:p></w:tc>"
                        + "<w:tc><w:p><w:r><w:t>BRICOLIN</w:t></w:r></w:p></w:tc></w:tr></w:tbl>")
                .pages()
                .get(0)
                .words();

        Word label = words.get(1);
        Word value = words.get(2);
        assertThat(texts(words)).isEqualTo("Avant Nom BRICOLIN");
        assertThat(value.line()).isEqualTo(label.line()).isEqualTo(words.get(0).line() + 1);
        assertThat(value.box().top()).isCloseTo(label.box().top(), within(1e-9));
        assertThat(value.box().left()).isGreaterThan(label.box().right());
    }

    @Test
    void headersComeFirstAndFootersLast() throws ContainerException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("word/footer1.xml", utf8("<f xmlns:w='w'><w:p><w:r><w:t>Pied</w:t></w:r></w:p></f>"));
        files.put("word/header1.xml", utf8("<h xmlns:w='w'><w:p><w:r><w:t>Mairie</w:t></w:r></w:p></h>"));
        files.put("word/document.xml", utf8("<d xmlns:w='w'><w:p><w:r><w:t>Texte</w:t></w:r></w:p></d>"));

        Contents contents = Containers.open(TestContainers.zip(files), Containers.WORD, LIMITS);

        assertThat(texts(contents.pages().get(0).words())).isEqualTo("Mairie Texte Pied");
    }

    @Test
    void whatAChangeTookAwayIsGoneAndATextBoxIsReadOnce() throws ContainerException {
        Contents contents =
                word("<w:p><w:del><w:r><w:delText>ancien</w:delText></w:r></w:del><w:r><w:t>neuf</w:t></w:r>"
                        + "<mc:AlternateContent xmlns:mc='m'><mc:Choice><w:txbxContent><w:p><w:r><w:t>encadré</w:t></w:r></w:p>"
                        + "</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent><w:p><w:r><w:t>encadré</w:t></w:r></w:p>"
                        + "</w:txbxContent></mc:Fallback></mc:AlternateContent></w:p>");

        assertThat(texts(contents.pages().get(0).words())).isEqualTo("neuf encadré");
    }

    @Test
    void aPageBreakBeginsAPage() throws ContainerException {
        Contents contents = word("<w:p><w:r><w:t>un</w:t><w:br w:type='page'/><w:t>deux</w:t></w:r></w:p>");
        assertThat(contents.pages()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE d [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'>]>",
                "<!DOCTYPE d SYSTEM 'file:///etc/passwd'>",
                "<!DOCTYPE d [<!ENTITY b SYSTEM 'file:///etc/passwd'>]>"
            })
    void entitiesAreNeverExpandedNorFetched(String type) {
        byte[] text = utf8("<?xml version='1.0'?>" + type + "<d xmlns:w='w'><w:p><w:r><w:t>&b;</w:t></w:r></w:p></d>");
        byte[] file = TestContainers.zip(Map.of("word/document.xml", text));
        ContainerException refused =
                catchThrowableOfType(ContainerException.class, () -> Containers.open(file, Containers.WORD, LIMITS));
        assertThat(refused.problem()).isEqualTo(FileProblem.CORRUPT);
    }

    @Test
    void aRelationThatLeadsNowhereIsDamageAndNothingWorse() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("word/document.xml", utf8("<d xmlns:w='w'><w:p><w:r><w:t>Texte</w:t></w:r></w:p></d>"));
        files.put("word/_rels/document.xml.rels", utf8("<Relationships><Relationship Id='a'/></Relationships>"));
        ContainerException refused = catchThrowableOfType(
                ContainerException.class, () -> Containers.open(TestContainers.zip(files), Containers.WORD, LIMITS));
        assertThat(refused.problem()).isEqualTo(FileProblem.CORRUPT);
    }

    @Test
    void aTextOfLibreOfficeMayHaveAPassword() {
        Map<String, byte[]> files = Map.of(
                "content.xml", new byte[20], "META-INF/manifest.xml", utf8("<m><manifest:encryption-data/></m>"));
        ContainerException refused = catchThrowableOfType(
                ContainerException.class,
                () -> Containers.open(TestContainers.zip(files), Containers.OPEN_DOCUMENT, LIMITS));
        assertThat(refused.problem()).isEqualTo(FileProblem.ENCRYPTED);
    }

    @Property(tries = 100)
    void everyWordStandsOnItsPageInOrder(
            @ForAll @Size(max = 80) List<@NotBlank @StringLength(max = 300) String> lines) {
        Flow flow = new Flow();
        for (String line : lines) {
            flow.text(line);
            flow.endParagraph();
        }
        for (TextPage page : Typesetter.pages(flow.blocks())) {
            Word before = null;
            for (Word word : page.words()) {
                assertThat(word.text()).isNotBlank();
                assertThat(Box.PAGE.holds(word.box())).isTrue();
                assertThat(word.box().right()).isLessThanOrEqualTo(1);
                if (before != null && before.line() == word.line()) {
                    assertThat(word.box().left())
                            .isGreaterThanOrEqualTo(before.box().left());
                } else if (before != null) {
                    assertThat(word.box().top()).isGreaterThan(before.box().top());
                }
                before = word;
            }
        }
    }

    private static Contents word(String body) throws ContainerException {
        return Containers.open(TestContainers.word(body, Map.of()), Containers.WORD, LIMITS);
    }

    private static String texts(List<Word> words) {
        return words.stream().map(Word::text).collect(Collectors.joining(" "));
    }
}
