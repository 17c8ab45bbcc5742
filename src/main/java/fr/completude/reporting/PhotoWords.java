package fr.completude.reporting;

import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;

import fr.completude.dossier.Measure;
import fr.completude.dossier.Piece;
import fr.completude.dossier.Report;
import org.jspecify.annotations.Nullable;

/** Identity photos with what was measured on them, in words and as drawn where they were read. */
final class PhotoWords {

    private final Report report;
    private final Wording wording;
    private final PageImages images;

    PhotoWords(Report report, Wording wording, PageImages images) {
        this.report = report;
        this.wording = wording;
        this.images = images;
    }

    List<ReportView.PhotoView> views() {
        return report.pieces().stream()
                .filter(piece -> !piece.measures().isEmpty())
                .map(this::view)
                .toList();
    }

    private ReportView.PhotoView view(Piece piece) {
        return new ReportView.PhotoView(
                PieceWords.number(piece.id()),
                piece.assessment() == null ? "" : wording.assessment(piece.assessment()),
                PhotoDrawings.of(piece, report).map(images::of).orElse(null),
                piece.measures().stream().map(measure -> row(measure, piece)).toList());
    }

    private ReportView.MeasureRow row(Measure measure, Piece piece) {
        return new ReportView.MeasureRow(
                FrenchText.of(wording.measure(measure.name()) + basis(measure, piece)),
                measure.value() == null ? "—" : number(measure.value(), measure),
                limits(measure),
                switch (measure.status()) {
                    case OK -> "good";
                    case OUT -> "bad";
                    case DOUBT, UNKNOWN -> "doubt";
                },
                wording.say("measure." + measure.status().name().toLowerCase(Locale.ROOT)),
                advice(measure));
    }

    /** How the millimetres of a face are known. */
    private String basis(Measure measure, Piece piece) {
        if (!measure.name().equals("faceHeight") || measure.value() == null) {
            return "";
        }
        boolean proportion = isMeasured("faceHeightRatio", piece) && !isMeasured("frameHeight", piece);
        return wording.say(proportion ? "measure.by-proportion" : "measure.by-resolution");
    }

    private static boolean isMeasured(String name, Piece piece) {
        return piece.measures().stream().anyMatch(measure -> measure.name().equals(name) && measure.value() != null);
    }

    private @Nullable String advice(Measure measure) {
        return switch (measure.status()) {
            case OK, UNKNOWN -> null;
            case OUT, DOUBT -> FrenchText.of(wording.say("measure.advice." + measure.name()));
        };
    }

    private String limits(Measure measure) {
        Double min = measure.min();
        Double max = measure.max();
        if (min != null && max != null) {
            return min.equals(max)
                    ? number(min, measure)
                    : wording.say("measure.between", number(min, measure), number(max, measure));
        }
        return single("measure.least", min, measure) + single("measure.most", max, measure);
    }

    private String single(String key, @Nullable Double limit, Measure measure) {
        return limit == null ? "" : wording.say(key, number(limit, measure));
    }

    /** « 33,4 mm ». */
    private String number(double value, Measure measure) {
        NumberFormat format = NumberFormat.getInstance(Locale.FRENCH);
        format.setMaximumFractionDigits(
                switch (measure.unit()) {
                    case "ratio" -> 3;
                    case "count", "level" -> 0;
                    default -> 1;
                });
        return (format.format(value) + wording.say("unit." + measure.unit())).strip();
    }
}
