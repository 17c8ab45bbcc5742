package fr.completude.checking.people;

/** Answers as the tables of hard pairs write them. */
final class Answers {

    private Answers() {}

    static Likeness of(String word) {
        return switch (word) {
            case "identique" -> Likeness.SAME;
            case "douteux" -> Likeness.DOUBTFUL;
            case "différent" -> Likeness.DIFFERENT;
            default -> throw new IllegalArgumentException(word);
        };
    }
}
