package fr.completude.recognition.text;

import java.util.ArrayList;
import java.util.List;

import fr.completude.dossier.Word;

/** The tokens of a page written one after the other without spaces, so that cut or glued words compare alike. */
final class Tokens {

    private final List<Token> tokens;
    private final String joined;
    private final int[] starts;
    private final int[] tokenFrom;
    private final Trigrams trigrams;

    private Tokens(List<Token> tokens) {
        this.tokens = tokens;
        this.starts = new int[tokens.size() + 1];
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < tokens.size(); i++) {
            starts[i] = text.length();
            text.append(Letters.folded(tokens.get(i).text()));
        }
        starts[tokens.size()] = text.length();
        this.joined = text.toString();
        this.tokenFrom = tokenFrom(starts);
        this.trigrams = new Trigrams(joined);
    }

    private static int[] tokenFrom(int[] starts) {
        int last = starts.length - 1;
        int[] tokenFrom = new int[starts[last] + 1];
        int token = 0;
        for (int place = 0; place < tokenFrom.length; place++) {
            while (starts[token] < place) {
                token++;
            }
            tokenFrom[place] = token;
        }
        return tokenFrom;
    }

    static Tokens of(List<Word> words) {
        List<Token> tokens = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            for (String part : split(words.get(i).text())) {
                tokens.add(new Token(part, i));
            }
        }
        return new Tokens(tokens);
    }

    /** The runs of letters and digits of a text; a bar between letters is a misread I. */
    static List<String> split(String text) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        String plain = Letters.plain(text);
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if ((c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')) {
                part.append(c);
            } else if (c == '|' && !part.isEmpty()) {
                part.append('I');
            } else if (!part.isEmpty()) {
                parts.add(part.toString());
                part.setLength(0);
            }
        }
        if (!part.isEmpty()) {
            parts.add(part.toString());
        }
        return parts;
    }

    List<Token> all() {
        return tokens;
    }

    int size() {
        return tokens.size();
    }

    Token get(int index) {
        return tokens.get(index);
    }

    /** All folded tokens, one after the other. */
    String joined() {
        return joined;
    }

    Trigrams trigrams() {
        return trigrams;
    }

    /** Where a token begins in {@link #joined}; for the index after the last one, where the text ends. */
    int start(int token) {
        return starts[token];
    }

    /** The index of the first token that begins at this place of {@link #joined} or after it. */
    int tokenFrom(int place) {
        return place > joined.length() ? starts.length : tokenFrom[Math.max(0, place)];
    }
}
