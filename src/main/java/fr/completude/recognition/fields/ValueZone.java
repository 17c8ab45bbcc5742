package fr.completude.recognition.fields;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import fr.completude.dossier.Box;
import fr.completude.recognition.text.Match;
import fr.completude.recognition.text.PageText;
import fr.completude.recognition.text.Phrase;
import fr.completude.recognition.text.Run;

/**
 * Where the value of a label may stand: after it on its line, then the lines below.
 *
 * @param label the label found
 * @param rank 0 for the first label of the field in the configuration
 * @param lines parts of lines, top down; the first one stands on the line of the label when {@code beside}
 * @param beside whether anything stands after the label on its line
 */
record ValueZone(Match label, int rank, List<Run> lines, boolean beside) {

    private static final int MOST_LINES = 6;
    private static final String TRANSLATION = "/";
    private static final double LINE_GAP = 2.0;
    private static final double FIRST_GAP = 3.2;
    private static final double WIDEST = 80;
    private static final double COLUMN = 4;
    private static final double ASIDE_DEPTH = 5;
    private static final double ASIDE_REACH = 12;

    /** The zones of every place where one of the labels stands, the first labels first. */
    static List<ValueZone> of(PieceText piece, List<Phrase> labels, List<Phrase> stops) {
        List<ValueZone> zones = new ArrayList<>();
        for (PageText page : piece.pages()) {
            Labels here = Labels.ofType(page, stops);
            for (int rank = 0; rank < labels.size(); rank++) {
                for (Match match : labels.get(rank).findIn(page)) {
                    if (here.isLabel(match)) {
                        zones.add(zone(page, match, rank, here));
                    }
                }
            }
        }
        zones.sort(Comparator.comparingInt(ValueZone::rank));
        return zones;
    }

    private static ValueZone zone(PageText page, Match label, int rank, Labels labels) {
        List<Run> lines = new ArrayList<>();
        Run beside = beside(page, label, labels);
        if (!beside.words().isEmpty()) {
            lines.add(beside);
        }
        if (endsAtLabel(page, beside, labels)) {
            return new ValueZone(label, rank, lines, true);
        }
        Box anchor = lines.isEmpty() ? label.box() : beside.box();
        Box last = label.box();
        for (Run run : page.runs()) {
            Box box = run.box();
            double gap = box.top() - last.bottom();
            boolean first = lines.size() == (beside.words().isEmpty() ? 0 : 1);
            double tallest = Math.max(page.wordHeight(), first ? Math.max(last.height(), box.height()) : last.height());
            boolean next = box.centreY() > last.bottom() && gap <= (first ? FIRST_GAP : LINE_GAP) * tallest;
            boolean under = under(page, box, label.box());
            boolean beforeIt = under && !under(page, last, label.box()) && PageText.sameLine(box, last);
            if (!(next || beforeIt) || lines.size() >= MOST_LINES || !(under || under(page, box, anchor))) {
                continue;
            }
            Run kept = labels.before(run);
            if (kept.words().isEmpty()) {
                break;
            }
            lines.add(kept);
            last = box;
        }
        return new ValueZone(label, rank, lines, !beside.words().isEmpty());
    }

    /** What stands below the label, a little to its right: the number in the corner of a frame. */
    List<Run> aside() {
        PageText page = label.page();
        Box box = label.box();
        return page.runs().stream()
                .filter(run -> run.box().top() > box.bottom() - page.wordHeight())
                .filter(run -> run.box().top() < box.bottom() + ASIDE_DEPTH * page.wordHeight())
                .filter(run -> run.box().left() > box.left())
                .filter(run -> run.box().left() < box.right() + page.asFractionOfWidth(ASIDE_REACH))
                .toList();
    }

    /** Lines in line with each other that begin right of the label, below it: the column of values of a form. */
    List<Run> indented() {
        PageText page = label.page();
        double slack = page.asFractionOfWidth(1.5);
        List<Run> column = new ArrayList<>();
        Box last = label.box();
        for (Run run : page.runs()) {
            Box box = run.box();
            double gap = box.top() - last.bottom();
            boolean begins = column.isEmpty() && box.left() > label.box().right();
            boolean goesOn = !column.isEmpty()
                    && Math.abs(box.left() - column.get(0).box().left()) <= slack;
            if ((begins || goesOn)
                    && box.centreY() > last.bottom()
                    && gap <= FIRST_GAP * Math.max(page.wordHeight(), box.height())
                    && column.size() < MOST_LINES) {
                column.add(run);
                last = box;
            }
        }
        return column;
    }

    /** Whether another label follows the value and ends the line: what stands below is of that one. */
    private static boolean endsAtLabel(PageText page, Run beside, Labels labels) {
        if (beside.words().isEmpty()) {
            return false;
        }
        int last = beside.words().get(beside.words().size() - 1);
        double next = beside.box().right() + page.asFractionOfWidth(COLUMN);
        return labels.all().stream()
                .filter(label -> label.firstWord() > last && PageText.sameLine(label.box(), beside.box()))
                .filter(label -> label.box().left() <= next)
                .anyMatch(label -> page.rightOf(label.box()).stream()
                        .map(word -> page.words().get(word).text())
                        .allMatch(ValueZone::isMark));
    }

    private static Run beside(PageText page, Match label, Labels labels) {
        List<Integer> words = new ArrayList<>();
        double end = label.box().right();
        for (int word : page.rightOf(label.box())) {
            Box box = page.words().get(word).box();
            boolean inLabel = word >= label.firstWord() && word <= label.lastWord();
            if (!inLabel && words.isEmpty() && page.words().get(word).text().startsWith(TRANSLATION)) {
                // On cards what follows is the label in another language, however it was read.
                return new Run(page, List.of());
            }
            if (inLabel || (words.isEmpty() && isMark(page.words().get(word).text()))) {
                end = Math.max(end, box.right());
                continue;
            }
            double widest = page.asFractionOfWidth(words.isEmpty() ? WIDEST : COLUMN);
            if (box.left() - end > widest || labels.begins(word)) {
                break;
            }
            words.add(word);
            end = box.right();
        }
        return new Run(page, words);
    }

    /** Punctuation, or a reference such as {@code (6)}. */
    private static boolean isMark(String text) {
        return text.chars().noneMatch(Character::isLetterOrDigit) || text.matches("\\(\\d\\)");
    }

    /** Left edges about in line, or a good overlap with the label, as in a table. */
    private static boolean under(PageText page, Box box, Box anchor) {
        double overlap = Math.min(box.right(), anchor.right()) - Math.max(box.left(), anchor.left());
        return Math.abs(box.left() - anchor.left()) <= page.asFractionOfWidth(2.5)
                || overlap >= 0.5 * Math.min(box.width(), anchor.width());
    }

    /** How sure it is that what stands here is the value. */
    double trust() {
        return label.likeness() * (beside ? 0.97 : 0.92);
    }
}
