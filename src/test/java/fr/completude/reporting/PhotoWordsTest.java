package fr.completude.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import fr.completude.config.Problems;
import fr.completude.config.YamlFile;
import fr.completude.dossier.Box;
import fr.completude.dossier.Measure;
import fr.completude.dossier.Page;
import fr.completude.dossier.PageQuality;
import fr.completude.dossier.PhotoAssessment;
import fr.completude.dossier.Picture;
import fr.completude.dossier.Piece;
import fr.completude.dossier.ReadBy;
import fr.completude.dossier.ReadFile;
import fr.completude.dossier.Region;
import fr.completude.dossier.Report;
import fr.completude.dossier.SourceFile;
import fr.completude.dossier.Verdict;
import org.assertj.core.groups.Tuple;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PhotoWordsTest {

    private static final Box PLACE = new Box(0.2, 0.1, 0.3, 0.4);
    private static final PageQuality QUALITY = new PageQuality(300.0, 0.8, 0, 0);

    @Test
    void thePhotoIsShownAsDrawnWhereItWasRead() {
        String page = new ReportPage(Reports.wording()).write(report(picture("QUJD")));

        assertThat(page).contains("src=\"data:image/jpeg;base64,QUJD\"").contains("Photo mesurée (pièce\u00A01)");
    }

    @Test
    void besideAReportThatOthersMayReadThePortraitIsAFileOfItsOwn() {
        Report report = report(picture("QUJD"));
        PageImages images = PageImages.beside(List.of(), report);

        assertThat(new ReportPage(Reports.wording()).write(report, images))
                .contains("src=\"photo-01.jpg\"")
                .doesNotContain("data:image", "QUJD");
        assertThat(images.files()).containsOnlyKeys("photo-01.jpg");
        assertThat(images.files().get("photo-01.jpg")).asString().isEqualTo("ABC");
    }

    @Test
    void aPhotoThatWasNotDrawnIsToldAllTheSame() {
        String page = new ReportPage(Reports.wording()).write(report(picture(null)));

        assertThat(page).doesNotContain("<img").contains("Photo mesurée (pièce\u00A01)");
    }

    @Test
    void eachMeasureIsShownWithItsLimitsAndWhatItComesTo() {
        ReportView.PhotoView photo = new PhotoWords(report(picture(null)), Reports.wording(), PageImages.NONE)
                .views()
                .get(0);

        assertThat(photo.measures())
                .extracting(ReportView.MeasureRow::value, ReportView.MeasureRow::limits, ReportView.MeasureRow::status)
                .containsExactly(
                        Tuple.tuple("7,3°", "de -5° à 5°", "à regarder"),
                        Tuple.tuple("—", "au moins 0,22", "non mesuré"),
                        Tuple.tuple("1", "1", "juste"));
    }

    @Test
    void whatIsWrongComesWithHowToDoBetter() {
        ReportView.PhotoView photo = new PhotoWords(report(picture(null)), Reports.wording(), PageImages.NONE)
                .views()
                .get(0);

        assertThat(photo.measures())
                .extracting(ReportView.MeasureRow::advice)
                .containsExactly("Tenir la tête droite, les yeux à la même hauteur.", null, null);
    }

    @Test
    void everyMeasureOfTheConfigurationHasANameAndAnAdvice() {
        List<String> measures = keys("config/photo.yaml");

        assertThat(measures).hasSizeGreaterThan(20);
        assertThat(keys("config/familles.yaml")).containsExactlyInAnyOrderElementsOf(measures);
        assertThat(measures).allSatisfy(name -> assertThat(Reports.wording().say("measure.advice." + name))
                .endsWith("."));
    }

    private static List<String> keys(String file) {
        return List.copyOf(YamlFile.read(Path.of(file), file, new Problems())
                .orElseThrow()
                .need("mesures")
                .orElseThrow()
                .entries()
                .keySet());
    }

    private static Picture picture(@Nullable String drawing) {
        return new Picture(PLACE, Map.of(), List.of(), drawing);
    }

    @Test
    void howTheMillimetresOfAFaceAreKnownIsSaid() {
        Measure face = new Measure("faceHeight", 33.4, "mm", 31.5, 36.5, Measure.Status.OK);
        Measure share = new Measure("faceHeightRatio", 0.74, "ratio", 0.68, 0.82, Measure.Status.OK);
        Measure frame = new Measure("frameHeight", 45.1, "mm", 44.0, 46.0, Measure.Status.OK);

        assertThat(nameOfTheFirst(List.of(face, share, frame))).endsWith("(d’après la résolution du fichier)");
        assertThat(nameOfTheFirst(List.of(face))).endsWith("(d’après la résolution du fichier)");
        assertThat(nameOfTheFirst(List.of(face, share))).endsWith("(d’après les proportions d’un tirage de 45 mm)");
    }

    private static String nameOfTheFirst(List<Measure> measures) {
        PhotoWords words = new PhotoWords(report(picture(null), measures), Reports.wording(), PageImages.NONE);
        return words.views()
                .get(0)
                .measures()
                .get(0)
                .label()
                .replace('\u00a0', ' ')
                .replace('\'', '’');
    }

    private static Report report(Picture picture) {
        return report(
                picture,
                List.of(
                        new Measure("roll", 7.31, "degrees", -5.0, 5.0, Measure.Status.DOUBT),
                        new Measure("eyesOpen", null, "ratio", 0.22, null, Measure.Status.UNKNOWN),
                        new Measure("faces", 1.0, "count", 1.0, 1.0, Measure.Status.OK)));
    }

    private static Report report(Picture picture, List<Measure> measures) {
        Piece photo = new Piece(
                "p1",
                "photo-identite",
                null,
                0.9,
                List.of(),
                null,
                List.of(new Region("photo.jpg", 1, PLACE)),
                List.of(ReadBy.NOTHING),
                Map.of(),
                QUALITY,
                PhotoAssessment.TO_REVIEW,
                measures);
        Page page = new Page(1, 827, 1063, ReadBy.NOTHING, QUALITY, List.of(), List.of(), List.of(picture), List.of());
        ReadFile file = new ReadFile(
                new SourceFile("photo.jpg", Path.of("photo.jpg"), "ab", 10), "image/jpeg", 1, null, List.of(page), 5);
        return Reports.report("DURAND", Verdict.TO_REVIEW, List.of(photo), List.of(), List.of(file));
    }
}
