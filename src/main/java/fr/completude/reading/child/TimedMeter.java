package fr.completude.reading.child;

import java.awt.image.BufferedImage;
import java.util.List;

import fr.completude.dossier.Box;
import fr.completude.dossier.Picture;
import fr.completude.reading.child.photo.PhotoMeter;
import fr.completude.reading.wire.Stage;
import org.jspecify.annotations.Nullable;

/** Measures photos, and tells how long that took. */
record TimedMeter(PhotoMeter photos, StageClock clock) implements PictureMeter {

    @Override
    public List<Picture> measure(BufferedImage uprightPage, @Nullable Double dpi) {
        return clock.in(Stage.PHOTO, () -> photos.measure(uprightPage, dpi));
    }

    @Override
    public List<Box> likely(byte[] grey, int width, int height, List<Box> places) {
        return clock.in(Stage.PHOTO, () -> photos.likely(grey, width, height, places));
    }

    @Override
    public List<Picture> measureAt(BufferedImage uprightPage, @Nullable Double dpi, List<Box> places) {
        return clock.in(Stage.PHOTO, () -> photos.measureAt(uprightPage, dpi, places));
    }
}
