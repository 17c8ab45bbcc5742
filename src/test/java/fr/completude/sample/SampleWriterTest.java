package fr.completude.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SampleWriterTest {

    private static final Path ENGINE = Path.of("target", "engine");
    private static final Path KEPT = Path.of("samples", "inbox");
    private static final JsonMapper JSON = new JsonMapper();

    private final SampleWriter writer = SampleWriter.load(ENGINE);

    private final Path folder;

    SampleWriterTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @ParameterizedTest
    @ValueSource(strings = {"none", "scan", "phone"})
    void theSameSeedGivesTheSameBytes(String render) throws IOException {
        assertThat(write("a", 1, 5, render)).isEqualTo(write("b", 1, 5, render)).hasSizeGreaterThan(3);
    }

    @Test
    void anotherSeedGivesOtherDossiers() throws IOException {
        assertThat(write("a", 2, 5, "none")).isNotEqualTo(write("b", 2, 6, "none"));
    }

    @Test
    void aDossierDoesNotDependOnHowManyFollow() throws IOException {
        assertThat(write("a", 3, 8, "none")).containsAllEntriesOf(write("b", 1, 8, "none"));
    }

    @Test
    void proceduresCanBeChosen() throws IOException {
        Path out = folder.resolve("vols");
        List<String> names = writer.write(out, new SampleRequest(3, 2, "none", List.of("cni-vol")));
        assertThat(names).hasSize(3).doesNotHaveDuplicates();
        for (String name : names) {
            assertThat(Files.readString(out.resolve(name).resolve("dossier.yaml")))
                    .startsWith("demarche: cni-vol\n");
        }
    }

    @Test
    void theDossierOfAMinorDeclaresTheParentWhoBringsIt() throws IOException {
        Path out = folder.resolve("mineurs");
        int minors = 0;
        for (String name :
                writer.write(out, new SampleRequest(12, 4, "none", List.of("passeport-premiere", "passeport-perte")))) {
            JsonNode truth = JSON.readTree(Files.readAllBytes(out.resolve(name).resolve("truth.json")));
            boolean minor = truth.get("situation").asString().startsWith("mineur-");
            String yaml = Files.readString(out.resolve(name).resolve("dossier.yaml"));
            assertThat(yaml.contains("\nrepresentant:\n  nom:")).as(name).isEqualTo(minor);
            assertThat(yaml.contains("\nautre-parent:\n  nom:"))
                    .as(name)
                    .isEqualTo(yaml.contains("parents: garde_alternee"));
            minors += minor ? 1 : 0;
        }
        assertThat(minors).isBetween(1, 11);
    }

    @Test
    void everyTitleAndBothTogetherCanBeInvented() {
        assertThat(writer.procedures())
                .containsExactlyInAnyOrder(
                        "cni-premiere",
                        "cni-renouvellement",
                        "cni-perte",
                        "cni-vol",
                        "passeport-premiere",
                        "passeport-renouvellement",
                        "passeport-perte",
                        "passeport-vol",
                        "cni-passeport-conjoint");
    }

    @Test
    void everyFileOfADossierIsInItsTruth() throws IOException {
        Path out = folder.resolve("lot");
        for (String name : writer.write(out, new SampleRequest(6, 21, "none", List.of()))) {
            JsonNode truth = JSON.readTree(Files.readAllBytes(out.resolve(name).resolve("truth.json")));
            List<String> known = new ArrayList<>(List.of("dossier.yaml", "truth.json"));
            truth.get("files").forEach(file -> known.add(file.get("path").asString()));
            try (Stream<Path> files = Files.list(out.resolve(name))) {
                assertThat(files.map(file -> file.getFileName().toString())).containsExactlyInAnyOrderElementsOf(known);
            }
            for (JsonNode piece : truth.get("pieces")) {
                assertThat(piece.get("regions").size()).as(name).isPositive();
            }
        }
    }

    @Test
    void theKeptSetIsWhatTheProgramWouldWrite() throws IOException {
        for (String name : writer.keptNames()) {
            assertThat(truthOf(name)).as(name).isRegularFile();
        }
        try (Stream<Path> entries = Files.list(KEPT)) {
            assertThat(entries.filter(entry -> !entry.toString().endsWith(".json")))
                    .hasSize(writer.keptNames().size());
        }
    }

    @Test
    void theKeptSetIsSmall() throws IOException {
        try (Stream<Path> files = Files.walk(KEPT)) {
            List<Long> sizes = files.filter(Files::isRegularFile)
                    .map(file -> file.toFile().length())
                    .toList();
            assertThat(sizes).allMatch(size -> size < 1_000_000);
            assertThat(sizes.stream().mapToLong(Long::longValue).sum()).isLessThan(10_000_000);
        }
    }

    @Test
    void anUnreadableFileOfTheKeptSetIsReallyUnreadable() throws IOException {
        int checked = 0;
        for (String name : writer.keptNames()) {
            JsonNode truth = JSON.readTree(Files.readAllBytes(truthOf(name)));
            for (JsonNode file : truth.get("files")) {
                if (file.get("problem").asString("").equals("encrypted")) {
                    Path pdf = KEPT.resolve(name).resolve(file.get("path").asString());
                    assertThatThrownBy(() -> open(pdf)).isInstanceOf(InvalidPasswordException.class);
                    checked++;
                }
            }
        }
        assertThat(checked).isPositive();
    }

    private static void open(Path pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            assertThat(document.getNumberOfPages()).isPositive();
        }
    }

    private static Path truthOf(String name) {
        Path inFolder = KEPT.resolve(name).resolve("truth.json");
        return Files.exists(inFolder) ? inFolder : KEPT.resolve(name + ".truth.json");
    }

    private Map<String, String> write(String name, int dossiers, long seed, @Nullable String render)
            throws IOException {
        Path out = folder.resolve(name);
        writer.write(out, new SampleRequest(dossiers, seed, render, List.of()));
        Map<String, String> bytes = new TreeMap<>();
        try (Stream<Path> files = Files.walk(out)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                bytes.put(
                        out.relativize(file).toString(),
                        Integer.toHexString(Arrays.hashCode(Files.readAllBytes(file))));
            }
        }
        return bytes;
    }
}
