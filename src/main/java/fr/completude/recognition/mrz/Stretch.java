package fr.completude.recognition.mrz;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * A part of a zone that is chosen by itself: a field with its check digit, or what lies between two of them.
 *
 * @param slot null for what no digit of its own covers
 */
record Stretch(MrzFormat format, int from, int to, @Nullable Slot slot) {

    private static final double OTHER_READING = 0.5;
    private static final double OTHER_WIDTH = 0.3;
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
    List<Choice> choices(List<Zone> zones, int most) {
        Map<String, Double> costs = new LinkedHashMap<>();
        for (Choice mixed : mixed(zones)) {
            for (Choice choice : withDigits(mixed, zones.get(0).text())) {
                if (adds(zones.get(0).text(), choice.text())) {
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
    private List<Choice> mixed(List<Zone> zones) {
        if (slot == null) {
            return whole(zones);
        }
        List<Choice> mixed = List.of(new Choice("", 0));
        for (int i = from; i < to; i++) {
            List<Choice> next = new ArrayList<>();
            for (Choice begun : mixed) {
                votes(zones, i, i + 1).forEach(choice -> next.add(begun.and(choice)));
            }
            mixed = next.stream()
                    .sorted(Comparator.comparingDouble(Choice::cost))
                    .limit(MOST_MIXED)
                    .toList();
        }
        return mixed;
    }

    private List<Choice> whole(List<Zone> zones) {
        return votes(zones, from, to);
    }

    /** Each reading has one vote for what stands there, however many ways it can be brought to its width. */
    private static List<Choice> votes(List<Zone> zones, int from, int to) {
        Map<String, Set<Integer>> votes = new LinkedHashMap<>();
        zones.forEach(zone -> votes.computeIfAbsent(zone.text().substring(from, to), text -> new HashSet<>())
                .add(zone.reading()));
        int most = votes.values().stream().mapToInt(Set::size).max().orElse(0);
        return votes.entrySet().stream()
                .map(entry -> new Choice(
                        entry.getKey(),
                        (entry.getValue().size() == most ? 0 : OTHER_READING)
                                + (isPlain(zones, from, to, entry.getKey()) ? 0 : OTHER_WIDTH)))
                .toList();
    }

    private static boolean isPlain(List<Zone> zones, int from, int to, String text) {
        return zones.stream()
                .anyMatch(
                        zone -> zone.plain() && zone.text().substring(from, to).equals(text));
    }

    /** The text, and every one in which letters of a mixed field are the digits they look like. */
    private List<Choice> withDigits(Choice read, String zone) {
        List<Choice> all = new ArrayList<>(List.of(read));
        if (slot == null || slot.kind() != Slot.Kind.MIXED) {
            return all;
        }
        for (int i = slot.at() - from; i < slot.at() - from + slot.length(); i++) {
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
