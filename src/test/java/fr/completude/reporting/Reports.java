package fr.completude.reporting;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import fr.completude.dossier.Box;
import fr.completude.dossier.Candidate;
import fr.completude.dossier.Evidence;
import fr.completude.dossier.FieldName;
import fr.completude.dossier.FieldValue;
import fr.completude.dossier.FileProblem;
import fr.completude.dossier.Finding;
import fr.completude.dossier.FindingStatus;
import fr.completude.dossier.Matrix;
import fr.completude.dossier.Measure;
import fr.completude.dossier.PageQuality;
import fr.completude.dossier.PhotoAssessment;
import fr.completude.dossier.Piece;
import fr.completude.dossier.ReadBy;
import fr.completude.dossier.ReadFile;
import fr.completude.dossier.Region;
import fr.completude.dossier.Report;
import fr.completude.dossier.Rule;
import fr.completude.dossier.SourceFile;
import fr.completude.dossier.Timing;
import fr.completude.dossier.Verdict;
import fr.completude.language.Messages;
import org.jspecify.annotations.Nullable;

/** Invented reports. */
final class Reports {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    static final LocalDateTime APPOINTMENT = LocalDateTime.of(2026, 12, 3, 14, 30);

    private static final Rule RULE = new Rule(
            "matrix/cni.yaml",
            41,
            new Rule.Source(
                    "Service-Public, fiche d'essai", "https://exemple.invalid/fiche", LocalDate.of(2026, 10, 1)));
    private static final PageQuality QUALITY = new PageQuality(200.04, 0.8123, 0.449, 0);

    private static final Map<String, String> LABELS = Map.of(
            "cni-renouvellement", "renouvellement de la carte d’identité",
            "facture-electricite", "facture d’électricité",
            "cni", "carte d’identité",
            "cni-ancien", "ancien format",
            "photo-identite", "photo d’identité",
            "predemande-ants", "pré-demande");

    private Reports() {}

    static Wording wording() {
        return new Wording(Messages.french(), id -> LABELS.getOrDefault(id, id));
    }

    static Report incomplete() {
        return report(
                "2026-12-03-MARTIN",
                Verdict.INCOMPLETE,
                List.of(bill(), card(), photo(), unknown()),
                List.of(
                        finding("demande", "Pré-demande ou formulaire", FindingStatus.MISSING, true)
                                .remedy(
                                        "Apporter le récapitulatif de la pré-demande, avec son numéro et son code-barres.")
                                .says("Aucune pré-demande ni aucun formulaire n’a été trouvé."),
                        finding("justificatif-domicile", "Justificatif de domicile", FindingStatus.EXPIRED, true)
                                .remedy("Apporter une facture de moins d’un an à la date du rendez-vous.")
                                .says(
                                        "La facture du 1er décembre 2025 aura plus d’un an le 3 décembre 2026 ; elle est encore bonne aujourd’hui.")
                                .on("p1", FieldName.ISSUED_ON),
                        finding("ancien-titre", "Ancienne carte d’identité", FindingStatus.SATISFIED, true)
                                .says("La carte délivrée le 10 mars 2012 est présentée recto et verso.")
                                .until(LocalDate.of(2032, 3, 9))
                                .on("p2", null),
                        finding("photo", "Photo d’identité", FindingStatus.TO_REVIEW, true)
                                .says("Le fond paraît sombre ; une personne doit regarder la photo.")
                                .on("p3", null),
                        finding("timbre", "Timbre fiscal", FindingStatus.NOT_APPLICABLE, true)
                                .says("Aucun timbre n’est dû pour un renouvellement."),
                        finding("presence", "Présence du demandeur", FindingStatus.IN_PERSON, false)
                                .says("Le demandeur vient en personne, avec les originaux.")),
                List.of(
                        file("facture.pdf", "application/pdf", 1, null),
                        file("scan <b>1</b>.pdf", "application/pdf", 2, null),
                        file("photo.jpg", "image/jpeg", 1, null),
                        file("vieux.doc", null, 0, FileProblem.UNSUPPORTED)));
    }

    static Report complete() {
        return report(
                "2026-12-03-DURAND",
                Verdict.COMPLETE,
                List.of(bill()),
                List.of(finding("justificatif-domicile", "Justificatif de domicile", FindingStatus.SATISFIED, true)
                        .says("Facture récente au nom du demandeur.")
                        .on("p1", FieldName.ISSUED_ON)),
                List.of(file("facture.pdf", "application/pdf", 1, null)));
    }

    static Report unreadable() {
        SourceFile bomb = new SourceFile("bombe.zip", Path.of("bombe.zip"), "", 4_000_000_000L, FileProblem.TOO_LARGE);
        return report(
                "DUPUIS",
                Verdict.UNREADABLE,
                List.of(),
                List.of(),
                List.of(ReadFile.unread(bomb, null, FileProblem.TOO_LARGE, 0)));
    }

    static Report report(
            String dossier, Verdict verdict, List<Piece> pieces, List<FindingDraft> findings, List<ReadFile> files) {
        return new Report(
                dossier,
                "mairie-exemple",
                "cni-renouvellement",
                new Matrix("2026-11-01", "a".repeat(64)),
                TODAY,
                APPOINTMENT,
                verdict,
                pieces,
                findings.stream().map(FindingDraft::finding).toList(),
                files,
                new Timing(2310, 2100, 2, 1));
    }

    static Report with(Report report, List<Finding> findings) {
        return new Report(
                report.dossier(),
                report.mairie(),
                report.procedure(),
                report.matrix(),
                report.checkedOn(),
                report.appointment(),
                report.verdict(),
                report.pieces(),
                findings,
                report.files(),
                report.timing());
    }

    static FindingDraft finding(String id, String title, FindingStatus status, boolean blocking) {
        return new FindingDraft(id, title, status, blocking, "Constat.", null, List.of(), null);
    }

    static ReadFile file(String path, @Nullable String mediaType, int pages, @Nullable FileProblem problem) {
        SourceFile source = new SourceFile(path, Path.of("x"), "b".repeat(64), 1_000);
        return new ReadFile(source, mediaType, pages, problem, List.of(), 700);
    }

    static Piece bill() {
        return piece(
                "p1",
                "facture-electricite",
                null,
                "facture.pdf",
                1,
                new Box(0.05, 0.02, 0.9, 0.45),
                Map.of(
                        FieldName.ISSUED_ON, "2025-12-01",
                        FieldName.HOLDER_FAMILY_NAME, "MARTIN",
                        FieldName.HOLDER_GIVEN_NAMES, "Léa",
                        FieldName.AMOUNT, "1084.5",
                        FieldName.ADDRESS, "12 rue des Lilas, 30121 MUS"));
    }

    static Piece card() {
        return piece(
                "p2",
                "cni",
                "cni-ancien",
                "scan <b>1</b>.pdf",
                1,
                Box.PAGE,
                Map.of(
                        FieldName.ISSUED_ON, "2012-03-10",
                        FieldName.HOLDER_FAMILY_NAME, "MARTEN",
                        FieldName.SIDES, "both",
                        FieldName.MRZ, "IDFRAMARTEN<<<<<<<<<<<<<<<<<<<<<<<<<\n120330612345LEA<<JEANNE<9005042F7"));
    }

    static Piece photo() {
        return new Piece(
                "p3",
                "photo-identite",
                null,
                0.91,
                List.of(),
                null,
                List.of(new Region("photo.jpg", 1, Box.PAGE)),
                List.of(ReadBy.NOTHING),
                Map.of(),
                new PageQuality(null, 0.5, 0, 90),
                PhotoAssessment.TO_REVIEW,
                List.of(
                        new Measure("faceHeight", 33.4, "mm", 32.0, 36.0, Measure.Status.OK),
                        new Measure("background", null, "level", 180.0, null, Measure.Status.UNKNOWN)));
    }

    static Piece unknown() {
        return new Piece(
                "p4",
                null,
                null,
                0.3,
                List.of(new Candidate("predemande-ants", 0.31), new Candidate("cni", 0.22)),
                "Trop peu de mots lisibles.",
                List.of(new Region("scan <b>1</b>.pdf", 2, Box.PAGE)),
                List.of(ReadBy.OCR),
                Map.of(),
                QUALITY,
                null,
                List.of());
    }

    private static Piece piece(
            String id,
            String type,
            @Nullable String subtype,
            String file,
            int page,
            Box box,
            Map<FieldName, String> values) {
        Map<FieldName, FieldValue> fields = new EnumMap<>(FieldName.class);
        values.forEach((name, value) -> fields.put(
                name, new FieldValue(value, 0.97123, value, new Region(file, page, new Box(1 / 3d, 0.1, 0.2, 0.02)))));
        return new Piece(
                id,
                type,
                subtype,
                0.98456,
                List.of(),
                null,
                List.of(new Region(file, page, box)),
                List.of(ReadBy.TEXT_LAYER),
                fields,
                QUALITY,
                null,
                List.of());
    }

    /** A finding in the making. */
    record FindingDraft(
            String id,
            String title,
            FindingStatus status,
            boolean blocking,
            String message,
            @Nullable String remedyText,
            List<Evidence> evidence,
            @Nullable LocalDate validUntil) {

        FindingDraft says(String text) {
            return new FindingDraft(id, title, status, blocking, text, remedyText, evidence, validUntil);
        }

        FindingDraft remedy(String text) {
            return new FindingDraft(id, title, status, blocking, message, text, evidence, validUntil);
        }

        FindingDraft until(LocalDate day) {
            return new FindingDraft(id, title, status, blocking, message, remedyText, evidence, day);
        }

        FindingDraft on(String piece, @Nullable FieldName field) {
            return new FindingDraft(
                    id, title, status, blocking, message, remedyText, List.of(new Evidence(piece, field)), validUntil);
        }

        Finding finding() {
            return new Finding(
                    id,
                    title,
                    "R-ESSAI",
                    status,
                    blocking,
                    evidence.stream().map(Evidence::piece).distinct().toList(),
                    message,
                    remedyText,
                    evidence,
                    validUntil,
                    RULE);
        }
    }
}
