package fr.completude.language;

/**
 * What papers, file names and declarations say, as text alone: characters that would move the cursor, colour, retitle or
 * run something in a terminal (ECMA-48), and those that turn the direction of writing, so that a name reads as another
 * (Unicode UAX 9), show as a mark.
 */
public final class PlainText {

    private static final char MARK = '\uFFFD';

    private PlainText() {}

    /** The text without what is no text; line ends and tabs stay. */
    public static String of(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        text.chars().forEach(c -> plain.append(isText(c) ? (char) c : MARK));
        return plain.toString();
    }

    /** The same on one line. */
    public static String line(String text) {
        return of(text.replace('\n', MARK).replace('\r', MARK));
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
