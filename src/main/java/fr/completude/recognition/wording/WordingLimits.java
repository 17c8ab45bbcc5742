package fr.completude.recognition.wording;

import java.util.List;
import java.util.Optional;

import fr.completude.config.ConfigNode;

/**
 * When what the words say is heeded.
 *
 * @param fewestWords with fewer known words nothing is said
 * @param agreement weight of the clue where the words speak for the type the other clues speak for
 * @param agreementFrom how likely the type must be by the words for that
 * @param none a type that is less than this share as likely by its words as a paper of no type is left to a person
 * @param disagreement so is one that is less than this share as likely as another type
 * @param alone from this likelihood on a type is proposed to a person where nothing else speaks for any
 */
public record WordingLimits(
        int fewestWords, double agreement, double agreementFrom, double none, double disagreement, double alone) {

    /** Says nothing, ever. */
    public static final WordingLimits NONE = new WordingLimits(Integer.MAX_VALUE, 0, 1, 0, 0, 1);

    /** Reads {@code vocabulaire.yaml}. */
    public static WordingLimits read(ConfigNode root) {
        root.entries(List.of("source", "mots-au-moins", "accord", "accord-des", "autre", "desaccord", "seul"));
        Integer fewest = root.need("mots-au-moins").map(ConfigNode::integer).orElse(null);
        return new WordingLimits(
                fewest == null ? Integer.MAX_VALUE : fewest,
                number(root.need("accord")),
                number(root.need("accord-des")),
                number(root.need("autre")),
                number(root.need("desaccord")),
                number(root.need("seul")));
    }

    private static double number(Optional<ConfigNode> node) {
        Double number = node.map(ConfigNode::decimal).orElse(null);
        return number == null ? 0 : number;
    }
}
