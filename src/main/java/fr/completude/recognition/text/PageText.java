package fr.completude.recognition.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import fr.completude.dossier.Box;
import fr.completude.dossier.Page;
import fr.completude.dossier.Region;
import fr.completude.dossier.Word;
import org.jspecify.annotations.Nullable;

/** The words of a page, or of a part of it, with the geometry that finds what stands beside or below what. */
public final class PageText {

    private final String file;
    private final Page page;
    private final Box area;
    private final List<Word> words;
    private final Tokens tokens;
    private final List<Run> runs;
    private final double wordHeight;
    private final Map<String, List<Match>> found = new HashMap<>();
    private final IdentityHashMap<Object, Object> once = new IdentityHashMap<>();
    private final @Nullable String[] plain;
    private @Nullable Flows flows;

    private PageText(String file, Page page, Box area) {
        this.file = file;
        this.page = page;
        this.area = area;
        this.words = page.words().stream()
                .filter(word -> area.equals(Box.PAGE) || area.holds(word.box()))
                .flatMap(word -> GluedWord.parts(word).stream())
                .toList();
        this.plain = new String[words.size()];
        this.tokens = Tokens.of(words);
        this.wordHeight = median(words);
        this.runs = Run.of(this);
    }

    /** The text of a whole page of a file. */
    public static PageText of(String file, Page page) {
        return new PageText(file, page, Box.PAGE);
    }

    /** The part of this page whose words have their centre in the area. */
    public PageText within(Box part) {
        return new PageText(file, page, part);
    }

    public String file() {
        return file;
    }

    public Page page() {
        return page;
    }

    /** The part of the page looked at, in fractions of the whole page. */
    public Box area() {
        return area;
    }

    public Region region() {
        return new Region(file, page.number(), area, page.part());
    }

    public Region region(Box box) {
        return new Region(file, page.number(), box, page.part());
    }

    public List<Word> words() {
        return words;
    }

    /** The sentences and lines of the page, from the top. */
    public List<Flow> flows() {
        return known().all();
    }

    /** The sentence or line a word stands in. */
    public Optional<Flow> flowOf(int word) {
        return known().of(word);
    }

    /** What the page says, sentence by sentence; lines that are none are sentences of their own. */
    public List<Sentence> sentences() {
        return once(Sentences.class, () -> Sentences.of(this));
    }

    /** Place of a word in the flow it stands in. */
    int positionInFlow(int word) {
        return known().position(word);
    }

    private Flows known() {
        Flows known = flows;
        if (known == null) {
            known = Flows.of(this);
            flows = known;
        }
        return known;
    }

    Tokens tokens() {
        return tokens;
    }

    /** Where a phrase stands; the same words are sought for many types and fields, and gone through the page for once. */
    List<Match> found(Phrase phrase) {
        List<Match> known = found.get(phrase.source());
        if (known == null) {
            known = phrase.soughtIn(this);
            found.put(phrase.source(), known);
        }
        return known;
    }

    /**
     * What somebody finds on the page, found once.
     *
     * @param finder whose finding it is; always the same object where the same would be found
     */
    @SuppressWarnings("unchecked")
    public <T> T once(Object finder, Supplier<T> finding) {
        Object known = once.get(finder);
        if (known == null) {
            known = finding.get();
            once.put(finder, known);
        }
        return (T) known;
    }

    /** A word in its plain writing, letters and digits alone. */
    public String plain(int word) {
        String known = plain[word];
        if (known == null) {
            known = Letters.lettersAndDigits(words.get(word).text());
            plain[word] = known;
        }
        return known;
    }

    /** The plain tokens in reading order. */
    public List<Token> tokenList() {
        return tokens.all();
    }

    /** Words that stand together on a line, in reading order. */
    public List<Run> runs() {
        return runs;
    }

    /** The usual height of a word, as a fraction of the page height. */
    public double wordHeight() {
        return wordHeight;
    }

    /** A height of the page expressed in page widths. */
    double asWidth(double height) {
        return page.widthPx() <= 0 ? height : height * page.heightPx() / page.widthPx();
    }

    public Box box(int firstWord, int lastWord) {
        Box box = words.get(firstWord).box();
        for (int i = firstWord + 1; i <= lastWord; i++) {
            box = box.union(words.get(i).box());
        }
        return box;
    }

    /** The words right of a box on its line, left to right. */
    public List<Integer> rightOf(Box box) {
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            Box word = words.get(i).box();
            if (sameLine(box, word) && word.left() >= box.right() - asFractionOfWidth(0.3)) {
                found.add(i);
            }
        }
        found.sort(Comparator.comparingDouble(i -> words.get(i).box().left()));
        return found;
    }

    /** A multiple of the usual word height, as a fraction of the page width. */
    public double asFractionOfWidth(double heights) {
        return asWidth(heights * wordHeight);
    }

    /** Whether two boxes overlap in height by half of the lower one. */
    public static boolean sameLine(Box a, Box b) {
        double overlap = Math.min(a.bottom(), b.bottom()) - Math.max(a.top(), b.top());
        return overlap >= 0.5 * Math.min(a.height(), b.height());
    }

    private static double median(List<Word> words) {
        double[] heights =
                words.stream().mapToDouble(word -> word.box().height()).sorted().toArray();
        return heights.length == 0 ? 0.012 : heights[heights.length / 2];
    }
}
