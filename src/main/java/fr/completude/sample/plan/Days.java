package fr.completude.sample.plan;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import fr.completude.sample.paper.DayShift;
import org.jspecify.annotations.Nullable;

/**
 * Days as the catalogue writes them: {@code -3m} before the appointment, {@code date+10a-1j} from the date of the
 * paper, {@code 2012-03-01}, {@code inconnue}; two of them make a range to choose from.
 */
final class Days {

    private static final Pattern WORD = Pattern.compile("(date|\\d{4}-\\d{2}-\\d{2}|)((?:[+-]\\d+[amj])*+)");

    private final LocalDate appointment;
    private final SplittableRandom random;

    Days(LocalDate appointment, SplittableRandom random) {
        this.appointment = appointment;
        this.random = random;
    }

    /** @param issued what {@code date} stands for */
    Optional<LocalDate> of(List<String> words, @Nullable LocalDate issued) {
        if (words.isEmpty() || words.get(0).equals("inconnue")) {
            return Optional.empty();
        }
        LocalDate first = day(words.get(0), issued);
        LocalDate last = words.size() > 1 ? day(words.get(1), issued) : first;
        int span = (int) ChronoUnit.DAYS.between(first, last);
        return Optional.of(first.plusDays(span > 0 ? random.nextInt(span + 1) : 0));
    }

    private LocalDate day(String word, @Nullable LocalDate issued) {
        Matcher matcher = WORD.matcher(word);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("No day: " + word);
        }
        LocalDate base =
                switch (matcher.group(1)) {
                    case "" -> appointment;
                    case "date" -> issued == null ? appointment : issued;
                    default -> LocalDate.parse(matcher.group(1));
                };
        return DayShift.of(matcher.group(2)).from(base);
    }
}
