package fr.completude.hostile.pattern;

/** A text that counts how often a character of it is asked for, and ends the asking beyond a bound. */
final class CountedText implements CharSequence {

    /** Too many. */
    static final class ExhaustedException extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }

    private final String text;
    private final long bound;
    private long asked;

    CountedText(String text, long bound) {
        this.text = text;
        this.bound = bound;
    }

    @Override
    public char charAt(int index) {
        asked++;
        if (asked > bound) {
            throw new ExhaustedException();
        }
        return text.charAt(index);
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.subSequence(start, end);
    }

    @Override
    public String toString() {
        return text;
    }
}
