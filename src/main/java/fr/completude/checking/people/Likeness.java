package fr.completude.checking.people;

/** Whether two readings are of the same person or address. */
public enum Likeness {
    SAME,
    /** Too close to be refused, too far to be accepted: a person looks. */
    DOUBTFUL,
    DIFFERENT;

    /** The less favourable of the two. */
    public Likeness and(Likeness other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
