package fr.completude.recognition.mrz;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import fr.completude.recognition.mrz.MrzFormat.Part;

/**
 * The readings of one zone, none of which adds up, brought together: engines err in different places. Each field is put
 * together of characters that some reading has there, or of a digit where all have a letter that looks like it, so that
 * its own check digit adds up; of all zones made so, the one nearest to the readings whose last digit adds up as well is
 * taken. Two about equally near ones, or one far from every reading, are no result: what does not add up stays as read.
 */
final class Ballot {

    private static final double FARTHEST = 2.5;
    private static final int MOST_CHOICES = 8;
    private static final double CLOSE = 0.15;

    /** Another number that adds up is doubt enough when it costs little more. */
    private static final double NEAR = 0.51;

    /** One reading in so many is not yet a doubt: the older engine takes G for 6 again and again. */
    private static final int CONTESTED = 4;

    /** A number further from the readings than by letters commonly taken for digits is a guess. */
    private static final double SURE = 0.45;

    private final MrzFormat format;
    /** Normalised readings, and variants of them, each as long as the format. */
    private final List<Zone> zones;

    private Ballot(MrzFormat format, List<Zone> zones) {
        this.format = format;
        this.zones = zones;
    }

    /**
     * A zone that adds up.
     *
     * @param corrected characters in which it differs from the first reading
     * @param numberGuessed whether no reading has this number or one near it, another that adds up is about as good, or
     *     many readings have one that the check digit cannot tell from it
     */
    record Result(MrzFormat format, String zone, int corrected, boolean numberGuessed) {}

    /** The zone that the readings agree on best; each reading is its lines. */
    static Optional<Result> of(List<List<String>> readings) {
        List<List<String>> filled =
                readings.stream().filter(lines -> !lines.isEmpty()).toList();
        return filled.stream()
                .map(MrzFormat::of)
                .flatMap(Optional::stream)
                .findFirst()
                .flatMap(format -> new Ballot(format, zones(format, filled)).elect());
    }

    private static List<Zone> zones(MrzFormat format, List<List<String>> readings) {
        List<Zone> zones = new ArrayList<>();
        for (int reading = 0; reading < readings.size(); reading++) {
            List<String> lines = readings.get(reading);
            List<List<String>> variants = lines.stream()
                    .map(line -> Fitting.variants(line, format.width()))
                    .toList();
            int most = variants.stream().mapToInt(List::size).max().orElse(0);
            boolean whole = lines.size() == format.lines() && variants.stream().noneMatch(List::isEmpty);
            for (int i = 0; whole && i < most; i++) {
                StringBuilder zone = new StringBuilder();
                for (List<String> of : variants) {
                    zone.append(of.get(Math.min(i, of.size() - 1)));
                }
                zones.add(new Zone(reading, i == 0, Normal.of(format, Fitting.withoutStrays(format, zone))));
            }
        }
        return zones;
    }

    private Optional<Result> elect() {
        if (zones.isEmpty()) {
            return Optional.empty();
        }
        List<Choice> best = new ArrayList<>(List.of(new Choice("", 0)));
        for (Stretch stretch : Stretch.of(format)) {
            List<Choice> longer = new ArrayList<>();
            List<Choice> here = stretch.choices(zones, MOST_CHOICES);
            for (Choice begun : best) {
                here.stream()
                        .map(next -> begun.and(next))
                        .filter(choice -> choice.cost() <= FARTHEST)
                        .forEach(longer::add);
            }
            best = longer;
        }
        List<Choice> adding = best.stream()
                .filter(choice -> Normal.allAdd(format, choice.text()))
                .sorted(Comparator.comparingDouble(Choice::cost))
                .toList();
        boolean tied = adding.stream()
                .skip(1)
                .filter(other -> other.cost() - adding.get(0).cost() < CLOSE)
                .anyMatch(other -> !format.covered(other.text())
                        .equals(format.covered(adding.get(0).text())));
        return adding.isEmpty() || tied ? Optional.empty() : Optional.of(result(adding.get(0), adding));
    }

    private Result result(Choice choice, List<Choice> adding) {
        String zone = choice.text();
        boolean guessed = format.slot(Part.NUMBER)
                .map(slot -> isFar(slot, zone)
                        || isContested(slot, zone)
                        || (!isRead(slot, zone)
                                && adding.stream()
                                        .filter(other -> !slot.in(other.text()).equals(slot.in(zone)))
                                        .anyMatch(other -> other.cost() - choice.cost() < NEAR)))
                .orElse(false);
        return new Result(format, zone, Normal.differences(zones.get(0).text(), zone), guessed);
    }

    private boolean isFar(Slot slot, String zone) {
        return Stretch.of(format, slot).choices(zones, MOST_CHOICES).stream()
                .filter(choice -> slot.in(zone)
                        .equals(choice.text()
                                .substring(slot.at() - slot.from(), slot.at() - slot.from() + slot.length())))
                .noneMatch(choice -> choice.cost() <= SURE);
    }

    /** Whether some reading has this very number, but for noughts that all engines take for the letter. */
    private boolean isRead(Slot slot, String zone) {
        String number = slot.in(zone).replace('O', '0');
        return zones.stream()
                .anyMatch(read -> slot.in(read.text()).replace('O', '0').equals(number));
    }

    /** Whether many of the readings have a number that the check digit cannot tell from the one elected. */
    private boolean isContested(Slot slot, String zone) {
        List<Zone> others =
                zones.stream().filter(read -> isAsGood(slot, read.text(), zone)).toList();
        return readings(others) * CONTESTED > readings(zones);
    }

    /** One reading may stand for several zones. */
    private static long readings(List<Zone> zones) {
        return zones.stream().mapToInt(Zone::reading).distinct().count();
    }

    private static boolean isAsGood(Slot slot, String read, String zone) {
        return IntStream.range(slot.at(), slot.at() + slot.length())
                .anyMatch(i -> CheckDigit.cannotTell(read.charAt(i), zone.charAt(i)));
    }
}
