package fr.completude.reading.child;

import java.util.ArrayList;
import java.util.List;

import fr.completude.dossier.Box;
import fr.completude.dossier.MrzReading;
import fr.completude.dossier.Picture;
import fr.completude.dossier.Word;

/**
 * Readings of parts of a page put together. Each part is laid upright into the place it has on the page, about the
 * same centre and no larger than the place: who reads the words finds labels above their values whichever way the
 * part lay.
 */
final class PlacedReading {

    private final int width;
    private final int height;
    private final List<Word> words = new ArrayList<>();
    private final List<MrzReading> mrz = new ArrayList<>();
    private final List<Picture> marks = new ArrayList<>();
    private double sharpness = 1;
    private int lines;

    /**
     * @param width of the page, px
     * @param height of the page, px
     */
    PlacedReading(int width, int height) {
        this.width = width;
        this.height = height;
    }

    void add(OcrPass pass, Box place) {
        double scale = Math.min(place.width() * width / pass.width(), place.height() * height / pass.height());
        double w = pass.width() * scale / width;
        double h = pass.height() * scale / height;
        Box laid = new Box(place.centreX() - w / 2, place.centreY() - h / 2, w, h);
        int first = lines;
        for (Word word : pass.words()) {
            words.add(new Word(word.text(), on(laid, word.box()), word.confidence(), first + word.line()));
            lines = Math.max(lines, first + word.line() + 1);
        }
        pass.mrz().forEach(zone -> mrz.add(new MrzReading(zone.lines(), on(laid, zone.box()))));
        pass.marks()
                .forEach(mark -> marks.add(new Picture(
                        on(laid, mark.box()),
                        mark.measures(),
                        mark.faces().stream().map(face -> on(laid, face)).toList())));
        if (!pass.words().isEmpty()) {
            sharpness = Math.min(sharpness, pass.sharpness());
        }
    }

    private static Box on(Box laid, Box part) {
        return new Box(
                laid.left() + part.left() * laid.width(),
                laid.top() + part.top() * laid.height(),
                part.width() * laid.width(),
                part.height() * laid.height());
    }

    /** All of it as one reading of the page, which was turned so many degrees clockwise. */
    OcrPass pass(int turn) {
        return new OcrPass(turn, 0, width, height, sharpness, words, mrz, marks);
    }
}
