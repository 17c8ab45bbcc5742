package fr.completude.recognition.wording;

import java.util.List;
import java.util.Optional;

import fr.completude.config.ConfigNode;

/**
 * When what the words say is heeded.
 *
 * @param fewestWords with fewer known words nothing is said
 * @param none a type that is less than this share as likely by its words as a paper of no type is left to a person
 * @param disagreement so is one that is less than this share as likely as another type
 * @param alone from this likelihood on a type is proposed to a person where nothing else speaks for any
 * @param proposal what such a proposal scores
 */
public record WordingLimits(int fewestWords, double none, double disagreement, double alone, double proposal) {

    private static final double MOST_PROPOSAL = 5;

    /** Says nothing, ever. */
    public static final WordingLimits NONE = new WordingLimits(Integer.MAX_VALUE, 0, 0, 1, 0);

    /** Reads {@code vocabulaire.yaml}. */
    public static WordingLimits read(ConfigNode root) {
        root.entries(List.of("source", "mots-au-moins", "autre", "desaccord", "seul", "proposition"));
        Integer fewest = root.need("mots-au-moins")
                .map(node -> node.parsed(WordingLimits::count, "un nombre entier, 1 ou plus"))
                .orElse(null);
        return new WordingLimits(
                fewest == null ? Integer.MAX_VALUE : fewest,
                number(root.need("autre"), 1),
                number(root.need("desaccord"), 1),
                number(root.need("seul"), 1),
                number(root.need("proposition"), MOST_PROPOSAL));
    }

    private static int count(String text) {
        int count = Integer.parseInt(text);
        if (count < 1) {
            throw new IllegalArgumentException(text);
        }
        return count;
    }

    private static double number(Optional<ConfigNode> found, double most) {
        Double number = found.map(node -> node.parsed(text -> number(text, most), "un nombre de 0 à " + shown(most)))
                .orElse(null);
        return number == null ? 0 : number;
    }

    private static double number(String text, double most) {
        double number = Double.parseDouble(text);
        if (!(number >= 0 && number <= most)) {
            throw new IllegalArgumentException(text);
        }
        return number;
    }

    private static String shown(double most) {
        return String.valueOf((int) most);
    }
}
