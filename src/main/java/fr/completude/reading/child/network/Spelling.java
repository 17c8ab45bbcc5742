package fr.completude.reading.child.network;

import java.util.ArrayList;
import java.util.List;

/**
 * Words from what the network sees along a strip: at each place the likeliest character, the same one seen at neighbouring
 * places being one (connectionist temporal classification, Graves 2006). Words with capitals or digits are doubted as
 * the engine doubts those outside its dictionary, which it multiplies by 2.25.
 */
final class Spelling {

    /** The engine's scale: a hundred less 35 for each power of e by which the least sure character falls short of sure. */
    private static final double SCALE = 0.35;

    /** What the engine multiplies doubts by outside its dictionary, where names and numbers are (kDictRatio). */
    private static final double OUTSIDE_DICTIONARY = 2.25;

    private static final double LEAST = -20;

    /** The engine is never quite sure. */
    private static final double NEVER_QUITE = 0.085;

    private static final double LIKELIER = 0.5;

    private final TextModel model;
    private final List<SeenWord> words = new ArrayList<>();
    private final StringBuilder word = new StringBuilder();
    private double sure;
    private double before;
    private int left;
    private int right;

    private Spelling(TextModel model) {
        this.model = model;
    }

    static List<SeenWord> of(Sighting sighting, TextModel model) {
        Spelling spelling = new Spelling(model);
        spelling.spell(sighting);
        return spelling.words;
    }

    private void spell(Sighting sighting) {
        double certainty = 0;
        int known = model.blank();
        int column = 0;
        while (column < sighting.columns()) {
            int here = sighting.at(column);
            int start = column;
            while (column < sighting.columns() && sighting.at(column) == here) {
                column++;
            }
            if (here == model.blank()) {
                int next = column < sighting.columns() ? sighting.at(column) : here;
                certainty = gap(sighting, start, column, known, next, certainty);
            } else {
                certainty = Math.min(certainty, once(sighting, start, column));
                // What is seen at a column begins about a column before it.
                character(model.alphabet().get(here), Math.max(0, start - 1) * StripImage.STEP, certainty);
                certainty = 0;
                known = here;
            }
        }
        sure = Math.min(sure, certainty);
        end(0);
    }

    /**
     * How sure it is that neighbouring columns show the same character once. At its edges it fades into nothing; where it
     * is less likely than on both sides there may be two.
     */
    private double once(Sighting sighting, int from, int to) {
        double least = 0;
        double most = 0;
        for (int i = from; i < to; i++) {
            double here = sighting.likelihood(i);
            double behind = 0;
            for (int j = i + 1; j < to; j++) {
                behind = Math.max(behind, sighting.likelihood(j));
            }
            boolean dip = most > here && behind > here;
            least = Math.min(least, certainty(dip ? here : sighting.likelihoodWith(i, model.blank())));
            most = Math.max(most, here);
        }
        return least;
    }

    /**
     * Where nothing is likeliest in each column there may still be a space, here or a column further: it is there when
     * that is likelier than nothing at all. Another character that may be there is a doubt.
     *
     * @return how sure what is behind it can be at most
     */
    private double gap(Sighting sighting, int from, int to, int before, int after, double certainty) {
        double left = certainty;
        double nothing = 0;
        int column = from;
        while (column < to) {
            int other = sighting.second(column);
            int start = column;
            double least = 1;
            double both = 1;
            double none = 1;
            while (column < to && sighting.second(column) == other) {
                least = Math.min(least, sighting.likelihood(column));
                both = Math.min(both, sighting.likelihoodWith(column, other));
                none *= 1 - sighting.secondLikelihood(column);
                nothing = Math.max(nothing, sighting.likelihood(column));
                column++;
            }
            if (other == before || other == after) {
                left = Math.min(left, certainty(both));
            } else if (model.alphabet().get(other).equals(" ") && none < 1 - LIKELIER) {
                double found = Math.min(left, certainty(Math.min(both, 1 - none)));
                character(" ", Math.max(0, start - 1) * StripImage.STEP, found);
                left = 0;
            } else {
                left = Math.min(left, certainty(Math.min(least, none)));
            }
        }
        // The same character on both sides is there twice only if it is nowhere in between.
        return before == after && before != model.blank() ? Math.min(left, certainty(nothing)) : left;
    }

    private void character(String character, int x, double certainty) {
        if (character.equals(" ")) {
            end(certainty);
            return;
        }
        if (word.isEmpty()) {
            left = x;
            sure = before;
        }
        right = x;
        word.append(character);
        sure = Math.min(sure, certainty);
    }

    /** @param space how sure it is that there is a space here */
    private void end(double space) {
        if (!word.isEmpty()) {
            double least = Math.min(sure, space);
            double scale = SCALE * (isOfTheDictionary(word) ? 1 : OUTSIDE_DICTIONARY);
            words.add(new SeenWord(word.toString(), left, right, Math.max(0, 1 + scale * least)));
        }
        word.setLength(0);
        before = space;
    }

    /** Names, numbers of papers and amounts hold capitals or digits; what else is in no dictionary is in no field. */
    private static boolean isOfTheDictionary(CharSequence word) {
        return word.chars().noneMatch(c -> Character.isDigit(c) || Character.isUpperCase(c));
    }

    /** Of a likelihood that is none, as a damaged model gives, nothing is certain. */
    private static double certainty(double likelihood) {
        return likelihood > 0 ? Math.max(LEAST, Math.log(Math.min(1, likelihood)) - NEVER_QUITE) : LEAST;
    }
}
