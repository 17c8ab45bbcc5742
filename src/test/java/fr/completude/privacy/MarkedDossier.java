package fr.completude.privacy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** A dossier in which every field, every paper and every name of a file bears a word found nowhere else. */
final class MarkedDossier {

    /** The name of its folder, which the state of the nights has to know. */
    static final String NAME = "2026-12-03-ZQDOSSIER";

    static final String MAIRIE = "mus";

    private static final String DECLARED = """
            demarche: cni-renouvellement
            rendez-vous: %s
            mairie: mus
            demandeur:
              nom: ZQNOMDEMANDEUR
              nom-usage: ZQNOMUSAGE
              prenoms: [ZQPRENOMUN, ZQPRENOMDEUX]
              naissance: {date: 1990-05-04, commune: ZQCOMMUNENAISSANCE, pays: FR}
              adresse: {lignes: ["12 rue ZQRUE"], code-postal: "30121", commune: ZQCOMMUNE}
            partenaire:
              nom: ZQNOMPARTENAIRE
              prenoms: [ZQPRENOMPARTENAIRE]
              naissance: {date: 1991-06-05, commune: ZQLIEUPARTENAIRE, pays: FR}
            representant:
              nom: ZQNOMREPRESENTANT
              prenoms: [ZQPRENOMREPRESENTANT]
            faits:
              logement: heberge_proche
            """;

    private static final List<String> PAPER = List.of(
            "EDF - Facture d'electricite du 14/09/2026",
            "Numero de client : 6 012 345 678    Compte ZQCOMPTE",
            "M. ZQTITULAIRE ZQPRENOMTITULAIRE",
            "12 rue ZQRUEPAPIER",
            "30121 ZQVILLEPAPIER",
            "Lieu de consommation : 12 rue ZQRUEPAPIER 30121 ZQVILLEPAPIER",
            "Montant a payer : 84,20 EUR avant le 30/09/2026, votre abonnement, votre consommation en kWh",
            "IDFRAZQMRZ<<<<<<<<<<<<<<<<<<<<<<<<<<",
            "Telephone 06 12 34 56 78, courriel zqcourriel@exemple.fr");

    private MarkedDossier() {}

    /** Every marker but the name of the dossier. */
    static List<String> markers() {
        return Stream.concat(
                        Stream.of(DECLARED), Stream.concat(PAPER.stream(), Stream.of("ZQFICHIER", "ZQSOUSDOSSIER")))
                .flatMap(text -> Pattern.compile("(?i)zq[a-z]+").matcher(text).results())
                .map(MatchResult::group)
                .distinct()
                .toList();
    }

    static void write(Path inbox, String appointment) throws IOException {
        Path dossier = Files.createDirectories(inbox.resolve(MAIRIE).resolve(NAME));
        Files.createDirectories(dossier.resolve("ZQSOUSDOSSIER"));
        Files.writeString(dossier.resolve("dossier.yaml"), DECLARED.formatted(appointment));
        paper(dossier.resolve("ZQFICHIER facture.pdf"));
        Files.writeString(dossier.resolve("ZQSOUSDOSSIER").resolve("ZQFICHIER casse.pdf"), "%PDF-1.7 ZQNOMDEMANDEUR");
        atRest(inbox);
    }

    /** The dossier as one archive. */
    static Path zipped(Path inbox, Path zip) throws IOException {
        Path dossier = inbox.resolve(MAIRIE).resolve(NAME);
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip));
                Stream<Path> tree = Files.walk(dossier)) {
            for (Path file : tree.filter(Files::isRegularFile).toList()) {
                out.putNextEntry(new ZipEntry(dossier.relativize(file).toString()));
                Files.copy(file, out);
                out.closeEntry();
            }
        }
        return zip;
    }

    /** A dossier whose declaration cannot be understood, and says who it is about all the same. */
    static void writeMisdeclared(Path inbox) throws IOException {
        Path dossier = Files.createDirectories(inbox.resolve(MAIRIE).resolve(NAME + "-FAUX"));
        Files.writeString(
                dossier.resolve("dossier.yaml"),
                "demarche: ZQNOMDEMANDEUR\ndemandeur: {nom: ZQNOMDEMANDEUR, naissance: {date: ZQNOMUSAGE}}\nZQRUE: [\n");
        paper(dossier.resolve("ZQFICHIER.pdf"));
        atRest(inbox);
    }

    private static void paper(Path file) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                content.beginText();
                content.newLineAtOffset(60, 760);
                for (String line : PAPER) {
                    content.showText(line);
                    content.newLineAtOffset(0, -30);
                }
                content.endText();
            }
            document.save(file.toFile());
        }
    }

    private static void atRest(Path inbox) throws IOException {
        List<Path> all = new ArrayList<>();
        try (Stream<Path> tree = Files.walk(inbox)) {
            tree.forEach(all::add);
        }
        FileTime earlier = FileTime.from(Instant.now().minusSeconds(3600));
        for (Path path : all) {
            Files.setLastModifiedTime(path, earlier);
        }
    }
}
