package fr.completude.sample.plan;

/** Which of the dossiers invented get a defect. */
public enum Planting {
    /** Two in three, of those their situation can have. */
    SOME,
    /** None. */
    NONE,
    /** Each one, all defects in turn. */
    ALL
}
