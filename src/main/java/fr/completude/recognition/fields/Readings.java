package fr.completude.recognition.fields;

import java.util.List;

import fr.completude.dossier.Box;
import fr.completude.dossier.FieldValue;
import fr.completude.dossier.Word;
import fr.completude.recognition.text.PageText;
import fr.completude.recognition.text.Run;

/** Makes field values of words on a page. */
final class Readings {

    private static final double LEAST_WORD_TRUST = 0.5;

    private Readings() {}

    /** A value taken from some words, as sure as the trust given and the worst word of them allow. */
    static FieldValue of(String value, double trust, PageText page, List<Integer> words) {
        String text = String.join(
                " ", words.stream().map(i -> page.words().get(i).text()).toList());
        Box box = page.words().get(words.get(0)).box();
        double legible = 1;
        for (int i : words) {
            Word word = page.words().get(i);
            box = box.union(word.box());
            legible = Math.min(legible, word.confidence());
        }
        return new FieldValue(value, trust * legibility(legible), text, page.region(box));
    }

    static FieldValue of(String value, double trust, Run run) {
        return of(value, trust, run.page(), run.words());
    }

    /** An engine's confidence is hard on good words: from 0.8 on it costs nothing. */
    private static double legibility(double confidence) {
        return Math.max(LEAST_WORD_TRUST, Math.min(1, confidence + 0.2));
    }
}
