package fr.completude.recognition.catalogue;

import java.util.stream.DoubleStream;

/**
 * How much each kind of clue counts, and from which confidence on a type is given.
 *
 * @param threshold below this confidence the program abstains
 * @param middle score that gives a confidence of one half
 * @param slope how fast confidence grows with the score
 * @param margin lead over the next type that leaves half of the hesitation
 * @param title a title
 * @param together words that, all there, name the type as surely as a title
 * @param strong strong words
 * @param oneOf a word of the type's name that is no title
 * @param word a usual word
 * @param mostWords the usual words together count no more than this
 * @param form a CERFA number
 * @param zone a verified machine readable zone
 * @param doubtfulZone one whose check digits do not add up
 * @param code a 2D-Doc with a valid signature, made for that type alone
 * @param codeOfSeveral one made for several types
 * @param doubtfulCode one whose signature was not found valid
 * @param issuer a known issuer
 * @param number a number of a known shape near its words
 * @param against a word that speaks against the type, counted negatively
 * @param untitled what a paper that bears no title, code or known issuer loses
 * @param strongEvidence from this weight on a clue outranks words
 * @param listedTypes from this many types named on a page on, it is more likely a list
 * @param listMalus taken off for each further type named
 * @param titleTop upper part of a page where a title may stand in letters of the usual size
 * @param titleHeight how much taller than usual the letters of a title are elsewhere
 */
public record Weights(
        double threshold,
        double middle,
        double slope,
        double margin,
        double title,
        double together,
        double strong,
        double oneOf,
        double word,
        double mostWords,
        double form,
        double zone,
        double doubtfulZone,
        double code,
        double codeOfSeveral,
        double doubtfulCode,
        double issuer,
        double number,
        double against,
        double untitled,
        double strongEvidence,
        double listedTypes,
        double listMalus,
        double titleTop,
        double titleHeight) {

    /** Whether words alone can be a clue that outranks others. */
    public boolean wordsMayBeCertain() {
        return DoubleStream.of(title, together, strong, oneOf, word, issuer, number)
                .anyMatch(weight -> weight >= strongEvidence);
    }
}
