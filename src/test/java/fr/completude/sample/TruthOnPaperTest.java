package fr.completude.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the truth says is printed can be read in the text of the digital papers. */
class TruthOnPaperTest {

    private static final Path ENGINE = Path.of("target", "engine");
    private static final JsonMapper JSON = new JsonMapper();
    /** Fields that are drawn or worded rather than written as they stand. */
    private static final Set<String> DRAWN = Set.of("sides", "signature", "stay", "titleKind", "reason", "twoDDoc");

    private final Path folder;

    TruthOnPaperTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void everyFieldOfEveryDigitalPaperIsInItsText() throws IOException {
        List<String> names = SampleWriter.load(ENGINE).write(folder, new SampleRequest(14, 77, "none", List.of()));
        int checked = 0;
        for (String name : names) {
            JsonNode truth =
                    JSON.readTree(Files.readAllBytes(folder.resolve(name).resolve("truth.json")));
            for (JsonNode piece : truth.get("pieces")) {
                String file = piece.get("regions").get(0).get("file").asString();
                if (readable(truth, file) && file.endsWith(".pdf")) {
                    checked += check(text(folder.resolve(name).resolve(file)), piece);
                }
            }
        }
        assertThat(checked).isGreaterThan(200);
    }

    private static boolean readable(JsonNode truth, String path) {
        for (JsonNode file : truth.get("files")) {
            if (file.get("path").asString().equals(path)) {
                return file.get("problem").isNull();
            }
        }
        return false;
    }

    private static int check(String text, JsonNode piece) {
        int checked = 0;
        for (Map.Entry<String, JsonNode> field : piece.get("fields").properties()) {
            if (!DRAWN.contains(field.getKey())) {
                List<String> forms = forms(field.getValue().asString());
                assertThat(forms)
                        .as(piece.get("layout").asString() + " " + field.getKey())
                        .anyMatch(form -> Stream.of(form.split("\\|", -1)).allMatch(text::contains));
                checked++;
            }
        }
        return checked;
    }

    /** Ways a value may stand in a text, reduced to letters and digits; parts that may be apart are split by bars. */
    private static List<String> forms(String value) {
        if (value.matches("\\d{4}-\\d\\d-\\d\\d")) {
            LocalDate day = LocalDate.parse(value);
            String month =
                    DateTimeFormatter.ofPattern("MMMMyyyy", Locale.FRENCH).format(day);
            String first = day.getDayOfMonth() == 1 ? "1er" : Integer.toString(day.getDayOfMonth());
            return List.of(
                    reduced(DateTimeFormatter.ofPattern("ddMMyyyy", Locale.ROOT).format(day)), reduced(first + month));
        }
        String parts = String.join(
                "|",
                Stream.of(value.split(", |\n", -1))
                        .map(TruthOnPaperTest::reduced)
                        .toList());
        String rounded = reduced(value.replaceAll("\\.\\d\\d$", ""));
        return List.of(parts, rounded);
    }

    private static String text(Path pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            return reduced(new PDFTextStripper().getText(document));
        }
    }

    private static String reduced(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toUpperCase(Locale.ROOT)
                .replaceAll("[^A-Z0-9<]", "");
    }
}
