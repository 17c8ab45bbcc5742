package fr.completude.storage;

/**
 * What an embedded database is opened with.
 *
 * @param setting added to its address
 * @param password of the file, then of the user
 */
public record DatabaseSeal(String setting, String password) {

    static final DatabaseSeal NONE = new DatabaseSeal("", "");

    /** A password is in no log. */
    @Override
    public String toString() {
        return "DatabaseSeal";
    }
}
