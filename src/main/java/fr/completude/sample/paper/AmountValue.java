package fr.completude.sample.paper;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** A number, usually of euros. */
public record AmountValue(BigDecimal amount) implements Value {

    @Override
    public Optional<Shown> show(Placeholder placeholder) {
        String change = placeholder.change();
        BigDecimal shown = change.startsWith("*") ? amount.multiply(new BigDecimal(change.substring(1))) : amount;
        String text = as(placeholder.format(), shown);
        return Optional.of(
                change.isEmpty()
                        ? Shown.of(
                                placeholder.name(),
                                text,
                                amount.setScale(2, RoundingMode.HALF_UP).toPlainString())
                        : Shown.decoration(text));
    }

    private static String as(String format, BigDecimal number) {
        return switch (format) {
            case "euro" -> french(number, 2) + " €";
            case "entier" -> french(number, 0);
            default -> french(number, 2);
        };
    }

    /** Comma for the decimals, a space between thousands. */
    private static String french(BigDecimal number, int decimals) {
        String plain = number.setScale(decimals, RoundingMode.HALF_UP).toPlainString();
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        String rest = point < 0 ? "" : "," + plain.substring(point + 1);
        return whole.replaceAll("(?<=\\d)(?=(\\d{3}){1,5}$)", " ") + rest;
    }
}
