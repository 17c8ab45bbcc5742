package fr.completude.recognition.wording;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * How much each word speaks for each type: a linear model, learnt from papers the project draws itself. Weights are
 * kept in steps of {@link #STEP}, a byte each.
 *
 * @param types in the order of the weights; {@link #OTHER} is one
 * @param words by writing
 */
public record WordModel(List<String> types, Map<String, WordWeights> words) {

    /** The papers that are of no type. */
    public static final String OTHER = "autre";

    /** The least difference between two weights. */
    public static final double STEP = 0.1;

    private static final int SHOWN_LETTERS = 5;
    private static final String RESOURCE = "/recognition/words.gz";

    /**
     * What is known of a word.
     *
     * @param rarity the fewer papers bear it, the more it counts
     * @param steps its weight for each type, in steps
     */
    @SuppressWarnings("ArrayRecordComponent")
    public record WordWeights(float rarity, byte[] steps) {}

    /** The model that comes with the program. */
    public static WordModel load() {
        try (InputStream in = WordModel.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("no " + RESOURCE + " in the program");
            }
            return read(in);
        } catch (IOException e) {
            throw new IllegalStateException(RESOURCE + " cannot be read", e);
        }
    }

    /**
     * Reads what {@link #write} wrote, and closes it.
     *
     * @throws IOException if it is cut short or goes on after its end
     */
    public static WordModel read(InputStream in) throws IOException {
        try (DataInputStream data = new DataInputStream(new BufferedInputStream(new GZIPInputStream(in)))) {
            List<String> types = new ArrayList<>();
            for (int left = data.readInt(); left > 0; left--) {
                types.add(data.readUTF());
            }
            Map<String, WordWeights> words = new HashMap<>();
            for (int left = data.readInt(); left > 0; left--) {
                String word = data.readUTF();
                float rarity = data.readFloat();
                byte[] steps = new byte[types.size()];
                data.readFully(steps);
                words.put(word, new WordWeights(rarity, steps));
            }
            if (data.read() >= 0) {
                throw new IOException("more than the words announced");
            }
            return new WordModel(List.copyOf(types), Map.copyOf(words));
        }
    }

    /** Writes it, the words in alphabetical order. */
    public void write(OutputStream out) throws IOException {
        GZIPOutputStream packed = new GZIPOutputStream(out);
        DataOutputStream data = new DataOutputStream(packed);
        data.writeInt(types.size());
        for (String type : types) {
            data.writeUTF(type);
        }
        data.writeInt(words.size());
        for (Map.Entry<String, WordWeights> entry : new TreeMap<>(words).entrySet()) {
            data.writeUTF(entry.getKey());
            data.writeFloat(entry.getValue().rarity());
            data.write(entry.getValue().steps());
        }
        data.flush();
        packed.finish();
    }

    /** How many different words of the text it knows. */
    public int known(WordBag bag) {
        return (int) bag.counts().keySet().stream().filter(words::containsKey).count();
    }

    /** How likely each type is by the words alone; together 1. */
    public Opinion opinion(WordBag bag) {
        double[] sums = new double[types.size()];
        shares(bag).forEach((word, share) -> {
            byte[] steps = weights(word).steps();
            for (int i = 0; i < sums.length; i++) {
                sums[i] += share * STEP * steps[i];
            }
        });
        return Opinion.of(types, sums);
    }

    /** The words that most speak for one type rather than another, the most telling first; short ones tell nothing. */
    public List<String> telling(WordBag bag, String type, String rather, int most) {
        int one = types.indexOf(type);
        int other = types.indexOf(rather);
        Map<String, Double> gain = new HashMap<>();
        shares(bag).forEach((word, share) -> {
            byte[] steps = weights(word).steps();
            gain.put(word, share * (steps[one] - (other < 0 ? 0 : steps[other])));
        });
        return gain.entrySet().stream()
                .filter(entry -> entry.getValue() > 0 && entry.getKey().length() >= SHOWN_LETTERS)
                .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(most)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** What each known word counts in this text: repeated words a little more, the whole of length 1. */
    private Map<String, Double> shares(WordBag bag) {
        Map<String, Float> rarities = new HashMap<>();
        bag.counts().keySet().stream()
                .filter(words::containsKey)
                .forEach(word -> rarities.put(word, weights(word).rarity()));
        return shares(bag, rarities);
    }

    private WordWeights weights(String word) {
        WordWeights found = words.get(word);
        if (found == null) {
            throw new IllegalArgumentException(word);
        }
        return found;
    }

    /** What each of the words counts in a text, for learning as for judging. */
    static Map<String, Double> shares(WordBag bag, Map<String, Float> rarities) {
        Map<String, Double> shares = new TreeMap<>();
        bag.counts().forEach((word, count) -> {
            Float rarity = rarities.get(word);
            if (rarity != null) {
                shares.put(word, (1 + Math.log(count)) * rarity);
            }
        });
        double length = Math.sqrt(
                shares.values().stream().mapToDouble(value -> value * value).sum());
        shares.replaceAll((word, value) -> value / length);
        return shares;
    }
}
