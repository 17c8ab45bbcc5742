package fr.completude.recognition.mrz;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import fr.completude.recognition.text.Letters;
import org.jspecify.annotations.Nullable;

/** Brings lines as read to the width of their format. */
final class Fitting {

    private static final int MOST_MISCOUNTED = 4;
    private static final int MOST_VARIANTS = 6;
    private static final String FRENCH_CARD = "IDFRA";

    private Fitting() {}

    /** The lines of a zone among the lines read in its place: as many as its format has, all about as wide. */
    static List<String> zoneLines(List<String> lines) {
        for (int count = Math.min(lines.size(), 3); count > 0; count--) {
            for (int from = 0; from + count <= lines.size(); from++) {
                List<String> some = lines.subList(from, from + count);
                boolean fits = MrzFormat.of(some)
                        .filter(format -> some.stream()
                                .allMatch(line -> Math.abs(line.length() - format.width()) <= MOST_MISCOUNTED))
                        .isPresent();
                if (fits) {
                    return some;
                }
            }
        }
        return List.of();
    }

    /** The lines joined, each brought to its width where only fillers at its end are too many or too few. */
    static Optional<String> zone(MrzFormat format, List<String> lines) {
        StringBuilder zone = new StringBuilder();
        for (String line : lines) {
            String fitted = fitted(line, format.width());
            if (fitted == null) {
                return Optional.empty();
            }
            zone.append(fitted);
        }
        return Optional.of(withoutStrays(format, zone));
    }

    /**
     * Every way a line may be brought to its width, the likeliest first: engines miscount fillers, and write some
     * characters twice, once as each of two that look alike ({@code O0}, {@code 5S}, {@code 1I}).
     */
    static List<String> variants(String line, int width) {
        Set<String> variants = new LinkedHashSet<>();
        if (line.length() > width) {
            withoutTwin(line).stream()
                    .map(single -> fitted(single, width))
                    .filter(single -> single != null)
                    .forEach(variants::add);
        }
        String plain = fitted(line, width);
        if (plain != null) {
            variants.add(plain);
        }
        if (line.length() > width && line.length() <= width + 2) {
            // The edge of the card, read as a letter.
            variants.add(line.substring(line.length() - width));
            variants.add(line.substring(0, width));
        }
        return variants.stream().limit(MOST_VARIANTS).toList();
    }

    private static List<String> withoutTwin(String line) {
        List<String> singles = new ArrayList<>();
        for (int i = 0; i + 1 < line.length(); i++) {
            char a = line.charAt(i);
            char b = line.charAt(i + 1);
            boolean twins =
                    a != b && a != '<' && Letters.folded(String.valueOf(a)).equals(Letters.folded(String.valueOf(b)));
            if (twins) {
                singles.add(line.substring(0, i) + line.substring(i + 1));
                singles.add(line.substring(0, i + 1) + line.substring(i + 2));
            }
        }
        return singles;
    }

    /** In the names and in the free part of a first line, what is read after three fillers is fillers too. */
    static String withoutStrays(MrzFormat format, StringBuilder zone) {
        if (format == MrzFormat.DRIVING_LICENCE) {
            zone.setCharAt(1, '1');
        } else if (format != MrzFormat.FRENCH_CARD) {
            if (format == MrzFormat.TD3 && !Character.isLetter(zone.charAt(0)) && addsUp(format, zone)) {
                zone.setCharAt(0, 'P');
            }
            fill(zone, format.names().at(), format.names().length());
            format.slot(MrzFormat.Part.OPTIONAL)
                    .filter(slot -> slot.digit() < 0)
                    .ifPresent(slot -> fill(zone, slot.at(), slot.length()));
        }
        return format == MrzFormat.TD1 ? withoutOption(zone.toString()) : zone.toString();
    }

    /** The free part of a French identity card is empty; A, K and U weigh as much as a filler, so no digit tells. */
    private static String withoutOption(String zone) {
        Slot free = MrzFormat.TD1.slot(MrzFormat.Part.OPTIONAL).orElseThrow();
        String empty =
                zone.substring(0, free.at()) + "<".repeat(free.length()) + zone.substring(free.at() + free.length());
        boolean adds = Normal.allAdd(MrzFormat.TD1, Normal.of(MrzFormat.TD1, empty));
        return zone.startsWith(FRENCH_CARD) && adds ? empty : zone;
    }

    /** A visa has no digit over its whole second line: what adds up there is a passport. */
    private static boolean addsUp(MrzFormat format, StringBuilder zone) {
        return Normal.allAdd(format, Normal.of(format, zone.toString()));
    }

    private static void fill(StringBuilder zone, int at, int length) {
        int row = zone.indexOf("<<<", at);
        for (int i = row; row >= 0 && i < at + length; i++) {
            zone.setCharAt(i, '<');
        }
    }

    /** Engines miscount long rows of fillers; the row is stretched or cut, what stands after it keeps its place. */
    private static @Nullable String fitted(String line, int width) {
        int missing = width - line.length();
        if (missing == 0) {
            return line;
        }
        int row = line.lastIndexOf("<<<");
        if (row < 0 || Math.abs(missing) > MOST_MISCOUNTED) {
            return null;
        }
        if (missing > 0) {
            return line.substring(0, row) + "<".repeat(missing) + line.substring(row);
        }
        int end = row + 3;
        int begin = end;
        while (begin > 0 && line.charAt(begin - 1) == '<') {
            begin--;
        }
        return end - begin + missing < 1 ? null : line.substring(0, end + missing) + line.substring(end);
    }
}
