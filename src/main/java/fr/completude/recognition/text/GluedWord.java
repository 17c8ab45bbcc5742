package fr.completude.recognition.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import fr.completude.dossier.Box;
import fr.completude.dossier.Word;

/** A label and its value read as one word, {@code Nom:MARTIN} or {@code n°2026/123}, taken apart between them. */
final class GluedWord {

    private static final Pattern GLUED = Pattern.compile("(?<=[\\p{L})°.]{2}:|^[nN]°)(?=[\\p{L}\\d])");

    private GluedWord() {}

    /** The word itself, or its parts, each with its share of the box. */
    static List<Word> parts(Word word) {
        String text = word.text();
        Matcher cut = GLUED.matcher(text);
        List<Word> parts = new ArrayList<>();
        int from = 0;
        while (cut.find()) {
            parts.add(part(word, from, cut.start()));
            from = cut.start();
        }
        if (from == 0) {
            return List.of(word);
        }
        parts.add(part(word, from, text.length()));
        return parts;
    }

    private static Word part(Word word, int from, int to) {
        double letter = word.box().width() / word.text().length();
        Box box = new Box(
                word.box().left() + from * letter,
                word.box().top(),
                (to - from) * letter,
                word.box().height());
        return new Word(word.text().substring(from, to), box, word.confidence(), word.line());
    }
}
