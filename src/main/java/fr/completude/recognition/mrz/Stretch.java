package fr.completude.recognition.mrz;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A part of a zone that is chosen by itself: a field with its check digit, or what lies between two of them.
 *
 * @param slot null for what no digit of its own covers
 */
record Stretch(MrzFormat format, int from, int to, @Nullable Slot slot) {

    private static final double OTHER_READING = 0.5;
    private static final double LIKELIEST = 1.3;
    /** A letter that all readings have where a digit adds up, and how likely each is a digit misread. */
    private static final Map<Character, Choice> DIGITS = Map.of(
            'O', new Choice("0", 0.1),
            'I', new Choice("1", 0.2),
            'Q', new Choice("0", 0.6),
            'S', new Choice("5", 0.6),
            'B', new Choice("8", 0.6),
            'Z', new Choice("2", 0.6),
            'A', new Choice("4", 0.6));

    private static final int MOST_MIXES = 400;
    private static final int MOST_MIXED = 64;

    /** The stretches of a format, one after the other. */
    static List<Stretch> of(MrzFormat format) {
        List<Stretch> stretches = new ArrayList<>();
        int at = 0;
        List<Slot> checked = format.slots().stream()
                .filter(slot -> slot.digit() >= 0)
                .sorted(Comparator.comparingInt(Slot::from))
                .toList();
        for (Slot slot : checked) {
            if (slot.from() > at) {
                stretches.add(new Stretch(format, at, slot.from(), null));
            }
            stretches.add(of(format, slot));
            at = slot.digit() + 1;
        }
        int end = format.lines() * format.width();
        if (at < end) {
            stretches.add(new Stretch(format, at, end, null));
        }
        return stretches;
    }

    /** A field with its digit. */
    static Stretch of(MrzFormat format, Slot slot) {
        return new Stretch(format, slot.from(), slot.digit() + 1, slot);
    }

    /** What may stand here, the nearest to the readings first. */
    List<Choice> choices(List<String> zones, int most) {
        Map<String, Double> costs = new LinkedHashMap<>();
        for (Choice mixed : mixed(zones)) {
            for (Choice choice : withDigits(mixed, zones.get(0))) {
                if (adds(zones.get(0), choice.text())) {
                    costs.merge(choice.text(), choice.cost(), Math::min);
                }
            }
        }
        return costs.entrySet().stream()
                .map(entry -> new Choice(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingDouble(Choice::cost))
                .limit(most)
                .toList();
    }

    /** A field is mixed character by character; the rest is taken whole from one reading or another. */
    private List<Choice> mixed(List<String> zones) {
        if (slot == null) {
            return whole(zones);
        }
        List<Choice> mixed = List.of(new Choice("", 0));
        for (int i = from; i < to; i++) {
            List<Choice> next = new ArrayList<>();
            for (Choice begun : mixed) {
                votes(zones, i).forEach(choice -> next.add(begun.and(choice)));
            }
            mixed = next;
            if (mixed.size() > MOST_MIXED) {
                return whole(zones);
            }
        }
        return mixed;
    }

    private List<Choice> whole(List<String> zones) {
        Map<String, Integer> votes = new LinkedHashMap<>();
        zones.forEach(zone -> votes.merge(zone.substring(from, to), 1, Integer::sum));
        return ranked(votes);
    }

    private static List<Choice> votes(List<String> zones, int place) {
        Map<String, Integer> votes = new LinkedHashMap<>();
        zones.forEach(zone -> votes.merge(zone.substring(place, place + 1), 1, Integer::sum));
        return ranked(votes);
    }

    private static List<Choice> ranked(Map<String, Integer> votes) {
        int most = votes.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        return votes.entrySet().stream()
                .map(entry -> new Choice(entry.getKey(), entry.getValue() == most ? 0 : OTHER_READING))
                .toList();
    }

    /** The text, and every one in which letters of a mixed field are the digits they look like. */
    private List<Choice> withDigits(Choice read, String zone) {
        List<Choice> all = new ArrayList<>(List.of(read));
        if (slot == null || slot.kind() != Slot.Kind.MIXED) {
            return all;
        }
        for (int i = 0; i < read.text().length() - 1; i++) {
            Choice digit = DIGITS.get(read.text().charAt(i));
            if (digit != null && !format.isLetter(zone, from + i)) {
                for (Choice known : List.copyOf(all)) {
                    double cost = known.cost() + digit.cost();
                    if (cost <= LIKELIEST && all.size() < MOST_MIXES) {
                        String text = known.text();
                        all.add(new Choice(text.substring(0, i) + digit.text() + text.substring(i + 1), cost));
                    }
                }
            }
        }
        return all;
    }

    private boolean adds(String zone, String text) {
        return slot == null || slot.adds(zone.substring(0, from) + text + zone.substring(to));
    }
}
