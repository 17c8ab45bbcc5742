package fr.completude.recognition.evaluation;

/** Text as it stands in a page. */
public final class HtmlText {

    private HtmlText() {}

    /** The text with what a page would take for its own marks written out. */
    public static String of(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
