package fr.completude.sample.photo;

import java.awt.Color;
import java.util.Random;

/**
 * What makes an invented person, drawn from a seed. Lengths are in heads: 1 is from crown to chin without the hair.
 *
 * @param cheek half the width of the head at the cheekbones
 * @param jaw half the width at the jaw
 * @param eyeGap half the distance between the pupils
 * @param mouthWidth half the width of the mouth
 * @param lips fullness of the lips, about 1
 * @param nose half the width of the nose
 * @param brow thickness of the eyebrows, about 1
 * @param volume how far the hair stands from the skull
 */
record Traits(
        Color skin,
        Color hair,
        Color iris,
        Color lipColour,
        Color cloth,
        Cut cut,
        double cheek,
        double jaw,
        double eyeGap,
        double mouthWidth,
        double lips,
        double nose,
        double brow,
        double volume) {

    enum Cut {
        SHORT,
        PARTED,
        LONG,
        TIED,
        SHAVEN,
        CURLY
    }

    private static final Color WARM_SHADOW = new Color(0x4A2418);
    private static final int[] SKINS = {0xF1CDB4, 0xE8BD9E, 0xDDAA86, 0xCB9468, 0xA8744D, 0x80543A, 0x6A4431};
    private static final int[] HAIRS = {0x1E1A18, 0x33241B, 0x4B3323, 0x6B4A2F, 0x8E6A42, 0xB08B57, 0x8C8A88, 0x7A3B22};
    private static final int[] IRISES = {0x4A3020, 0x6B4A2A, 0x5C6B46, 0x5F7F97, 0x3B2A20};
    private static final int[] CLOTHS = {0x2F3B4C, 0x5A2E35, 0x3C4A3A, 0x6A6F78, 0x24262B, 0x7A5C48, 0x35566B};

    static Traits of(Random random) {
        int tone = random.nextInt(SKINS.length);
        Color skin = varied(random, SKINS[tone], 8);
        // Dark skin goes with dark hair and eyes: a pale wig would look like a mask.
        Color hair = varied(random, HAIRS[random.nextInt(tone >= 4 ? 2 : HAIRS.length)], 6);
        Color iris = varied(random, IRISES[tone >= 4 ? 0 : random.nextInt(IRISES.length)], 6);
        return new Traits(
                skin,
                hair,
                iris,
                mixed(skin, new Color(0xA04048), 0.45 + random.nextDouble() * 0.2),
                varied(random, CLOTHS[random.nextInt(CLOTHS.length)], 12),
                Cut.values()[random.nextInt(Cut.values().length)],
                between(random, 0.315, 0.345),
                between(random, 0.235, 0.275),
                between(random, 0.143, 0.152),
                between(random, 0.108, 0.125),
                between(random, 0.85, 1.2),
                between(random, 0.075, 0.09),
                between(random, 0.8, 1.25),
                between(random, 0.035, 0.07));
    }

    /** The skin where no light falls. */
    Color shadow() {
        return mixed(skin, WARM_SHADOW, 0.75);
    }

    /** A colour between two others: 0 is the first, 1 the second. */
    static Color mixed(Color from, Color to, double share) {
        return new Color(
                (int) Math.round(from.getRed() + (to.getRed() - from.getRed()) * share),
                (int) Math.round(from.getGreen() + (to.getGreen() - from.getGreen()) * share),
                (int) Math.round(from.getBlue() + (to.getBlue() - from.getBlue()) * share));
    }

    private static double between(Random random, double low, double high) {
        return low + random.nextDouble() * (high - low);
    }

    private static Color varied(Random random, int rgb, int spread) {
        int shift = random.nextInt(spread * 2 + 1) - spread;
        return new Color(
                clamp((rgb >> 16 & 0xFF) + shift), clamp((rgb >> 8 & 0xFF) + shift), clamp((rgb & 0xFF) + shift));
    }

    private static int clamp(int value) {
        return Math.max(0, Math.min(255, value));
    }
}
