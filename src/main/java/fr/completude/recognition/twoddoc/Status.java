package fr.completude.recognition.twoddoc;

/** What is known of a signature. */
public enum Status {
    VALID("valid"),
    INVALID("invalid"),
    UNKNOWN_ISSUER("unknown-issuer"),
    UNCHECKED("unchecked");

    private final String id;

    Status(String id) {
        this.id = id;
    }

    /** The word used in reports. */
    public String id() {
        return id;
    }
}
