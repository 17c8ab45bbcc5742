package fr.completude.recognition.fields;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Shapes of amounts and numbers, and their normal forms. */
final class Shapes {

    static final Pattern AMOUNT = Pattern.compile(
            "(?<![\\d.,])(\\d{1,3}(?:[ .\u00a0\u202f]\\d{3})+|\\d{1,6})(?: ?[,.] ?(\\d{2}))?(?: ?(?:€|EUR|EUROS|euros?|Euros?))?(?![\\d.,]\\d|\\d| ?%)");
    private static final Pattern EURO = Pattern.compile("(?i)€|eur");

    private Shapes() {}

    /** Decimal writing with a point and two decimals; a number without cents nor currency is no amount. */
    static Optional<String> amount(String matched) {
        boolean euro = EURO.matcher(matched).find();
        String number = matched.replaceAll("(?i)€|euros?|eur", "")
                .replaceAll("[ \u00a0\u202f]", "")
                .replace(',', '.');
        int cents = number.length() - number.lastIndexOf('.') - 1;
        boolean decimals = number.indexOf('.') >= 0 && cents == 2;
        if (!decimals && !euro) {
            return Optional.empty();
        }
        String whole = decimals ? number.substring(0, number.length() - 3) : number;
        String digits = whole.replace(".", "");
        String value = digits + (decimals ? number.substring(number.length() - 3) : ".00");
        return digits.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(value).toPlainString());
    }

    /** So many digits, in groups or not, letters an engine reads for digits allowed. */
    static Pattern digits(int count) {
        String digit = "[0-9OoIl|SBZ]";
        return Pattern.compile("(?<![\\p{L}\\d]|\\d[ .-])" + digit + "(?:[ .-]?" + digit + "){" + (count - 1)
                + "}(?![\\p{L}\\d]|[ .-]\\d)");
    }

    /** The digits alone; nothing when more than a few of them were read as letters. */
    static Optional<String> digitsOnly(String matched) {
        String bare = matched.replaceAll("[ .-]", "");
        long sure = bare.chars().filter(Character::isDigit).count();
        return sure * 5 >= bare.length() * 4L ? Optional.of(Dates.digits(bare)) : Optional.empty();
    }

    /** Letters in upper case and digits, without spaces. */
    static Optional<String> plain(String matched) {
        return Optional.of(matched.replaceAll("\\s+", "").toUpperCase(Locale.ROOT));
    }
}
