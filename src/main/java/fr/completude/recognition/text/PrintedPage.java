package fr.completude.recognition.text;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The page number printed on a page.
 *
 * @param number from 1
 * @param of how many pages there are; empty when the page does not say
 */
public record PrintedPage(int number, OptionalInt of) {

    private static final Pattern NUMBERED = Pattern.compile("(?<![\\d/])(\\d{1,2}) ?/ ?(\\d{1,2})(?![\\d/])");
    private static final Pattern SAID = Pattern.compile("(?i)page ?(?:n° ?)?(\\d{1,2})(?: ?(?:/|sur|de) ?(\\d{1,2}))?");
    private static final int MOST_PAGES = 40;
    private static final double MARGIN = 0.15;

    /** The number of a page, if one is printed on it: in a margin, or said to be one of so many. */
    public static Optional<PrintedPage> on(PageText page) {
        for (Run run : page.runs()) {
            double depth =
                    (run.box().centreY() - page.area().top()) / page.area().height();
            boolean margin = depth < MARGIN || depth > 1 - MARGIN;
            Matcher said = SAID.matcher(run.text());
            Matcher numbered = NUMBERED.matcher(run.text());
            if (said.find() && (margin || said.group(2) != null)) {
                return Optional.of(of(said));
            }
            if (margin && run.words().size() <= 3 && numbered.find() && isPageOf(numbered)) {
                return Optional.of(of(numbered));
            }
        }
        return Optional.empty();
    }

    private static PrintedPage of(Matcher found) {
        String count = found.group(2);
        return new PrintedPage(
                Integer.parseInt(found.group(1)),
                count == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(count)));
    }

    private static boolean isPageOf(Matcher numbered) {
        int page = Integer.parseInt(numbered.group(1));
        int of = Integer.parseInt(numbered.group(2));
        return page >= 1 && page <= of && of <= MOST_PAGES;
    }
}
