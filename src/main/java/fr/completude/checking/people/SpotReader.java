package fr.completude.checking.people;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the words of one line of an address, its postcode and commune taken off. */
record SpotReader(AddressWords words) {

    private static final Pattern NUMBER = Pattern.compile("(\\d{1,4})([A-Z]|BIS|TER|QUATER)?");
    private static final Pattern ORDINAL = Pattern.compile("\\d{1,2}(ER|ERE|E|EME|ND|NDE)?");
    private static final Pattern UNIT = Pattern.compile("\\d{1,5}[A-Z]?|[A-Z]\\d{0,3}");

    /** Adds what the line says: nothing for a floor or a flat, two spots for a residence and its street. */
    void read(List<String> line, List<Spot> spots) {
        int start = numberedStreetAt(line);
        if (start > 0) {
            read(line.subList(0, start), spots);
            read(line.subList(start, line.size()), spots);
            return;
        }
        if (line.isEmpty() || isWithin(line)) {
            return;
        }
        int end = endOf(line);
        spot(line.subList(0, end), spots);
        if (end < line.size() && words.places().containsKey(line.get(end))) {
            read(line.subList(end, line.size()), spots);
        }
    }

    /** Whether the line is a floor, a flat, or a way of delivery. */
    boolean isWithin(List<String> line) {
        boolean floor = line.size() > 1 && ORDINAL.matcher(line.get(0)).matches() && words.isInside(line, 1);
        return floor || words.isInside(line, 0);
    }

    /** Where a number begins that a kind of street follows: « BAT B 12 RUE DES LILAS »; −1 if nowhere. */
    private int numberedStreetAt(List<String> line) {
        for (int i = 0; i < line.size(); i++) {
            if (NUMBER.matcher(line.get(i)).matches() && words.streets().containsKey(at(line, afterNumbers(line, i)))) {
                return i;
            }
        }
        return -1;
    }

    /** Where the street ends on its line: before a flat with its number, or a residence. */
    private int endOf(List<String> line) {
        int name = afterNumbers(line, 0) + 1;
        for (int i = name + 1; i < line.size(); i++) {
            boolean unit = words.isInside(line, i)
                    && (i + 1 == line.size() || UNIT.matcher(line.get(i + 1)).matches());
            boolean place = i + 1 < line.size()
                    && words.endingPlaces().contains(words.places().getOrDefault(line.get(i), ""));
            boolean partOfName = words.small().contains(line.get(i - 1));
            if (!partOfName && (unit || place)) {
                return i;
            }
        }
        return line.size();
    }

    private void spot(List<String> line, List<Spot> spots) {
        int at = afterNumbers(line, 0);
        List<String> numbers = line.subList(0, at);
        int marker = words.markerAt(line, at);
        String first = at(line, at + marker);
        boolean street = marker == 0 && words.streets().containsKey(first);
        boolean place = !street && (marker > 0 || words.places().containsKey(first));
        boolean kind = street || words.places().containsKey(first);
        List<String> name = nameOf(line.subList(at + marker + (kind ? 1 : 0), line.size()));
        if (!name.isEmpty() || kind) {
            String number = numbers.isEmpty() ? "" : numberOf(numbers);
            spots.add(new Spot(number, lastOf(numbers), kind ? words.kind(first) : "", place, name));
        }
    }

    private List<String> nameOf(List<String> read) {
        List<String> written = words.numbers().anywhere(words.abbreviations().beforeAnother(read));
        List<String> name =
                written.stream().filter(word -> !words.small().contains(word)).toList();
        return name.isEmpty() ? written : name;
    }

    /** Index of the first word after the number, its bis and the end of its range; 0 when there is no number. */
    private int afterNumbers(List<String> line, int from) {
        if (from >= line.size() || !NUMBER.matcher(line.get(from)).matches()) {
            return from;
        }
        int at = from + 1 + suffixAt(line, from + 1);
        boolean joined = at(line, at).equals("A") || at(line, at).equals("ET");
        int second = joined ? at + 1 : at;
        if (NUMBER.matcher(at(line, second)).matches()) {
            int after = second + 1 + suffixAt(line, second + 1);
            return words.isKind(at(line, after)) ? after : at;
        }
        return at;
    }

    /** 1 if the word is a suffix of the number before it: BIS, or a letter that begins no name. */
    private int suffixAt(List<String> line, int at) {
        String word = at(line, at);
        if (words.suffixes().containsKey(word)) {
            return 1;
        }
        boolean letter = word.length() == 1 && Character.isLetter(word.charAt(0));
        boolean beforeKind = words.isKind(at(line, at + 1)) || words.markerAt(line, at + 1) > 0;
        boolean other = words.isKind(word) || words.small().contains(word);
        return letter && (beforeKind || (!other && at + 1 < line.size())) ? 1 : 0;
    }

    private String numberOf(List<String> numbers) {
        Matcher first = NUMBER.matcher(numbers.get(0));
        String glued = first.matches() && first.group(2) != null ? first.group(2) : "";
        boolean apart = numbers.size() > 1 && !Character.isDigit(numbers.get(1).charAt(0)) && suffixAt(numbers) > 0;
        String suffix = apart ? numbers.get(1) : glued;
        String digits = numbers.get(0).replaceAll("\\D", "");
        return digits + words.suffixes().getOrDefault(suffix, suffix);
    }

    private int suffixAt(List<String> numbers) {
        String word = numbers.get(1);
        boolean joint = numbers.size() > 2 && (word.equals("A") || word.equals("ET"));
        return !joint && (words.suffixes().containsKey(word) || word.length() == 1) ? 1 : 0;
    }

    private static String lastOf(List<String> numbers) {
        return numbers.stream()
                .skip(1)
                .filter(word -> Character.isDigit(word.charAt(0)))
                .findFirst()
                .orElse("");
    }

    private static String at(List<String> line, int index) {
        return index < line.size() ? line.get(index) : "";
    }
}
