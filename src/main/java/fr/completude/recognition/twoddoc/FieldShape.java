package fr.completude.recognition.twoddoc;

/**
 * How a field is written.
 *
 * @param id two characters
 * @param label what it is, in French; empty where nobody is told
 * @param min fewest characters
 * @param max most characters; {@link #FREE} for no limit
 */
record FieldShape(String id, String label, int min, int max, Kind kind) {

    static final int FREE = Integer.MAX_VALUE;

    boolean isFixed() {
        return min == max;
    }

    /** What the characters mean. */
    enum Kind {
        TEXT("texte"),
        /** Days since 2000, hexadecimal. */
        COUNTED_DAY("jours"),
        /** JJMMAAAA. */
        WRITTEN_DAY("jour"),
        /** A machine readable zone whose fillers are spaces. */
        ZONE("zla"),
        /** Text in Base32. */
        BASE32("base32");

        private final String id;

        Kind(String id) {
            this.id = id;
        }

        String id() {
            return id;
        }
    }
}
