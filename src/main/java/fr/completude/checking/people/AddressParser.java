package fr.completude.checking.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import fr.completude.dossier.Address;

/** Takes an address apart: the lines that say where, the postcode, the commune. */
record AddressParser(AddressWords words) {

    private static final Pattern POSTCODE = Pattern.compile("\\d{5}");
    private static final Pattern PAIR = Pattern.compile("\\d{2} \\d{3}");
    private static final Pattern ORDINAL = Pattern.compile("\\d{1,2}(ER|ERE|E|EME|ND|NDE)?");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}[A-Z]{0,6}");

    AddressParts of(Address address) {
        AddressParts read = of(address.lines());
        String postcode = Objects.requireNonNullElse(address.postcode(), "").replace(" ", "");
        String commune = Objects.requireNonNullElse(address.commune(), "");
        return new AddressParts(
                read.spots(),
                postcode.isEmpty() ? read.postcode() : postcode,
                commune.isEmpty() ? read.commune() : commune(Letters.words(commune)));
    }

    AddressParts of(String printed) {
        return of(List.of(printed.split("[,;\\n]", -1)));
    }

    private AddressParts of(List<String> lines) {
        List<Spot> spots = new ArrayList<>();
        String postcode = "";
        String commune = "";
        List<String> alone = List.of();
        for (String text : lines) {
            List<String> line = joinedCode(Letters.words(text));
            int code = codeAt(line);
            if (code >= 0) {
                postcode = line.get(code);
                commune = commune(line.subList(code + 1, line.size()));
                line = code == 1 && line.get(0).equals("F") ? List.of() : line.subList(0, code);
            }
            // « 12, rue des Lilas », « 14, Le Bourg »: the comma cut the number off.
            if (isNumber(line)) {
                alone = line;
                continue;
            }
            List<String> whole = new ArrayList<>(line);
            boolean named = !line.isEmpty() && !Character.isDigit(line.get(0).charAt(0)) && !words.isInside(line, 0);
            if (named) {
                whole.addAll(0, alone);
            }
            alone = List.of();
            new SpotReader(words).read(whole, spots);
        }
        return new AddressParts(List.copyOf(spots), postcode, commune);
    }

    private boolean isNumber(List<String> line) {
        return !line.isEmpty()
                && NUMBER.matcher(line.get(0)).matches()
                && (line.size() == 1 || (line.size() == 2 && words.suffixes().containsKey(line.get(1))));
    }

    /** « 30 121 MUS » as « 30121 MUS ». */
    private static List<String> joinedCode(List<String> line) {
        if (line.size() < 3 || !PAIR.matcher(line.get(0) + " " + line.get(1)).matches()) {
            return line;
        }
        List<String> joined = new ArrayList<>(line.subList(1, line.size()));
        joined.set(0, line.get(0) + line.get(1));
        return joined;
    }

    /** Where the postcode stands in a line; −1 if there is none. */
    private int codeAt(List<String> line) {
        for (int i = 0; i + 1 < line.size(); i++) {
            if (POSTCODE.matcher(line.get(i)).matches() && !words.streets().containsKey(line.get(i + 1))) {
                return i;
            }
        }
        return -1;
    }

    private String commune(List<String> read) {
        StringBuilder commune = new StringBuilder();
        for (String word : words.communes().beforeAnother(read)) {
            if (words.communeNoise().contains(word)) {
                break;
            }
            Matcher district = ORDINAL.matcher(word);
            commune.append(district.matches() ? "" : Letters.digitsAsLetters(word));
        }
        return commune.toString();
    }
}
