package fr.completude.dossier;

/** How the words of a page were obtained. */
public enum ReadBy {
    TEXT_LAYER("text-layer"),
    OCR("ocr"),

    /** Text that whoever sent it can have written: of an e-mail or a word processor. */
    TYPED("typed"),
    NOTHING("nothing");

    private final String id;

    ReadBy(String id) {
        this.id = id;
    }

    /** The word used in reports. */
    public String id() {
        return id;
    }
}
