package fr.completude.sample.portrait;

import java.awt.image.BufferedImage;

import fr.completude.sample.photo.FaceDrawing;
import fr.completude.sample.photo.PortraitSettings;

/** Portraits by {@link FaceDrawing}. */
public final class DrawnPortraits implements PortraitPainter {

    private static final double WIDTH_MM = 35;
    private static final double MM_PER_INCH = 25.4;
    private static final int DARK_CURTAIN = 0x3B2C28;
    private static final int WHITE = 0xFFFFFF;

    @Override
    public BufferedImage identity(long face, Pose pose, int widthPx) {
        PortraitSettings sound = PortraitSettings.compliant(widthPx * MM_PER_INCH / WIDTH_MM);
        PortraitSettings settings =
                switch (pose) {
                    case CONFORME -> sound;
                    case PETITE -> sound.withFaceHeight(16);
                    case PENCHEE -> sound.withTilt(19);
                    case FOND -> sound.withBackground(DARK_CURTAIN);
                    case BLANC -> sound.withBackground(WHITE);
                };
        return FaceDrawing.draw(face, settings);
    }

    @Override
    public BufferedImage onCard(long face, int widthPx) {
        PortraitSettings sound = PortraitSettings.compliant(widthPx * MM_PER_INCH / WIDTH_MM);
        return FaceDrawing.draw(face, sound.withSaturation(0.35));
    }
}
