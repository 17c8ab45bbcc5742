package fr.completude.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * A stream of text for a terminal. What papers, file names and declarations say reaches it as text alone: characters
 * that would move the cursor, colour, retitle or run something in a terminal (ECMA-48), and those that turn the direction
 * of writing, so that a name reads as another, show as a mark.
 */
final class PlainStream extends PrintStream {

    private static final char MARK = '\uFFFD';

    PlainStream(PrintStream to) {
        super(to, true, StandardCharsets.UTF_8);
    }

    @Override
    public void print(String text) {
        super.print(plain(String.valueOf(text)));
    }

    @Override
    public void println(String text) {
        super.println(plain(String.valueOf(text)));
    }

    @Override
    public void println(Object thing) {
        super.println(plain(String.valueOf(thing)));
    }

    /** The text without what is no text; line ends and tabs stay. */
    static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        text.chars().forEach(c -> plain.append(isText(c) ? (char) c : MARK));
        return plain.toString();
    }

    private static boolean isText(int c) {
        if (c == '\n' || c == '\t' || c == '\r') {
            return true;
        }
        boolean turnsWriting =
                (c >= '\u202A' && c <= '\u202E') || (c >= '\u2066' && c <= '\u2069') || c == '\u200E' || c == '\u200F';
        return !Character.isISOControl(c) && !turnsWriting;
    }
}
