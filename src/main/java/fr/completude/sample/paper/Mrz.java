package fr.completude.sample.paper;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/**
 * Lines of machine readable zones: ICAO 9303 (TD1, TD3) and the French card of 1988 to 2021.
 */
public final class Mrz {

    private static final DateTimeFormatter SHORT_DATE = DateTimeFormatter.ofPattern("yyMMdd", Locale.ROOT);
    private static final int[] WEIGHTS = {7, 3, 1};

    private Mrz() {}

    /** The check digit of ICAO 9303: weights 7, 3, 1, letters from 10, filler 0, modulo 10. */
    public static int checkDigit(String characters) {
        int sum = 0;
        for (int i = 0; i < characters.length(); i++) {
            sum += value(characters.charAt(i)) * WEIGHTS[i % 3];
        }
        return sum % 10;
    }

    private static int value(char c) {
        if (c == '<') {
            return 0;
        }
        return Character.isDigit(c) ? c - '0' : c - 'A' + 10;
    }

    /** Three lines of thirty: the French card of 2021, on its back. */
    public static List<String> td1(
            String number, LocalDate birth, String sex, LocalDate expiry, String family, List<String> given) {
        String first = "IDFRA" + checked(pad(number, 9)) + "<".repeat(15);
        String dates = checked(date(birth)) + sex + checked(date(expiry));
        String second = dates + "FRA" + "<".repeat(11);
        String both = first.substring(5) + second.substring(0, 7) + second.substring(8, 15) + second.substring(18);
        return List.of(first, second + checkDigit(both), pad(names(family, given, "<"), 30));
    }

    /** Two lines of forty-four: passports. */
    public static List<String> td3(
            String number, LocalDate birth, String sex, LocalDate expiry, String family, List<String> given) {
        String first = "P<FRA" + pad(names(family, given, "<"), 39);
        String head = checked(pad(number, 9));
        String born = checked(date(birth));
        String end = checked(date(expiry)) + checked("<".repeat(14));
        return List.of(first, head + "FRA" + born + sex + end + checkDigit(head + born + end));
    }

    /**
     * Two lines of thirty-six: the French card of 1988 to 2021, on its front.
     *
     * @param number the twelve characters printed on the card: year and month of delivery, department, serial
     * @param office six characters of the place of issue
     */
    public static List<String> oldCard(
            String number, String office, LocalDate birth, String sex, String family, List<String> given) {
        String first = "IDFRA" + pad(ascii(family), 25) + office;
        String names = pad(names("", given, "<<").substring(2), 14);
        String second = checked(number) + names + checked(date(birth)) + sex;
        return List.of(first, second + checkDigit(first + second));
    }

    private static String checked(String characters) {
        return characters + checkDigit(characters);
    }

    private static String date(LocalDate day) {
        return SHORT_DATE.format(day);
    }

    private static String names(String family, List<String> given, String between) {
        return ascii(family) + "<<"
                + String.join(between, given.stream().map(Mrz::ascii).toList());
    }

    /** Capital letters without accents; a hyphen or space is a filler, an apostrophe is left out. */
    static String ascii(String name) {
        return Normalizer.normalize(name.replace("œ", "oe").replace("Œ", "OE"), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toUpperCase(Locale.ROOT)
                .replace("'", "")
                .replaceAll("[^A-Z]", "<");
    }

    private static String pad(String text, int length) {
        return (text + "<".repeat(length)).substring(0, length);
    }
}
