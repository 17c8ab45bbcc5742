package fr.completude.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import fr.completude.dossier.Box;
import fr.completude.dossier.FieldName;
import fr.completude.dossier.FieldValue;
import fr.completude.dossier.PhotoAssessment;
import fr.completude.dossier.Piece;
import org.junit.jupiter.api.Test;

class SeveralPhotosTest {

    @Test
    void theWorstPrintOfAPageDecides() {
        PageOfText page = new PageOfText()
                .picture(new Box(0, 0, 0.4, 0.4), Map.of("faces", 1.0), List.of(new Box(0.1, 0.1, 0.2, 0.2)))
                .picture(
                        new Box(0.5, 0, 0.4, 0.4),
                        Map.of("faces", 1.0, "roll", 40.0),
                        List.of(new Box(0.6, 0.1, 0.2, 0.2)));
        List<Piece> found = Recogniser.load(Path.of("config")).recognise(List.of(page.in("photos.jpg")));
        assertThat(found).hasSize(1);
        assertThat(found.get(0).assessment()).isEqualTo(PhotoAssessment.NON_COMPLIANT);
        assertThat(found.get(0).regions()).hasSize(2);
    }

    @Test
    void theDayTheCameraWroteIsToldOfThePhoto() {
        PageOfText page = new PageOfText()
                .picture(
                        new Box(0, 0, 0.4, 0.4),
                        Map.of("faces", 1.0, "takenOn", (double)
                                LocalDate.of(2026, 3, 14).toEpochDay()),
                        List.of(new Box(0.1, 0.1, 0.2, 0.2)));
        List<Piece> found = Recogniser.load(Path.of("config")).recognise(List.of(page.in("photo.jpg")));
        assertThat(found).singleElement().satisfies(photo -> {
            assertThat(photo.value(FieldName.TAKEN_ON)).contains("2026-03-14");
            assertThat(photo.field(FieldName.TAKEN_ON).map(FieldValue::text)).contains("14/03/2026");
        });
    }

    @Test
    void theDayPrintedBesideThePhotoIsToldRatherThanThatOfTheScan() {
        PageOfText page = PageOfText.of("CABINE PHOTO", "12/01/2026 14:05")
                .picture(
                        new Box(0.2, 0.3, 0.4, 0.4),
                        Map.of("faces", 1.0, "takenOn", (double)
                                LocalDate.of(2026, 11, 2).toEpochDay()),
                        List.of(new Box(0.3, 0.4, 0.2, 0.2)));
        List<Piece> found = Recogniser.load(Path.of("config")).recognise(List.of(page.in("planche.jpg")));
        assertThat(found).singleElement().satisfies(photo -> assertThat(photo.value(FieldName.TAKEN_ON))
                .contains("2026-01-12"));
    }
}
