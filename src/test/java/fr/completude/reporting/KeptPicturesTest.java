package fr.completude.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import fr.completude.dossier.PagePicture;
import fr.completude.storage.SealingKey;
import fr.completude.storage.Seals;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptPicturesTest {

    private static final List<PagePicture> PICTURES = List.of(
            new PagePicture("facture.pdf", 1, 100, 200, true, "QUJD"),
            new PagePicture("facture.pdf", 2, 100, 200, true, "REVG"));

    @TempDir
    Path reports;

    @Test
    void aDamagedPictureIsAsGoodAsMissingAndTheOthersStay() throws IOException {
        Seals.begin(reports, SealingKey.of(Map.of(SealingKey.KEY, "A".repeat(43) + "=")));
        Path folder = reports.resolve("2026-11-22/mus/dossier-zqa");
        AtomicFolder.publish(
                folder,
                PageImages.beside(PICTURES).files(),
                Map.of(KeptPictures.FILE, new KeptPictures(2, PICTURES).note()));
        assertThat(KeptPictures.of(folder)).contains(PICTURES);

        Files.writeString(folder.resolve("page-01.jpg"), "autre");

        assertThat(KeptPictures.standing(folder)).isEqualTo(new KeptPictures(2, List.of(PICTURES.get(1))));
        assertThat(KeptPictures.of(folder)).isEmpty();
    }
}
