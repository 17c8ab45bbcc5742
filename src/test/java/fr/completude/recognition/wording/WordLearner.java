package fr.completude.recognition.wording;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Learns from papers of known type how much each word speaks for each type: multinomial logistic regression, every type
 * counting as much as any other however many papers it has. The same papers always give the same model.
 */
public final class WordLearner {

    /** How far weights may grow: the larger, the closer to the papers learnt from. */
    private static final double FREEDOM = 30;

    private static final int ROUNDS = 40;
    private static final double PACE = 0.5;
    private static final int LAYOUTS_AT_LEAST = 2;
    private static final long SEED = 7;

    private WordLearner() {}

    /**
     * The papers of one layout.
     *
     * @param type {@link WordModel#OTHER} for none
     * @param copies each filled in for other people: words that are not on all of them are theirs, not the layout's
     * @param blurred the same as poor pictures would give them
     */
    public record Lesson(String type, List<List<String>> copies, List<List<String>> blurred) {

        List<List<String>> all() {
            List<List<String>> all = new ArrayList<>(copies);
            all.addAll(blurred);
            return all;
        }

        Set<String> ownWords() {
            Set<String> own = new HashSet<>(WordBag.of(copies.get(0)).counts().keySet());
            copies.forEach(copy -> own.retainAll(WordBag.of(copy).counts().keySet()));
            return own;
        }
    }

    /**
     * The model the lessons teach.
     *
     * @param names words never learnt: whose they are says nothing of what a paper is
     */
    public static WordModel learn(List<Lesson> lessons, Set<String> names) {
        List<String> types =
                lessons.stream().map(Lesson::type).distinct().sorted().toList();
        Map<String, Float> rarities = rarities(lessons);
        rarities.keySet().removeAll(names);
        List<Sample> samples = samples(lessons, types, rarities);
        Map<String, double[]> weights = new TreeMap<>();
        rarities.keySet().forEach(word -> weights.put(word, new double[types.size()]));
        descend(samples, weights, types.size());
        Map<String, WordModel.WordWeights> words = new HashMap<>();
        weights.forEach(
                (word, row) -> words.put(word, new WordModel.WordWeights(rarities.getOrDefault(word, 1f), steps(row))));
        return new WordModel(types, words);
    }

    private static Map<String, Float> rarities(List<Lesson> lessons) {
        Map<String, Integer> layouts = new TreeMap<>();
        lessons.forEach(lesson -> lesson.ownWords().forEach(word -> layouts.merge(word, 1, Integer::sum)));
        Map<String, Float> rarities = new HashMap<>();
        layouts.forEach((word, count) -> {
            if (count >= LAYOUTS_AT_LEAST) {
                rarities.put(word, (float) (1 + Math.log((1.0 + lessons.size()) / (1 + count))));
            }
        });
        return rarities;
    }

    private record Sample(int type, double weight, Map<String, Double> shares) {}

    private static List<Sample> samples(List<Lesson> lessons, List<String> types, Map<String, Float> rarities) {
        Map<String, Integer> papers = lessons.stream()
                .collect(Collectors.toMap(Lesson::type, lesson -> lesson.all().size(), Integer::sum));
        int all = papers.values().stream().mapToInt(Integer::intValue).sum();
        List<Sample> samples = new ArrayList<>();
        for (Lesson lesson : lessons) {
            double weight = all / (double) (types.size() * papers.getOrDefault(lesson.type(), 1));
            for (List<String> copy : lesson.all()) {
                Map<String, Double> shares = WordModel.shares(WordBag.of(copy), rarities);
                if (!shares.isEmpty()) {
                    samples.add(new Sample(types.indexOf(lesson.type()), weight, shares));
                }
            }
        }
        return samples;
    }

    /** Steps down paper by paper, shorter along words already often seen. */
    private static void descend(List<Sample> samples, Map<String, double[]> weights, int types) {
        Map<String, Integer> uses = new HashMap<>();
        samples.forEach(sample -> sample.shares().keySet().forEach(word -> uses.merge(word, 1, Integer::sum)));
        Map<String, double[]> walked = new HashMap<>();
        weights.keySet().forEach(word -> walked.put(word, new double[types]));
        Random random = new Random(SEED);
        List<Sample> order = new ArrayList<>(samples);
        for (int round = 0; round < ROUNDS; round++) {
            Collections.shuffle(order, random);
            for (Sample sample : order) {
                double[] error = error(sample, weights, types);
                sample.shares().forEach((word, share) -> {
                    double[] row = weights.getOrDefault(word, new double[types]);
                    double[] path = walked.getOrDefault(word, new double[types]);
                    double shrink = 1 / (FREEDOM * uses.getOrDefault(word, 1));
                    for (int i = 0; i < types; i++) {
                        double slope = error[i] * share + row[i] * shrink;
                        path[i] += slope * slope;
                        row[i] -= PACE * slope / (1e-3 + Math.sqrt(path[i]));
                    }
                });
            }
        }
    }

    /** How far off the model is for a paper, type by type. */
    private static double[] error(Sample sample, Map<String, double[]> weights, int types) {
        double[] sums = new double[types];
        sample.shares().forEach((word, share) -> {
            double[] row = weights.getOrDefault(word, new double[types]);
            for (int i = 0; i < types; i++) {
                sums[i] += share * row[i];
            }
        });
        double most = Double.NEGATIVE_INFINITY;
        for (double sum : sums) {
            most = Math.max(most, sum);
        }
        double total = 0;
        for (int i = 0; i < types; i++) {
            sums[i] = Math.exp(sums[i] - most);
            total += sums[i];
        }
        for (int i = 0; i < types; i++) {
            sums[i] = sample.weight() * (sums[i] / total - (i == sample.type() ? 1 : 0));
        }
        return sums;
    }

    private static byte[] steps(double[] row) {
        byte[] steps = new byte[row.length];
        for (int i = 0; i < row.length; i++) {
            steps[i] = (byte) Math.max(Byte.MIN_VALUE, Math.min(Byte.MAX_VALUE, Math.round(row[i] / WordModel.STEP)));
        }
        return steps;
    }

    /** Words as a poor picture would give them: some lost, some with a wrong letter. */
    public static List<String> blurred(List<String> words, double share, Random random) {
        List<String> kept = new ArrayList<>();
        for (String word : words) {
            if (random.nextDouble() >= share) {
                kept.add(word);
            } else if (word.length() > 3) {
                int at = random.nextInt(word.length());
                kept.add(word.substring(0, at) + "ILCOUNRMHB".charAt(random.nextInt(10)) + word.substring(at + 1));
            }
        }
        return kept;
    }
}
