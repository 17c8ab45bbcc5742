package fr.completude.sample.paper;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Collectors;

import fr.completude.dossier.Address;
import fr.completude.sample.person.Persona;

/**
 * What the 2D-Doc code of a paper holds, in the text form of version 04 (« Spécifications techniques des codes à barres
 * 2D-Doc », France Titres). It names the authority for tests, and its signature is drawn by lot: nobody holds the key.
 */
final class TwoDDocText {

    private static final char FIELD_ENDS = 0x1D;
    private static final char SIGNATURE_FOLLOWS = 0x1F;
    private static final LocalDate FIRST_DAY = LocalDate.of(2000, 1, 1);
    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    /** 64 bytes, five bits a character. */
    private static final int SIGNATURE_LENGTH = 103;

    private static final int LONGEST = 38;

    private final Persona holder;
    private final Address address;
    private final LocalDate issued;
    private final Wording wording;

    private TwoDDocText(Persona holder, Address address, LocalDate issued, Wording wording) {
        this.holder = holder;
        this.address = address;
        this.issued = issued;
        this.wording = wording;
    }

    /**
     * The code of a paper.
     *
     * @param type {@code 01} for bills, {@code 28} for income tax notices
     * @return empty when the paper does not say what the code must hold
     */
    static Optional<String> of(String type, Wording wording) {
        Optional<Persona> holder =
                wording.value("holder").map(value -> value instanceof PersonValue person ? person.person() : null);
        Optional<Address> address =
                wording.value("address").map(value -> value instanceof AddressValue place ? place.address() : null);
        Optional<LocalDate> issued =
                wording.value("issuedOn").map(value -> value instanceof DateValue day ? day.date() : null);
        return holder.flatMap(person ->
                address.flatMap(place -> issued.map(day -> new TwoDDocText(person, place, day, wording).signed(type))));
    }

    private String signed(String type) {
        String day = "%04X".formatted(ChronoUnit.DAYS.between(FIRST_DAY, issued));
        Map<String, String> fields = type.equals("28") ? notice() : bill();
        String message = fields.entrySet().stream()
                .map(field -> field.getKey() + field.getValue())
                .collect(Collectors.joining());
        String signedText = "DC04FR000001" + day + day + type + "01FR" + message;
        return signedText + SIGNATURE_FOLLOWS + signature(signedText);
    }

    private Map<String, String> bill() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("10", open(title() + "/" + plain(currentName()) + "/" + plain(firstName())));
        fields.put("18", open(plain(wording.plain("documentNumber").orElse(""))));
        fields.put("22", open(plain(String.join(" ", address.lines()))));
        fields.put("24", String.valueOf(address.postcode()));
        fields.put("25", open(plain(String.valueOf(address.commune()))));
        fields.put("26", "FR");
        return fields;
    }

    private Map<String, String> notice() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("43", open("1"));
        fields.put("44", wording.plain("documentNumber").orElse("").replace(" ", ""));
        fields.put("45", wording.plain("taxYear").orElse(""));
        fields.put("46", open(plain(currentName()) + " " + plain(firstName())));
        fields.put("4A", DateTimeFormatter.ofPattern("ddMMyyyy", Locale.ROOT).format(issued));
        List<String> place = List.of(
                plain(String.join(" ", address.lines())),
                String.valueOf(address.postcode()),
                plain(String.valueOf(address.commune())));
        fields.put("4Y", String.join("/", place));
        return fields;
    }

    private String title() {
        return holder.sex() == Persona.Sex.F ? "MME" : "M";
    }

    private String currentName() {
        String usage = holder.usageName();
        return usage == null ? holder.familyName() : usage;
    }

    private String firstName() {
        return holder.givenNames().get(0);
    }

    /** A field of no fixed length, with its end. */
    private static String open(String value) {
        return value.substring(0, Math.min(LONGEST, value.length())) + FIELD_ENDS;
    }

    private static String plain(String text) {
        return Normalizer.normalize(text.replace("œ", "oe"), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toUpperCase(Locale.ROOT)
                .replaceAll("[^A-Z0-9 '-]", " ")
                .strip();
    }

    private static String signature(String signed) {
        SplittableRandom random = new SplittableRandom(signed.hashCode());
        return random.ints(SIGNATURE_LENGTH, 0, BASE32.length())
                .mapToObj(letter -> BASE32.substring(letter, letter + 1))
                .collect(Collectors.joining());
    }
}
