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
 * @param agreement what it adds to a type named by a clue that its words, too, are those of it
 */
public record WordingLimits(
        int fewestWords, double none, double disagreement, double alone, double proposal, Agreement agreement) {

    /**
     * When words agree with a clue that names a type.
     *
     * @param fewestWords with fewer known words they never do
     * @param likely how likely the type is at least by the words
     * @param lead how many times likelier at least than any other, and than no type at all
     * @param weight of the agreement among the clues
     */
    public record Agreement(int fewestWords, double likely, double lead, double weight) {

        private static final double MOST_LEAD = 100;
        private static final double MOST_WEIGHT = 10;

        static final Agreement NONE = new Agreement(Integer.MAX_VALUE, 1, MOST_LEAD, 0);

        static Agreement read(ConfigNode node) {
            node.entries(List.of("mots-au-moins", "probable", "avance", "poids"));
            return new Agreement(
                    count(node.need("mots-au-moins")),
                    number(node.need("probable"), 0, 1),
                    number(node.need("avance"), 1, MOST_LEAD),
                    number(node.need("poids"), 0, MOST_WEIGHT));
        }
    }

    private static final double MOST_PROPOSAL = 5;

    /** Says nothing, ever. */
    public static final WordingLimits NONE = new WordingLimits(Integer.MAX_VALUE, 0, 0, 1, 0, Agreement.NONE);

    /** Reads {@code vocabulaire.yaml}. */
    public static WordingLimits read(ConfigNode root) {
        root.entries(List.of("source", "mots-au-moins", "autre", "desaccord", "seul", "proposition", "accord"));
        return new WordingLimits(
                count(root.need("mots-au-moins")),
                number(root.need("autre"), 0, 1),
                number(root.need("desaccord"), 0, 1),
                number(root.need("seul"), 0, 1),
                number(root.need("proposition"), 0, MOST_PROPOSAL),
                root.need("accord").map(Agreement::read).orElse(Agreement.NONE));
    }

    private static int count(Optional<ConfigNode> found) {
        Integer count = found.map(node -> node.parsed(WordingLimits::count, "un nombre entier, 1 ou plus"))
                .orElse(null);
        return count == null ? Integer.MAX_VALUE : count;
    }

    private static int count(String text) {
        int count = Integer.parseInt(text);
        if (count < 1) {
            throw new IllegalArgumentException(text);
        }
        return count;
    }

    private static double number(Optional<ConfigNode> found, double least, double most) {
        Double number = found.map(node -> node.parsed(
                        text -> number(text, least, most), "un nombre de " + shown(least) + " à " + shown(most)))
                .orElse(null);
        return number == null ? 0 : number;
    }

    private static double number(String text, double least, double most) {
        double number = Double.parseDouble(text);
        if (!(number >= least && number <= most)) {
            throw new IllegalArgumentException(text);
        }
        return number;
    }

    private static String shown(double most) {
        return String.valueOf((int) most);
    }
}
