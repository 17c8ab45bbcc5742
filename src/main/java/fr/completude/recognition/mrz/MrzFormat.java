package fr.completude.recognition.mrz;

import java.util.List;
import java.util.Optional;

import fr.completude.recognition.mrz.Slot.Kind;

/**
 * The layouts of a machine readable zone. Places count from 0 over all lines joined.
 *
 * <p>TD1 and TD3, TD2: ICAO Doc 9303 parts 4 to 6. The French identity card of 1988 to 2021 has its own two lines of 36
 * (delivery month instead of an expiry date); the French driving licence has one line of 30.
 */
public final class MrzFormat {

    static final MrzFormat TD3 = new MrzFormat(
            "td3",
            2,
            44,
            5,
            39,
            List.of(
                    Slot.checked(Part.NUMBER, 44, 9, Kind.MIXED, 53),
                    Slot.plain(Part.NATIONALITY, 54, 3, Kind.LETTERS),
                    Slot.checked(Part.BIRTH, 57, 6, Kind.DIGITS, 63),
                    Slot.plain(Part.SEX, 64, 1, Kind.LETTERS),
                    Slot.checked(Part.EXPIRY, 65, 6, Kind.DIGITS, 71),
                    Slot.optional(Part.OPTIONAL, 72, 14, 86)),
            87,
            List.of(new Span(44, 10), new Span(57, 7), new Span(65, 22)));

    static final MrzFormat TD1 = new MrzFormat(
            "td1",
            3,
            30,
            60,
            30,
            List.of(
                    Slot.checked(Part.NUMBER, 5, 9, Kind.MIXED, 14),
                    Slot.plain(Part.OPTIONAL, 15, 15, Kind.MIXED),
                    Slot.checked(Part.BIRTH, 30, 6, Kind.DIGITS, 36),
                    Slot.plain(Part.SEX, 37, 1, Kind.LETTERS),
                    Slot.checked(Part.EXPIRY, 38, 6, Kind.DIGITS, 44),
                    Slot.plain(Part.NATIONALITY, 45, 3, Kind.LETTERS)),
            59,
            List.of(new Span(5, 25), new Span(30, 7), new Span(38, 7), new Span(48, 11)));

    static final MrzFormat FRENCH_CARD = new MrzFormat(
            "cni-ancien",
            2,
            36,
            5,
            25,
            List.of(
                    Slot.checked(Part.NUMBER, 36, 12, Kind.MIXED, 48),
                    Slot.plain(Part.GIVEN_NAMES, 49, 14, Kind.LETTERS),
                    Slot.checked(Part.BIRTH, 63, 6, Kind.DIGITS, 69),
                    Slot.plain(Part.SEX, 70, 1, Kind.LETTERS)),
            71,
            List.of(new Span(0, 71)));

    static final MrzFormat TD2 = new MrzFormat(
            "td2",
            2,
            36,
            5,
            31,
            List.of(
                    Slot.checked(Part.NUMBER, 36, 9, Kind.MIXED, 45),
                    Slot.plain(Part.NATIONALITY, 46, 3, Kind.LETTERS),
                    Slot.checked(Part.BIRTH, 49, 6, Kind.DIGITS, 55),
                    Slot.plain(Part.SEX, 56, 1, Kind.LETTERS),
                    Slot.checked(Part.EXPIRY, 57, 6, Kind.DIGITS, 63)),
            71,
            List.of(new Span(36, 10), new Span(49, 7), new Span(57, 14)));

    static final MrzFormat DRIVING_LICENCE = new MrzFormat(
            "permis",
            1,
            30,
            21,
            8,
            List.of(Slot.spanning(Part.NUMBER, 5, 9, Kind.MIXED, 14, 0), Slot.plain(Part.EXPIRY, 15, 6, Kind.DIGITS)),
            29,
            List.of(new Span(0, 29)));

    private static final List<MrzFormat> ALL = List.of(TD3, TD1, FRENCH_CARD, TD2, DRIVING_LICENCE);

    private final String id;
    private final int lines;
    private final int width;
    private final Span names;
    private final List<Slot> slots;
    private final int composite;
    private final List<Span> covered;

    private MrzFormat(
            String id,
            int lines,
            int width,
            int namesAt,
            int namesLength,
            List<Slot> slots,
            int composite,
            List<Span> covered) {
        this.id = id;
        this.lines = lines;
        this.width = width;
        this.names = new Span(namesAt, namesLength);
        this.slots = slots;
        this.composite = composite;
        this.covered = covered;
    }

    /** The name used in the configuration. */
    public String id() {
        return id;
    }

    public static Optional<MrzFormat> of(String id) {
        return ALL.stream().filter(f -> f.id.equals(id)).findFirst();
    }

    int lines() {
        return lines;
    }

    int width() {
        return width;
    }

    /** Where the family name and, but on old French cards, the given names stand. */
    Span names() {
        return names;
    }

    List<Slot> slots() {
        return slots;
    }

    Optional<Slot> slot(Part part) {
        return slots.stream().filter(s -> s.part() == part).findFirst();
    }

    /** Place of the digit over {@link #covered}. */
    int composite() {
        return composite;
    }

    /** Shape of a French document number: {@code 9} a digit, {@code A} a letter, {@code *} either; empty if free. */
    String frenchNumber() {
        return switch (id) {
            case "td3", "permis" -> "99AA99999";
            case "cni-ancien" -> "9999***99999";
            default -> "";
        };
    }

    /** Whether only a letter can stand at a place of a zone: within the number of a French document. */
    boolean isLetter(String zone, int place) {
        int at = place - slots.get(0).at();
        String shape = frenchNumber();
        return zone.startsWith("FRA", 2) && at >= 0 && at < shape.length() && shape.charAt(at) == 'A';
    }

    String covered(String zone) {
        StringBuilder text = new StringBuilder();
        covered.forEach(span -> text.append(span.in(zone)));
        return text.toString();
    }

    /** The format of lines of these lengths that begin so; an old French card is told from TD2 by {@code IDFRA}. */
    static Optional<MrzFormat> of(List<String> zoneLines) {
        int count = zoneLines.size();
        String first = zoneLines.get(0);
        return ALL.stream()
                .filter(f -> f.lines == count && Math.abs(f.width - first.length()) <= 3)
                .filter(f -> f != FRENCH_CARD || first.startsWith("IDFRA"))
                .filter(f -> f != DRIVING_LICENCE || first.matches("D.FRA.*"))
                .findFirst();
    }

    /** What a slot holds. */
    enum Part {
        NUMBER,
        NATIONALITY,
        BIRTH,
        SEX,
        EXPIRY,
        OPTIONAL,
        GIVEN_NAMES
    }

    /** Some characters of a zone. */
    record Span(int at, int length) {

        String in(String zone) {
            return zone.substring(at, at + length);
        }
    }
}
