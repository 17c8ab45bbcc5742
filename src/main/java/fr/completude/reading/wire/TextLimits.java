package fr.completude.reading.wire;

/**
 * How much a page and a file may say and draw before it is no paper any more.
 *
 * @param pageLetters letters of a page of text
 * @param fileLetters letters of all pages of a file
 * @param pageOperations what a page of a PDF tells to draw, forms in it counted each time they are drawn
 * @param formFields fields of the form in a PDF
 */
public record TextLimits(int pageLetters, int fileLetters, int pageOperations, int formFields) {

    /** More than any paper has. */
    public static final TextLimits AMPLE = new TextLimits(100_000, 1_000_000, 2_000_000, 5_000);
}
