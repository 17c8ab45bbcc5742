package fr.completude.recognition.fields;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import fr.completude.dossier.Box;
import fr.completude.recognition.fields.LabelledDate.Range;
import fr.completude.recognition.text.Letters;
import fr.completude.recognition.text.Match;
import fr.completude.recognition.text.PageText;
import fr.completude.recognition.text.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * Gives each date of a page to the nearest label.
 *
 * @param own labels of the date looked for, the surest first
 * @param ownAfter words that follow that date
 * @param others labels of other dates
 * @param othersAfter words that follow other dates
 * @param places labels between which and their date nothing but a place is named: {@code née à}
 */
record DateLabelling(
        List<Phrase> own, List<Phrase> ownAfter, List<Phrase> others, List<Phrase> othersAfter, List<Phrase> places) {

    private static final double GAP = 2.2;
    /** Letters of the small words in the name of a place. */
    private static final int SMALL = 4;

    private static final Set<String> BEFORE_DATE = Set.of("LE", "DU", "EST", "EN", "AU", "L");

    /** Every date of a page with its label, in reading order. */
    List<LabelledDate> of(PageText page) {
        List<Phrase> before = new ArrayList<>(own);
        before.addAll(others);
        List<Match> labels = Labels.on(page, before).all().stream()
                .filter(match -> !isOpen(match))
                .toList();
        List<Phrase> behind = new ArrayList<>(ownAfter);
        behind.addAll(othersAfter);
        List<Match> followers = Labels.on(page, behind).all();
        List<FoundDate> dates = Dates.on(page);
        List<LabelledDate> labelled = new ArrayList<>();
        for (int i = 0; i < dates.size(); i++) {
            FoundDate date = dates.get(i);
            boolean ends = i > 0 && Nearness.isRange(dates.get(i - 1), date);
            if (ends && date.date().isBefore(dates.get(i - 1).date())) {
                // A period ends after it begins: one of its dates was misread.
                labelled.add(new LabelledDate(date, null, -1, Range.END));
                continue;
            }
            boolean begins = i + 1 < dates.size() && Nearness.isRange(date, dates.get(i + 1));
            Range range = ends ? Range.END : begins ? Range.START : Range.NONE;
            labelled.add(
                    ends
                            ? new LabelledDate(
                                    date,
                                    labelled.get(i - 1).label(),
                                    labelled.get(i - 1).rank(),
                                    range)
                            : label(date, labels, followers, range));
        }
        return labelled;
    }

    /** {@code Date et lieu de la perte} is not the label {@code Date}: a label of one word ends where its value begins. */
    private boolean isOpen(Match label) {
        PageText page = label.page();
        int next = label.lastWord() + 1;
        boolean oneWord = label.firstWord() == label.lastWord() && own.contains(label.phrase());
        if (!oneWord
                || endsWithMark(page, label.lastWord())
                || next >= page.words().size()) {
            return false;
        }
        Box box = page.words().get(next).box();
        boolean goesOn = page.words().get(next).line()
                        == page.words().get(label.lastWord()).line()
                && box.left() - label.box().right() < page.asFractionOfWidth(GAP);
        String plain = Letters.lettersAndDigits(page.words().get(next).text());
        return goesOn
                && Character.isLetter(page.words().get(next).text().charAt(0))
                && !BEFORE_DATE.contains(plain)
                && Months.number(plain).isEmpty();
    }

    private static boolean endsWithMark(PageText page, int word) {
        String read = page.words().get(word).text();
        return !Character.isLetterOrDigit(read.charAt(read.length() - 1));
    }

    private LabelledDate label(FoundDate date, List<Match> labels, List<Match> followers, Range range) {
        Match follower = followers.stream()
                .filter(match -> Nearness.follows(date, match))
                .findFirst()
                .orElse(null);
        if (follower != null) {
            return new LabelledDate(date, follower, rank(follower), range);
        }
        Match nearest = nearest(date, labels);
        return new LabelledDate(date, nearest, nearest == null ? -1 : rank(nearest, date), range);
    }

    private int rank(Match nearest, FoundDate date) {
        boolean another = places.contains(nearest.phrase()) && saysMore(nearest, date);
        return another ? -1 : own.indexOf(nearest.phrase());
    }

    /** A word that is a label of the field as well is as sure behind the date as before it: {@code le 4 mai est née}. */
    private int rank(Match follower) {
        if (!ownAfter.contains(follower.phrase())) {
            return -1;
        }
        int label = own.indexOf(follower.phrase());
        return label < 0 ? own.size() : label;
    }

    private @Nullable Match nearest(FoundDate date, List<Match> labels) {
        Match nearest = null;
        double least = Nearness.TOO_FAR;
        for (Match label : labels) {
            double distance = Nearness.of(label, date);
            if (distance < least && !(places.contains(label.phrase()) && goesOn(label, date))) {
                least = distance;
                nearest = label;
            }
        }
        return nearest;
    }

    /** « née à Mus, atteste héberger … le 3 mars »: the sentence goes on behind the place, and the date is not of it. */
    private static boolean goesOn(Match label, FoundDate date) {
        boolean comma = false;
        for (int i = label.lastWord() + 1; i < date.firstWord(); i++) {
            String read = date.page().words().get(i).text();
            if (comma && isWord(read)) {
                return true;
            }
            comma |= read.endsWith(",");
        }
        return false;
    }

    /** « née à Lyon troisième arrondissement le 3 mars »: more than a place, and the date is nobody's to take. */
    private static boolean saysMore(Match label, FoundDate date) {
        return date
                .page()
                .words()
                .subList(label.lastWord() + 1, Math.max(label.lastWord() + 1, date.firstWord()))
                .stream()
                .anyMatch(word -> isWord(word.text()));
    }

    private static boolean isWord(String read) {
        return Character.isLowerCase(read.charAt(0))
                && Letters.lettersAndDigits(read).length() > SMALL;
    }
}
