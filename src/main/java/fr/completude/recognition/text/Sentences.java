package fr.completude.recognition.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import fr.completude.dossier.Box;

/** Takes the text of a page apart where its author ended a sentence. */
final class Sentences {

    /** « né », which without its accent would open a negation. */
    private static final Pattern BORN = Pattern.compile("(?iu)n[éè]");

    private static final String ENDS = ".;!?";
    private static final int ABBREVIATED = 3;
    private static final double INDENT = 0.12;
    private static final double GAP = 2.5;

    private final PageText page;
    private final List<Sentence> found = new ArrayList<>();
    private final List<Token> tokens = new ArrayList<>();
    private final StringBuilder marks = new StringBuilder();

    private Sentences(PageText page) {
        this.page = page;
    }

    static List<Sentence> of(PageText page) {
        Sentences sentences = new Sentences(page);
        List<Integer> before = List.of();
        for (Flow flow : page.flows()) {
            if (!sentences.goesOn(before, flow.words())) {
                sentences.close();
            }
            sentences.add(flow.words());
            before = flow.words();
        }
        sentences.close();
        return List.copyOf(sentences.found);
    }

    /** A line in small letters below one that did not end goes on with it. */
    private boolean goesOn(List<Integer> before, List<Integer> words) {
        if (before.isEmpty() || marks.isEmpty() || " ,".indexOf(marks.charAt(marks.length() - 1)) < 0) {
            return false;
        }
        Box above = page.words().get(before.get(before.size() - 1)).box();
        Box below = page.words().get(words.get(0)).box();
        double shift = below.left() - page.words().get(before.get(0)).box().left();
        double gap = below.top() - above.bottom();
        return Character.isLowerCase(page.words().get(words.get(0)).text().charAt(0))
                && Math.abs(shift) < INDENT
                && gap < GAP * page.wordHeight();
    }

    private void add(List<Integer> words) {
        for (int i = 0; i < words.size(); i++) {
            String text = page.words().get(words.get(i)).text();
            take(text, words.get(i));
            String next =
                    i + 1 < words.size() ? page.words().get(words.get(i + 1)).text() : "";
            if (ends(text, next)) {
                close();
            }
        }
    }

    private void take(String written, int word) {
        if (BORN.matcher(written).matches()) {
            tokens.add(new Token("NÉ", word));
            marks.append(' ');
            return;
        }
        String plain = Letters.plain(written);
        int from = -1;
        for (int i = 0; i <= plain.length(); i++) {
            char c = i < plain.length() ? plain.charAt(i) : ' ';
            boolean letter = (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
            if (letter && from < 0) {
                from = i;
            } else if (!letter && from >= 0) {
                tokens.add(new Token(plain.substring(from, i), word));
                marks.append(c == '`' ? '\'' : c);
                from = -1;
            } else if (!letter && c != ' ' && !marks.isEmpty() && from < 0) {
                marks.setCharAt(marks.length() - 1, c);
            }
        }
    }

    /** A full stop after a short word that is no end of a sentence is that of an abbreviation: {@code M.}, {@code av.} */
    private static boolean ends(String text, String next) {
        char last = text.charAt(text.length() - 1);
        if (ENDS.indexOf(last) < 0) {
            return false;
        }
        boolean abbreviation = last == '.' && text.length() - 1 <= ABBREVIATED && Character.isLetter(text.charAt(0));
        boolean begins = !next.isEmpty() && Character.isUpperCase(next.charAt(0));
        return !abbreviation || (begins && Character.isLowerCase(text.charAt(0)));
    }

    private void close() {
        if (!tokens.isEmpty()) {
            found.add(new Sentence(List.copyOf(tokens), marks.toString()));
            tokens.clear();
            marks.setLength(0);
        }
    }
}
