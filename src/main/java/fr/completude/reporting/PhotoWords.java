package fr.completude.reporting;

import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import fr.completude.dossier.Measure;
import fr.completude.dossier.Page;
import fr.completude.dossier.Picture;
import fr.completude.dossier.Piece;
import fr.completude.dossier.ReadFile;
import fr.completude.dossier.Region;
import fr.completude.dossier.Report;
import org.jspecify.annotations.Nullable;

/** Identity photos with what was measured on them, in words and as drawn where they were read. */
final class PhotoWords {

    private final Report report;
    private final Wording wording;

    PhotoWords(Report report, Wording wording) {
        this.report = report;
        this.wording = wording;
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
                piece.regions().stream()
                        .flatMap(region -> drawing(region).stream())
                        .findFirst()
                        .map(drawing -> "data:image/jpeg;base64," + drawing)
                        .orElse(null),
                piece.measures().stream().map(this::row).toList());
    }

    private Optional<String> drawing(Region region) {
        return report.files().stream()
                .filter(file -> file.source().path().equals(region.file()))
                .map(ReadFile::pages)
                .flatMap(List::stream)
                .filter(page -> page.number() == region.page())
                .map(Page::pictures)
                .flatMap(List::stream)
                .filter(picture -> picture.box().equals(region.box()))
                .map(Picture::drawing)
                .filter(Objects::nonNull)
                .findFirst();
    }

    private ReportView.MeasureRow row(Measure measure) {
        return new ReportView.MeasureRow(
                FrenchText.of(wording.measure(measure.name())),
                measure.value() == null ? "—" : number(measure.value(), measure),
                limits(measure),
                switch (measure.status()) {
                    case OK -> "good";
                    case OUT -> "bad";
                    case DOUBT, UNKNOWN -> "doubt";
                },
                wording.say("measure." + measure.status().name().toLowerCase(Locale.ROOT)));
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
