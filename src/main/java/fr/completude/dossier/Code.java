package fr.completude.dossier;

/**
 * A bar code read on a page.
 *
 * @param content its bytes, each as the character of that number (ISO 8859-1)
 * @param box where it stands
 */
public record Code(Format format, String content, Box box) {

    /** How it is drawn. */
    public enum Format {
        DATA_MATRIX,
        QR,
        PDF417,
        CODE_128
    }
}
