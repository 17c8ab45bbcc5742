package fr.completude.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** An inbox of invented dossiers, and what a night said of them. */
final class ManyDossiers {

    private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2026-11-20T08:00:00Z"));

    private static final int FONT_SIZE = 12;
    private static final int MARGIN = 72;

    private ManyDossiers() {}

    /** Some whose bills are plain text under the name of a PDF, for simulated reading. */
    static void in(Path inbox, int count) throws IOException {
        for (int i = 0; i < count; i++) {
            Path bill = declared(inbox, i).resolve("facture.pdf");
            Files.writeString(bill, String.join("\n", lines(i)));
            rest(bill);
        }
    }

    /** Some whose bills are what they are called, for readers that read. */
    static void printedIn(Path inbox, int count) throws IOException {
        for (int i = 0; i < count; i++) {
            Path bill = declared(inbox, i).resolve("facture.pdf");
            print(bill, lines(i));
            rest(bill);
        }
    }

    private static List<String> lines(int number) {
        return List.of("EDF", "Votre facture du 14/09/2026", "Mme Léa MARCHEBOIS " + number, "30121 MUS");
    }

    private static Path declared(Path inbox, int number) throws IOException {
        Path dossier = Files.createDirectories(inbox.resolve("mus/dossier-%04d".formatted(number)));
        Path declaration = dossier.resolve("dossier.yaml");
        Files.writeString(
                declaration,
                "demarche: cni-premiere\nrendez-vous: 2026-12-%02dT14:30\ndemandeur: {nom: MARCHEBOIS}\n"
                        .formatted(1 + number % 28));
        rest(declaration);
        return dossier;
    }

    private static void print(Path file, List<String> lines) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), FONT_SIZE);
                content.setLeading(2 * FONT_SIZE);
                content.newLineAtOffset(MARGIN, PDRectangle.A4.getHeight() - MARGIN);
                for (String line : lines) {
                    content.showText(line);
                    content.newLine();
                }
                content.endText();
            }
            document.save(file.toFile());
        }
    }

    /** Nobody is writing to it any more. */
    private static void rest(Path file) throws IOException {
        Files.setLastModifiedTime(file, LONG_AGO);
        Files.setLastModifiedTime(file.resolveSibling(""), LONG_AGO);
    }

    /** Everything a night wrote for others, apart from how long it took. */
    static Map<String, String> said(Path output) throws IOException {
        return said(output, "2026-11-22");
    }

    /** The same of another day. */
    static Map<String, String> said(Path output, String night) throws IOException {
        Path day = output.resolve(night);
        try (Stream<Path> tree = Files.walk(day)) {
            return tree.filter(Files::isRegularFile)
                    .collect(Collectors.toMap(
                            path -> day.relativize(path).toString(), ManyDossiers::untimed, (a, b) -> a, TreeMap::new));
        }
    }

    private static String untimed(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1)
                    .replaceAll("(?s)\"timing\": \\{.*?}", "")
                    .replaceAll("(?s)<footer.*?</footer>", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
