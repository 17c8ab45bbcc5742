package fr.completude.recognition.clues;

import java.util.List;
import java.util.regex.Pattern;

import fr.completude.recognition.text.PageText;
import fr.completude.recognition.text.Run;

/** A line of an envelope as one writes it in a sentence: the street, then the line below it when a postcode begins that. */
final class AddressLines {

    private static final Pattern POSTCODE = Pattern.compile("\\d{4} \\p{Lu}.*");
    private static final double GAP = 2;
    private static final double ALIGNED = 1.5;

    private AddressLines() {}

    /** The text of one of the lines of a page, which stand in it from the top. */
    static String text(List<Run> lines, int at) {
        Run line = lines.get(at);
        PageText page = line.page();
        double lowest = line.box().bottom() + GAP * page.wordHeight();
        for (int i = at + 1; i < lines.size() && lines.get(i).box().centreY() < lowest; i++) {
            Run next = lines.get(i);
            boolean below = next.box().centreY() > line.box().bottom()
                    && Math.abs(next.box().left() - line.box().left()) < page.asFractionOfWidth(ALIGNED);
            if (below && POSTCODE.matcher(next.text()).matches()) {
                return line.text() + ", " + next.text();
            }
        }
        return line.text();
    }
}
