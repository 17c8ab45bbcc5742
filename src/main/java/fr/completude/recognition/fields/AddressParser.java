package fr.completude.recognition.fields;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import fr.completude.recognition.text.Letters;
import fr.completude.recognition.text.Run;

/** Takes lines of text for a postal address: street lines, then postcode and commune. */
record AddressParser(Lexicon lexicon) {

    private static final Pattern TOWN = Pattern.compile(
            "(?<![\\p{L}\\d])(?:F ?- ?)?((?:[0-9OoIlSB]{2} ?[0-9OoIlSB]{3}))[ ,]+(?=\\p{L})([\\p{L}][\\p{L}'’. \\-]*(?: ?\\d{1,2}(?: ?(?:ER|E|e|er|EME|ème))?)?)");
    private static final Pattern SENTENCE =
            Pattern.compile("^(?:\\p{Ll}[\\p{L}'’]{0,40}+ ?:? )++(\\d{1,4}(?: ?(?:bis|ter|[A-D]))?,? \\p{L}.*)");
    private static final Pattern SEPARATOR = Pattern.compile("(?<!\\s)\\s++[-–]\\s+|(?:(?<!\\s)\\s++)?[,;]\\s*");
    private static final Pattern DIGIT = Pattern.compile("\\d");
    private static final Pattern HOUSE_NUMBER = Pattern.compile("\\d{1,4}(?: ?(?i:bis|ter|quater|[A-D]))?,?");
    private static final int FEWEST_DIGITS = 4;
    /** {@code St.} and the like end no sentence. */
    private static final int SHORTENED = 3;

    /**
     * An address found in some lines.
     *
     * @param value street lines and town, joined by commas
     * @param names lines before the street
     * @param lines the lines of the address itself
     */
    record Parsed(String value, List<Run> names, List<Run> lines) {}

    /** The address that ends with the first line holding a postcode and a commune. */
    Optional<Parsed> parse(List<Run> lines) {
        for (int i = 0; i < lines.size(); i++) {
            Optional<Town> town = town(lines.get(i));
            if (town.isPresent()) {
                return parsed(lines.subList(0, i + 1), town.get());
            }
        }
        return Optional.empty();
    }

    private Optional<Parsed> parsed(List<Run> lines, Town town) {
        List<String> streets = new ArrayList<>();
        int first = lines.size() - 1;
        String before = town.before();
        if (!before.isEmpty()) {
            streets.addAll(parts(before));
        }
        while (first > 0 && (isStreet(lines.get(first - 1)) || (streets.isEmpty() && !isName(lines.get(first - 1))))) {
            first--;
            prepend(parts(lines.get(first).text()), streets);
        }
        if (first > 0 && isHouseNumber(lines.get(first - 1)) && wantsNumber(streets)) {
            first--;
            streets.set(0, NameForms.clean(lines.get(first).text()) + " " + streets.get(0));
        }
        while (streets.size() > 1
                && !isStreet(streets.get(0))
                && streets.stream().anyMatch(this::isStreet)) {
            streets.remove(0);
        }
        if (streets.isEmpty()) {
            return Optional.empty();
        }
        for (int i = streets.size() - 1; i > 0; i--) {
            if (Comparison.same(streets.get(i), streets.get(i - 1))) {
                streets.remove(i - 1);
            }
        }
        String value = String.join(", ", streets) + ", " + town.written();
        return Optional.of(new Parsed(value, lines.subList(0, first), lines.subList(first, lines.size())));
    }

    private static boolean isHouseNumber(Run line) {
        return HOUSE_NUMBER.matcher(line.text().strip()).matches();
    }

    private boolean wantsNumber(List<String> streets) {
        return !streets.isEmpty()
                && plainWords(streets.get(0)).stream().limit(1).anyMatch(lexicon.streets()::contains)
                && !DIGIT.matcher(streets.get(0)).find();
    }

    /** {@code boulevard de la / Résistance} is one street on two lines. */
    private void prepend(List<String> upper, List<String> streets) {
        List<String> joined = new ArrayList<>(upper);
        String last = upper.isEmpty() ? "" : upper.get(upper.size() - 1);
        boolean open = !streets.isEmpty() && lexicon.leavesOpen(last.substring(last.lastIndexOf(' ') + 1));
        if (open) {
            joined.set(joined.size() - 1, last + " " + streets.remove(0));
        }
        streets.addAll(0, joined);
    }

    private List<String> parts(String text) {
        String value = text.substring(text.lastIndexOf(':') + 1);
        return Arrays.stream(SEPARATOR.split(value, -1))
                .map(part -> NameForms.clean(fromNumber(part)))
                .filter(part -> !part.isEmpty())
                .toList();
    }

    /**
     * {@code loué 22 route du Lac}: what stands in small letters before the number is a sentence, and so is a year in it:
     * {@code de mai 2026 pour le logement situé 22 route du Lac}.
     */
    private String fromNumber(String part) {
        Matcher number = SENTENCE.matcher(part.strip());
        if (!number.matches()) {
            return part;
        }
        String[] street = number.group(1).split(" ", 2);
        boolean goesOn =
                SENTENCE.matcher(street[1]).matches() && !isStreet(street[1].substring(0, street[1].indexOf(' ')));
        return goesOn ? fromNumber(street[1]) : number.group(1);
    }

    /** Whether a line has a street number, a word for a street or one that begins a further line of an address. */
    boolean isStreet(Run line) {
        return isStreet(line.text());
    }

    private boolean isStreet(String text) {
        List<String> words = plainWords(text);
        return !words.isEmpty()
                && words.size() <= 12
                && (words.stream().anyMatch(lexicon.streets()::contains)
                        || words.stream().limit(1).anyMatch(lexicon.complements()::contains)
                        || (words.size() > 1
                                && words.get(0).length() <= 4
                                && DIGIT.matcher(words.get(0)).find()
                                && words.stream()
                                                .filter(w -> DIGIT.matcher(w).find())
                                                .count()
                                        <= 2));
    }

    private boolean isName(Run line) {
        List<String> words = plainWords(line.text());
        return words.stream().anyMatch(lexicon.titles()::contains)
                || words.stream().anyMatch(lexicon.companies()::contains);
    }

    private static List<String> plainWords(String text) {
        return Arrays.stream(text.split("[\\s,']+", -1))
                .map(Letters::lettersAndDigits)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** The postcode and commune on a line, and what stands before them there. */
    Optional<Town> town(Run line) {
        String text = line.text();
        Matcher match = TOWN.matcher(text);
        while (match.find()) {
            String read = match.group(1).replace(" ", "");
            String commune = commune(match.group(2));
            boolean number = read.chars().filter(Character::isDigit).count() >= FEWEST_DIGITS;
            int code = number ? Integer.parseInt(Dates.digits(read)) : 0;
            if (code >= 1000 && code < 99_000 && commune.length() > 1 && !isUnit(commune)) {
                String label = text.substring(0, match.start());
                String before = NameForms.clean(valueOf(label));
                return Optional.of(new Town(Dates.digits(read) + " " + commune, before));
            }
        }
        return Optional.empty();
    }

    /** What stands behind the last label of a line: {@code 12 rue des Lilas - Code postal :} ends with one. */
    private String valueOf(String line) {
        String value = line.substring(line.lastIndexOf(':') + 1);
        if (!value.isBlank() || value.length() == line.length()) {
            return value;
        }
        String before = line.substring(0, line.lastIndexOf(':'));
        String street = SEPARATOR.split(before.substring(before.lastIndexOf(':') + 1), 2)[0].strip();
        return DIGIT.matcher(street).find() && isStreet(street) ? street : value;
    }

    private boolean isUnit(String commune) {
        String plain = Letters.lettersAndDigits(commune);
        return lexicon.units().stream().anyMatch(plain::startsWith);
    }

    private static boolean isArrondissement(String word) {
        return Character.isDigit(word.charAt(0));
    }

    private String commune(String read) {
        List<String> words = new ArrayList<>();
        for (String word : read.strip().split("\\s+", -1)) {
            String plain = Letters.lettersAndDigits(word);
            boolean sentence = !words.isEmpty() && !lexicon.belongsToPlace(word) && !isArrondissement(word);
            if (lexicon.afterTown().contains(plain) || lexicon.ends(word, "") || word.equals("-") || sentence) {
                break;
            }
            words.add(word);
            if (word.endsWith(".") && plain.length() > SHORTENED) {
                break;
            }
        }
        while (words.size() > 1
                && Character.isLowerCase(words.get(words.size() - 1).charAt(0))) {
            words.remove(words.size() - 1);
        }
        return NameForms.clean(String.join(" ", words));
    }

    /**
     * The end of an address.
     *
     * @param written {@code 30121 Mus}
     * @param before what stands before it on its line
     */
    record Town(String written, String before) {}
}
