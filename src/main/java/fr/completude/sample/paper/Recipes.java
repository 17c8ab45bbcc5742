package fr.completude.sample.paper;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import fr.completude.config.ConfigNode;

/**
 * Makes up the values that belong to a paper alone: numbers by pattern ({@code #} a digit, {@code @} a letter,
 * {@code *} either), amounts within a range, days at a distance from another.
 */
final class Recipes {

    private static final Pattern DAY = Pattern.compile("([a-zA-Z]{1,40}+)((?:[+-]\\d+[amj])++)");
    /** Without the letters people and machines take for digits. */
    private static final String LETTERS = "ABCDEFGHJKLMNPRTUVWXY";

    private final SplittableRandom random;

    Recipes(SplittableRandom random) {
        this.random = random;
    }

    /** Adds what the recipes make to the values, unless a value of that name is already given. */
    void cook(Map<String, ConfigNode> recipes, Map<String, Value> values) {
        for (Map.Entry<String, ConfigNode> recipe : recipes.entrySet()) {
            if (!values.containsKey(recipe.getKey())) {
                make(recipe.getKey(), recipe.getValue(), values);
            }
        }
    }

    private void make(String name, ConfigNode recipe, Map<String, Value> values) {
        if (recipe.isList()) {
            values.put(name, between(recipe.texts()));
            return;
        }
        String text = recipe.text();
        Matcher day = DAY.matcher(text);
        if (day.matches()) {
            if (values.get(day.group(1)) instanceof DateValue from) {
                values.put(name, new DateValue(DayShift.of(day.group(2)).from(from.date())));
            }
        } else {
            new Wording(values).fill(text).ifPresent(filled -> values.put(name, new TextValue(pattern(filled))));
        }
    }

    private Value between(List<String> range) {
        double low = Double.parseDouble(range.get(0));
        double high = Double.parseDouble(range.get(1));
        BigDecimal amount = BigDecimal.valueOf(low + random.nextDouble() * (high - low));
        return new AmountValue(amount.setScale(2, RoundingMode.HALF_UP));
    }

    private String pattern(String text) {
        StringBuilder made = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '#' -> made.append(random.nextInt(10));
                case '@' -> made.append(letter());
                case '*' -> {
                    if (random.nextBoolean()) {
                        made.append(letter());
                    } else {
                        made.append(2 + random.nextInt(8));
                    }
                }
                default -> made.append(c);
            }
        }
        return made.toString();
    }

    private char letter() {
        return LETTERS.charAt(random.nextInt(LETTERS.length()));
    }
}
