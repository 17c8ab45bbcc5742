package fr.completude.hostile.pattern;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Long texts that almost match something again and again: runs of one sign, and bits of papers repeated. */
final class BusyTexts {

    /** As much as is read of a page. */
    private static final int LONGEST = 100_000;

    /** Enough to tell a square from a line. */
    private static final int LENGTH = 20_000;

    private static final List<String> BITS = List.of(
            "0",
            "1",
            "9",
            "2026",
            "a",
            "é",
            "Z",
            "A1",
            "a'",
            "A-",
            " ",
            "\t",
            "\n",
            "\r\n",
            "\u00A0",
            ",",
            ";",
            ", ",
            " ,",
            " - ",
            "-",
            "–",
            ".",
            "/",
            "\\",
            "../",
            "./",
            ":",
            "<",
            "=",
            "(",
            "()",
            "«",
            "'",
            "\"",
            "_",
            "*",
            "{",
            "{0",
            "{a.b",
            "+1j",
            "+1",
            "%",
            "€",
            "1 €",
            "1 000 ",
            "12,3",
            "12.34 ",
            "123 ",
            "1234 5",
            "12 34 ",
            "0 1 2 ",
            "12/",
            "12/03/",
            "12-03-",
            "1 / 2 ",
            "page ",
            "page 1 sur ",
            "12 mars ",
            "er ",
            "mars 20",
            "12 rue ",
            "rue de la ",
            "a: ",
            "aa bb ",
            "Aa Bb ",
            "30121 Mus ",
            "30121 A",
            "3012 A",
            "75001 PARIS 0",
            "F-",
            "BE 0",
            "BELGIQUE (",
            "né à Mons (",
            "CH ",
            "L-1234 ",
            "B-1234, a",
            "rue a b c d e ",
            "rue ",
            "12 bis ",
            "bis ",
            "1A",
            "A0A 0A",
            "10 CHF",
            "123456789",
            "AB12CD",
            "IDFRA",
            "P<FRA",
            "<<",
            "D0FRA",
            "M. ",
            "de ",
            "(a",
            "a)",
            "\u0000",
            "\u0007",
            "\u0301",
            "e\u0301",
            "\uD83D\uDE00",
            "\uFFFD",
            "word/",
            "&amp;",
            "EUR ",
            "1 EUR",
            "euro",
            "= ",
            "a=",
            "a ; ");

    private static final List<String> ENDS = List.of("", "!", "x");

    private BusyTexts() {}

    static List<String> all() {
        List<String> texts = new ArrayList<>();
        for (String bit : BITS) {
            texts.add(repeated(bit));
        }
        for (String end : ENDS) {
            texts.add(" ".repeat(LONGEST) + end);
            texts.add("1".repeat(LONGEST) + end);
            texts.add("a".repeat(LONGEST) + end);
        }
        for (int seed = 0; seed < 10; seed++) {
            texts.add(mixed(new Random(seed)));
        }
        return texts;
    }

    private static String repeated(String bit) {
        return bit.repeat(LENGTH / bit.length());
    }

    /** A few bits over and over, in an order drawn. */
    private static String mixed(Random random) {
        List<String> few = random.ints(4, 0, BITS.size()).mapToObj(BITS::get).toList();
        return IntStream.range(0, LENGTH / 10)
                .mapToObj(any -> few.get(random.nextInt(few.size())).repeat(1 + random.nextInt(5)))
                .collect(Collectors.joining());
    }
}
