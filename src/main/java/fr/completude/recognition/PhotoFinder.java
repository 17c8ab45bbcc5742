package fr.completude.recognition;

import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import fr.completude.dossier.FieldName;
import fr.completude.dossier.FieldValue;
import fr.completude.dossier.Measure;
import fr.completude.dossier.Page;
import fr.completude.dossier.PhotoAssessment;
import fr.completude.dossier.Picture;
import fr.completude.dossier.Piece;
import fr.completude.dossier.Region;
import fr.completude.recognition.photo.PhotoJudge;
import fr.completude.recognition.photo.PhotoLimits;

/**
 * Finds identity photos: pictures of a face on a page that bears next to no words. The portrait of an identity card has
 * words around it and is none.
 */
final class PhotoFinder {

    static final String TYPE = "photo-identite";
    private static final double SURE = 0.9;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final List<PhotoAssessment> WORST_FIRST =
            List.of(PhotoAssessment.NON_COMPLIANT, PhotoAssessment.TO_REVIEW, PhotoAssessment.COMPLIANT);

    private final PhotoLimits limits;
    private final PhotoJudge judge;

    PhotoFinder(PhotoLimits limits) {
        this.limits = limits;
        this.judge = new PhotoJudge(limits);
    }

    private static Map<FieldName, FieldValue> takenOn(Picture portrait, Region place) {
        return portrait.takenOn()
                .map(day -> Map.of(FieldName.TAKEN_ON, new FieldValue(day.toString(), SURE, DAY.format(day), place)))
                .orElse(Map.of());
    }

    /** The photo on a page, as a piece; several prints of one sheet are one piece, measured on the worst. */
    List<Piece> find(String file, Page page) {
        List<Picture> portraits = page.pictures().stream()
                .filter(picture ->
                        !picture.faces().isEmpty() || picture.measures().containsKey("faces"))
                .toList();
        if (portraits.isEmpty()
                || page.words().size() > limits.mostWords()
                || !page.mrz().isEmpty()) {
            return List.of();
        }
        List<Measure> measures = portraits.stream()
                .map(picture -> judge.measures(picture.measures()))
                .min(Comparator.comparing(judge::assessment, Comparator.comparingInt(WORST_FIRST::indexOf)))
                .orElseThrow();
        return List.of(new Piece(
                "",
                TYPE,
                null,
                SURE,
                List.of(),
                null,
                portraits.stream()
                        .map(picture -> new Region(file, page.number(), picture.box(), page.part()))
                        .toList(),
                List.of(page.readBy()),
                takenOn(
                        portraits.get(0),
                        new Region(file, page.number(), portraits.get(0).box(), page.part())),
                page.quality(),
                judge.assessment(measures),
                measures));
    }
}
