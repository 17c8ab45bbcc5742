package fr.completude.recognition.clues;

import fr.completude.dossier.Region;

/**
 * Something found that speaks for a type, or against it.
 *
 * @param what the words or number found
 * @param weight negative when it speaks against
 */
public record Clue(Kind kind, String what, double weight, Region place) {

    /** What sort of clue it is. */
    public enum Kind {
        TITLE,
        NAME,
        /** Words that, all there, name the type. */
        TOGETHER,
        STRONG,
        WORD,
        FORM,
        ZONE,
        CODE,
        ISSUER,
        NUMBER,
        AGAINST,
        /** Words with which the type is never given. */
        DOUBT,
        /** What every paper of the type bears is not there. */
        LACKING,
        /** All words together are those of the type, and nothing else speaks for any. */
        WORDING,
        /** All words together are those of the type, which another clue names. */
        AGREEMENT,
        /** All words together are those of another paper. */
        OTHER_WORDING
    }
}
