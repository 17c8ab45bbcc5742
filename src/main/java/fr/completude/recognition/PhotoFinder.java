package fr.completude.recognition;

import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import fr.completude.dossier.Box;
import fr.completude.dossier.FieldName;
import fr.completude.dossier.FieldValue;
import fr.completude.dossier.Measure;
import fr.completude.dossier.Page;
import fr.completude.dossier.PhotoAssessment;
import fr.completude.dossier.Picture;
import fr.completude.dossier.Piece;
import fr.completude.dossier.Region;
import fr.completude.dossier.Word;
import fr.completude.recognition.fields.PrintedDays;
import fr.completude.recognition.photo.PhotoJudge;
import fr.completude.recognition.photo.PhotoLimits;
import fr.completude.recognition.text.PageText;

/**
 * Finds identity photos: pictures of a face on a page that bears next to no words, stuck on a form that may bear one, or
 * lying where nothing is written. The portrait of an identity card has words around it and is none.
 */
final class PhotoFinder {

    static final String TYPE = "photo-identite";
    private static final double SURE = 0.9;

    /** Told of a photo whose edges are seen. */
    private static final String FRAME = "frameRatio";

    /** In sizes of the photo: so far around a photo that lies alone nothing is written. */
    private static final double CLEAR = 0.4;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final List<PhotoAssessment> WORST_FIRST =
            List.of(PhotoAssessment.NON_COMPLIANT, PhotoAssessment.TO_REVIEW, PhotoAssessment.COMPLIANT);

    private final PhotoLimits limits;
    private final PhotoJudge judge;

    PhotoFinder(PhotoLimits limits) {
        this.limits = limits;
        this.judge = new PhotoJudge(limits);
    }

    /** The photo on a page, as a piece; several prints of one sheet are one piece, measured on the worst. */
    List<Piece> find(String file, Page page) {
        return isFullOfWords(page)
                ? List.of()
                : piece(file, page, portraits(page), PrintedDays.earliest(PageText.of(file, page)));
    }

    /**
     * The photo on a page full of words, as a piece beside those of the words.
     *
     * @param bearing the parts of the page taken up by papers that may bear one
     */
    List<Piece> findAmongWords(String file, Page page, List<Box> bearing) {
        if (!isFullOfWords(page)) {
            return List.of();
        }
        List<Picture> photos = portraits(page).stream()
                .filter(portrait ->
                        bearing.stream().anyMatch(paper -> paper.holds(portrait.box())) || liesAlone(portrait, page))
                .toList();
        return piece(file, page, photos, Optional.empty());
    }

    /** The earlier of what the camera wrote and what is printed beside the photo: the scan of an old print is recent. */
    private static Map<FieldName, FieldValue> takenOn(Picture portrait, Region place, Optional<FieldValue> printed) {
        Optional<FieldValue> written =
                portrait.takenOn().map(day -> new FieldValue(day.toString(), SURE, DAY.format(day), place));
        return Stream.of(written, printed)
                .flatMap(Optional::stream)
                .min(Comparator.comparing(FieldValue::value))
                .map(day -> Map.of(FieldName.TAKEN_ON, day))
                .orElse(Map.of());
    }

    private static List<Picture> portraits(Page page) {
        boolean card = !page.mrz().isEmpty();
        return page.pictures().stream()
                .filter(picture -> !card)
                .filter(picture ->
                        !picture.faces().isEmpty() || picture.measures().containsKey("faces"))
                .toList();
    }

    private boolean isFullOfWords(Page page) {
        return page.words().size() > limits.mostWords();
    }

    /** Whether its edges are seen and nothing is written near: beside the portrait of a card its holder is named. */
    private static boolean liesAlone(Picture portrait, Page page) {
        Box photo = portrait.box();
        double across = photo.width() * CLEAR;
        double down = photo.height() * CLEAR;
        Box around = new Box(
                photo.left() - across, photo.top() - down, photo.width() + 2 * across, photo.height() + 2 * down);
        return portrait.measures().containsKey(FRAME)
                && page.words().stream()
                        .map(Word::box)
                        .filter(word -> !photo.holds(word))
                        .noneMatch(word -> word.shared(around) > 0);
    }

    private List<Piece> piece(String file, Page page, List<Picture> portraits, Optional<FieldValue> printed) {
        if (portraits.isEmpty()) {
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
                        new Region(file, page.number(), portraits.get(0).box(), page.part()),
                        printed),
                page.quality(),
                judge.assessment(measures),
                measures));
    }
}
