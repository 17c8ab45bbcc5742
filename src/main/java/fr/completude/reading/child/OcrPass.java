package fr.completude.reading.child;

import java.util.List;

import fr.completude.dossier.MrzReading;
import fr.completude.dossier.Picture;
import fr.completude.dossier.Word;

/**
 * One reading of a page by OCR.
 *
 * @param turn degrees clockwise the picture was turned first
 * @param slant degrees clockwise it was found slanted, and corrected
 * @param width width of the picture as read, px
 * @param height height, px
 * @param marks ink that is no print
 */
record OcrPass(
        int turn,
        double slant,
        int width,
        int height,
        double sharpness,
        List<Word> words,
        List<MrzReading> mrz,
        List<Picture> marks) {

    private static final double SENSIBLE = 0.6;

    /** No page that lies wrong has as many letters in long words read without doubt. */
    private static final int FEW_SURE = 30;

    /** Characters that seem to be read right. */
    double score() {
        return words.stream()
                .filter(word -> Plausibility.isPlausible(word.text()))
                .mapToDouble(word -> word.confidence() * word.text().length())
                .sum();
    }

    /** Whether the words are so doubtful that the page may lie wrong. */
    boolean isPoor() {
        return words.isEmpty() || (sure() < FEW_SURE && score() < 0.55 * letters());
    }

    /** Words that a picture without text does not have, whatever its texture. */
    long sensibleWords() {
        return words.stream()
                .filter(word -> word.confidence() >= SENSIBLE && word.text().length() > 2)
                .filter(word -> Plausibility.isPlausible(word.text()))
                .count();
    }

    /** Letters in words that a page lying wrong does not have. */
    private double sure() {
        return words.stream()
                .filter(word -> Plausibility.isSure(word.text(), word.confidence()))
                .mapToInt(word -> word.text().length())
                .sum();
    }

    private double letters() {
        return words.stream().mapToInt(word -> word.text().length()).sum();
    }
}
