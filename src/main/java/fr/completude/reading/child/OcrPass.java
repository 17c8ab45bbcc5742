package fr.completude.reading.child;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import fr.completude.dossier.Box;
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
    private static final double DOUBTED = 0.4;
    private static final double BETTER = 1.5;

    private static final int SHORTEST_NUMBER = 6;
    private static final int DIGITS = 2;

    /** Two readings of a number that contradict each other leave it in doubt. */
    private static final double CONTRADICTED = 0.5;

    /** A mark of which print covers more is print; a signature across a name covers much more than the name. */
    private static final double PRINTED = 0.3;

    /** Of a texture few single letters are believed as much. */
    private static final double SURE = 0.9;

    /** Shares at which pages of text, however poor, part from patterned cards; found on scans, photos and cards. */
    private static final double MUDDLED_LINES = 0.35;

    private static final double CLEAR_LETTERS = 0.84;
    private static final int FEW_LINES = 8;

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

    /**
     * Whether much of what was read is no text: of the pattern of a card or the texture of a picture each line makes
     * a few letters, which the engine doubts.
     */
    boolean isMuddled() {
        Map<Integer, List<Word>> lines = words.stream().collect(Collectors.groupingBy(Word::line));
        long empty = lines.values().stream()
                .filter(line -> line.stream().noneMatch(OcrPass::isSensible))
                .count();
        return lines.size() >= FEW_LINES && empty > MUDDLED_LINES * lines.size() && sense() < CLEAR_LETTERS * letters();
    }

    /** Letters in words that make sense. */
    private double sense() {
        return words.stream()
                .filter(OcrPass::isSensible)
                .mapToInt(word -> word.text().length())
                .sum();
    }

    /** This reading without the lines in which nothing makes sense; whole if nothing does, lest the page seem blank. */
    OcrPass withoutMuddle() {
        List<Word> text = sensibleLines();
        return text.isEmpty() ? this : new OcrPass(turn, slant, width, height, sharpness, text, mrz, marks);
    }

    /** Where the lines stand in which nothing makes sense; empty when there are none. */
    Optional<Box> muddle() {
        Set<Integer> sensible = sensibleLines().stream().map(Word::line).collect(Collectors.toSet());
        return words.stream()
                .filter(word -> !sensible.contains(word.line()))
                .map(Word::box)
                .reduce(Box::union);
    }

    private List<Word> sensibleLines() {
        Set<Integer> lines = words.stream()
                .filter(word -> isSensible(word) || word.confidence() >= SURE || isNumber(word))
                .map(Word::line)
                .collect(Collectors.toSet());
        return words.stream().filter(word -> lines.contains(word.line())).toList();
    }

    /** Numbers of papers and machine readable lines are doubted by an engine that knows words. */
    private static boolean isNumber(Word word) {
        return isNumber(word.text());
    }

    /** Whether a word may be the number of a paper. */
    static boolean isNumber(String text) {
        return text.length() >= SHORTEST_NUMBER && digits(text) >= DIGITS;
    }

    /**
     * This reading with words of another one: those that stand where this one read nothing, and sensible ones in place
     * of words much less sure. A number that the other one reads otherwise is doubted, and a mark that is print to the
     * other one is no mark.
     */
    OcrPass with(OcrPass other) {
        List<Word> all = new ArrayList<>(words);
        int next = words.stream().mapToInt(Word::line).max().orElse(-1) + 1;
        for (Word word : other.sensibleLines()) {
            List<Word> there = all.stream()
                    .filter(known -> known.line() < next && isAt(known, word))
                    .toList();
            if (there.isEmpty()) {
                if (word.confidence() >= DOUBTED || isNumber(word)) {
                    all.add(onLine(word, next + word.line()));
                }
            } else if (isSensible(word)
                    && weight(word)
                            > BETTER
                                    * there.stream()
                                            .mapToDouble(OcrPass::weight)
                                            .sum()) {
                Word kept = isContradicted(there, word) ? doubted(word) : word;
                all.set(all.indexOf(there.get(0)), onLine(kept, there.get(0).line()));
                all.removeAll(there);
            } else if (isContradicted(there, word)) {
                all.replaceAll(known -> there.contains(known) ? doubted(known) : known);
            }
        }
        List<MrzReading> zones = new ArrayList<>(mrz);
        zones.addAll(other.mrz);
        return new OcrPass(
                turn, slant, width, height, Math.max(sharpness, other.sharpness), all, zones, marksBeside(other));
    }

    private List<Picture> marksBeside(OcrPass other) {
        List<Box> print =
                other.words.stream().filter(InkMarks::isPrint).map(Word::box).toList();
        return marks.stream()
                .filter(mark -> print.stream()
                                .mapToDouble(word -> mark.box().shared(word))
                                .sum()
                        < PRINTED * mark.box().area())
                .toList();
    }

    /** Whether a word has other digits than those in its place, neither being a part of the other. */
    private static boolean isContradicted(List<Word> there, Word word) {
        String known = there.stream().map(Word::text).map(OcrPass::bare).collect(Collectors.joining());
        String read = bare(word.text());
        boolean sure = word.confidence() >= SENSIBLE && there.stream().anyMatch(one -> one.confidence() >= SENSIBLE);
        return sure
                && digits(known) >= DIGITS
                && digits(read) >= DIGITS
                && !known.contains(read)
                && !read.contains(known);
    }

    private static String bare(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]", "").toUpperCase(Locale.ROOT);
    }

    private static long digits(String text) {
        return text.chars().filter(Character::isDigit).count();
    }

    private static Word doubted(Word word) {
        return new Word(word.text(), word.box(), Math.min(word.confidence(), CONTRADICTED), word.line());
    }

    private static Word onLine(Word word, int line) {
        return new Word(word.text(), word.box(), word.confidence(), line);
    }

    private static double weight(Word word) {
        return word.confidence() * word.text().length();
    }

    private static boolean isAt(Word one, Word other) {
        return one.box().holds(other.box()) || other.box().holds(one.box());
    }

    private static boolean isSensible(Word word) {
        return word.confidence() >= SENSIBLE && word.text().length() > 2 && Plausibility.isPlausible(word.text());
    }

    /** Words that a picture without text does not have, whatever its texture. */
    long sensibleWords() {
        return words.stream().filter(OcrPass::isSensible).count();
    }

    /** Letters in words that a page lying wrong does not have. */
    double sure() {
        return words.stream()
                .filter(word -> Plausibility.isSure(word.text(), word.confidence()))
                .mapToInt(word -> word.text().length())
                .sum();
    }

    private double letters() {
        return words.stream().mapToInt(word -> word.text().length()).sum();
    }
}
