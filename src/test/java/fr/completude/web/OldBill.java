package fr.completude.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import fr.completude.dossier.Address;
import fr.completude.dossier.Birth;
import fr.completude.dossier.Box;
import fr.completude.dossier.Declaration;
import fr.completude.dossier.FieldName;
import fr.completude.dossier.FieldValue;
import fr.completude.dossier.Page;
import fr.completude.dossier.PageQuality;
import fr.completude.dossier.Person;
import fr.completude.dossier.Piece;
import fr.completude.dossier.ReadBy;
import fr.completude.dossier.ReadFile;
import fr.completude.dossier.Recognised;
import fr.completude.dossier.Region;
import fr.completude.dossier.Report;
import fr.completude.dossier.SourceFile;
import fr.completude.dossier.Timing;
import fr.completude.dossier.Word;
import fr.completude.pipeline.Judging;
import fr.completude.reporting.RecognisedJson;
import fr.completude.reporting.ReportJson;
import fr.completude.reporting.ReportPage;

/** A dossier of one electricity bill that is too old. */
final class OldBill {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final PageQuality QUALITY = new PageQuality(200.0, 0.8, 0.25, 0);

    private OldBill() {}

    /** Its report folder as a night writes it. */
    static void report(String mairie, String dossier, Path folder) throws IOException {
        Recognised recognised = of(mairie, dossier, "a".repeat(64));
        Report report = new Judging(Desks.JUDGE).report(recognised, DAY, new Timing(0, 0, 0, 0));
        Files.createDirectories(folder);
        Files.writeString(folder.resolve(RecognisedJson.FILE), RecognisedJson.write(recognised, report));
        Files.writeString(folder.resolve("report.json"), new ReportJson(ReportJson.APPLICABLE).write(report));
        Files.writeString(folder.resolve("report.html"), new ReportPage(Desks.WORDING).write(report));
    }

    /** What was recognised. */
    static Recognised of(String mairie, String dossier, String sha256) {
        Map<FieldName, FieldValue> fields = new EnumMap<>(FieldName.class);
        Region page = new Region("facture.pdf", 1, Box.PAGE);
        Map.of(
                        FieldName.ISSUED_ON, "2024-01-05",
                        FieldName.HOLDER_FAMILY_NAME, "MARTIN",
                        FieldName.HOLDER_GIVEN_NAMES, "Léa",
                        FieldName.ADDRESS, "12 rue des Lilas, 30121 MUS",
                        FieldName.ISSUER, "EDF")
                .forEach((name, value) -> fields.put(name, new FieldValue(value, 0.98, value, page)));
        Piece bill = new Piece(
                "p1",
                "facture-electricite",
                null,
                0.98,
                List.of(),
                null,
                List.of(page),
                List.of(ReadBy.TEXT_LAYER),
                fields,
                QUALITY,
                null,
                List.of());
        Word word = new Word("mot", Box.PAGE, 0.9, 0);
        Page read = new Page(
                1, 1654, 2339, ReadBy.TEXT_LAYER, QUALITY, List.of(word, word), List.of(), List.of(), List.of());
        ReadFile file = new ReadFile(
                new SourceFile("facture.pdf", Path.of("facture.pdf"), sha256, 1200),
                "application/pdf",
                1,
                null,
                List.of(read),
                12);
        Person applicant = new Person(
                "MARTIN",
                null,
                List.of("Léa"),
                new Birth(LocalDate.of(1990, 5, 4), "Nîmes", null, "FR"),
                new Address(List.of("12 rue des Lilas"), "30121", "Mus"),
                null);
        return new Recognised(
                dossier,
                new Declaration(
                        "cni-renouvellement",
                        LocalDateTime.of(2026, 12, 3, 14, 30),
                        mairie,
                        applicant,
                        null,
                        null,
                        null,
                        Map.of("logement", "a_mon_nom")),
                List.of(bill),
                List.of(file));
    }
}
