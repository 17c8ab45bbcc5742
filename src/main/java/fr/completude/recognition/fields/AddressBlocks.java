package fr.completude.recognition.fields;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import fr.completude.dossier.Box;
import fr.completude.recognition.text.Letters;
import fr.completude.recognition.text.Match;
import fr.completude.recognition.text.PageText;
import fr.completude.recognition.text.Run;

/** Blocks of lines that look like an addressee: names, street, town. */
record AddressBlocks(AddressParser parser, Lexicon lexicon) {

    private static final int MOST_LINES = 6;
    private static final double LINE_GAP = 1.7;
    private static final double FOOT = 0.85;

    /** Who is named below a company opens its letters and has no part in what they are about; so has who pays. */
    private static final double TO_ANOTHER = 0.5;

    /**
     * An address with the names above it.
     *
     * @param trust how likely it is the person the paper was sent to, 0 to 1
     */
    record Block(AddressParser.Parsed address, List<Run> names, double trust) {}

    boolean isStreet(Run line) {
        return parser.isStreet(line) || parser.town(line).isPresent();
    }

    /** Whether a line holds a word of companies and offices. */
    boolean isCompany(Run line) {
        return Arrays.stream(line.text().split("[\\s,']+", -1))
                .map(Letters::lettersAndDigits)
                .anyMatch(lexicon.companies()::contains);
    }

    /** The blocks of a page that may be the addressee, likeliest first. */
    List<Block> addressees(PageText page) {
        List<Block> blocks = new ArrayList<>();
        List<Match> others = lexicon.otherLabels().stream()
                .flatMap(label -> label.findIn(page).stream())
                .toList();
        for (Run run : page.runs()) {
            if (parser.town(run).isPresent()) {
                parser.parse(linesUpTo(page, run))
                        .map(parsed -> block(parsed, others))
                        .ifPresent(blocks::add);
            }
        }
        blocks.sort(Comparator.comparingDouble((Block block) -> -block.trust()));
        return blocks.stream().filter(block -> block.trust() > 0.4).toList();
    }

    private List<Run> linesUpTo(PageText page, Run last) {
        List<Run> lines = new ArrayList<>(List.of(last));
        Box lowest = last.box();
        List<Run> above = new ArrayList<>(page.runs());
        above.sort(Comparator.comparingDouble((Run run) -> -run.box().centreY()));
        for (Run run : above) {
            Box box = run.box();
            double gap = lowest.top() - box.bottom();
            boolean aligned = Math.abs(box.left() - last.box().left()) <= page.asFractionOfWidth(1.5);
            boolean higher = box.centreY() < lowest.top();
            if (higher && aligned && gap <= LINE_GAP * page.wordHeight() && lines.size() < MOST_LINES) {
                lines.add(0, run);
                lowest = box;
            }
        }
        return lines;
    }

    private Block block(AddressParser.Parsed parsed, List<Match> others) {
        List<Run> names =
                parsed.names().stream().filter(line -> !isCompany(line)).toList();
        Box box = parsed.lines().get(0).box();
        double trust = 0.75;
        trust += names.stream().anyMatch(this::hasTitle) ? 0.25 : 0;
        trust += box.left() > 0.45 && box.top() < 0.45 ? 0.15 : 0;
        trust -= names.isEmpty() ? 0.15 : 0;
        trust -= box.top() > FOOT ? 0.4 : 0;
        trust -= parsed.lines().stream().anyMatch(this::isCompany)
                        || names.size() < parsed.names().size()
                ? 0.3
                : 0;
        boolean another = isToCompany(parsed.names()) || others.stream().anyMatch(label -> isAnnounced(parsed, label));
        double most = another ? TO_ANOTHER : 1;
        return new Block(parsed, names, Math.max(0, Math.min(most, trust)));
    }

    /** Whether a label of what the paper is not about stands over the block or in it, or left of it before nothing else. */
    private static boolean isAnnounced(AddressParser.Parsed parsed, Match label) {
        List<Run> lines = new ArrayList<>(parsed.names());
        lines.addAll(parsed.lines());
        return lines.stream().anyMatch(line -> line.words().contains(label.firstWord()) || isBefore(label, line));
    }

    private static boolean isBefore(Match label, Run line) {
        Box box = label.box();
        return PageText.sameLine(box, line.box())
                && box.right() <= line.box().left()
                && label.page().rightOf(box).stream()
                        .filter(word -> Letters.lettersAndDigits(
                                                label.page().words().get(word).text())
                                        .length()
                                > 0)
                        .findFirst()
                        .filter(line.words()::contains)
                        .isPresent();
    }

    private boolean isToCompany(List<Run> names) {
        return !names.isEmpty()
                && !isCompany(names.get(names.size() - 1))
                && names.stream().anyMatch(this::isCompany);
    }

    /** Whether a title of courtesy stands on a line. */
    boolean hasTitle(Run line) {
        return Arrays.stream(line.text().split("\\s+", -1))
                .map(Letters::lettersAndDigits)
                .anyMatch(lexicon.titles()::contains);
    }
}
