package fr.completude.recognition.twoddoc;

/** Why what begins as a 2D-Doc could not be read as one. */
public enum Flaw {
    VERSION("version"),
    SHORT("short"),
    DATE("date"),
    LETTERS("letters"),
    LENGTH("length");

    private final String id;

    Flaw(String id) {
        this.id = id;
    }

    /** Last part of the key of its sentence. */
    public String id() {
        return id;
    }
}
