package fr.completude.recognition.fields;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import fr.completude.recognition.text.Distance;
import fr.completude.recognition.text.Letters;

/** Days and years as civil registry acts write them: {@code vingt et un}, {@code mil neuf cent quatre-vingt-dix}. */
final class SpelledNumbers {

    /** Words of the longest spelling of a year: « mil neuf cent quatre-vingt-dix-sept ». */
    static final int MOST_WORDS = 8;

    private static final int LAST_DAY = 31;
    private static final int FIRST_YEAR = 1880;
    private static final int LAST_YEAR = 2100;
    private static final String[] SMALL = {
        "",
        "UN",
        "DEUX",
        "TROIS",
        "QUATRE",
        "CINQ",
        "SIX",
        "SEPT",
        "HUIT",
        "NEUF",
        "DIX",
        "ONZE",
        "DOUZE",
        "TREIZE",
        "QUATORZE",
        "QUINZE",
        "SEIZE",
        "DIX SEPT",
        "DIX HUIT",
        "DIX NEUF"
    };
    private static final String[] TENS = {
        "", "", "VINGT", "TRENTE", "QUARANTE", "CINQUANTE", "SOIXANTE", "SOIXANTE", "QUATRE VINGT", "QUATRE VINGT"
    };
    private static final Map<String, Integer> DAYS = days();
    private static final Map<String, Integer> YEARS = years();
    private static final Set<String> PARTS = parts();
    private static final Set<String> BELOW_HUNDRED = belowHundred();

    private SpelledNumbers() {}

    /** The day of a month these plain words spell. */
    static OptionalInt day(List<String> words) {
        return of(DAYS, words);
    }

    /** The year these plain words spell. */
    static OptionalInt year(List<String> words) {
        return of(YEARS, words);
    }

    /** Whether a plain word is part of a spelled number. */
    static boolean isPart(String word) {
        return PARTS.contains(word);
    }

    /** Whether a plain word that is no part of a number may be one below a hundred with a letter or two read wrongly. */
    static boolean isNearlyPart(String word) {
        String folded = Letters.folded(word);
        return !isPart(word)
                && BELOW_HUNDRED.stream()
                        .map(Letters::folded)
                        .anyMatch(part -> Distance.within(errors(part), part, folded) <= errors(part));
    }

    /** Fewer in a short word, which resembles too many others. */
    private static int errors(String part) {
        return part.length() < 4 ? 0 : part.length() < 6 ? 1 : 2;
    }

    private static OptionalInt of(Map<String, Integer> known, List<String> words) {
        Integer number = known.get(usual(words));
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }

    /** Without « et » and plurals; « mil » as « mille ». */
    private static String usual(List<String> words) {
        List<String> usual = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            boolean inner = i > 0 && i + 1 < words.size();
            if (!word.equals("ET") || !inner) {
                usual.add(
                        switch (word) {
                            case "MIL" -> "MILLE";
                            case "CENTS" -> "CENT";
                            case "VINGTS" -> "VINGT";
                            case "UNE" -> "UN";
                            default -> word;
                        });
            }
        }
        return String.join(" ", usual);
    }

    private static Map<String, Integer> days() {
        Map<String, Integer> days = new HashMap<>();
        for (int day = 1; day <= LAST_DAY; day++) {
            days.put(belowHundred(day), day);
        }
        days.put("PREMIER", 1);
        days.put("1ER", 1);
        return days;
    }

    private static Map<String, Integer> years() {
        Map<String, Integer> years = new HashMap<>();
        for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
            String rest = belowThousand(year % 1000);
            String thousands = year < 2000 ? "MILLE" : "DEUX MILLE";
            years.put((thousands + " " + rest).strip(), year);
            if (year < 2000) {
                // « dix-neuf cent quarante », on older acts.
                years.put((belowHundred(year / 100) + " CENT " + belowHundred(year % 100)).strip(), year);
            }
        }
        return years;
    }

    private static Set<String> parts() {
        Set<String> parts = new HashSet<>(Set.of("MIL", "CENTS", "VINGTS", "UNE"));
        YEARS.keySet().forEach(spelling -> parts.addAll(List.of(spelling.split(" ", -1))));
        return parts;
    }

    private static Set<String> belowHundred() {
        return IntStream.range(1, 100)
                .mapToObj(SpelledNumbers::belowHundred)
                .flatMap(spelling -> Stream.of(spelling.split(" ", -1)))
                .collect(Collectors.toSet());
    }

    private static String belowThousand(int number) {
        int hundreds = number / 100;
        String head = hundreds == 0 ? "" : hundreds == 1 ? "CENT" : SMALL[hundreds] + " CENT";
        return (head + " " + belowHundred(number % 100)).strip();
    }

    private static String belowHundred(int number) {
        if (number < SMALL.length) {
            return SMALL[number];
        }
        int ten = number / 10;
        boolean fromTen = ten == 7 || ten == 9;
        return (TENS[ten] + " " + SMALL[number % 10 + (fromTen ? 10 : 0)]).strip();
    }
}
