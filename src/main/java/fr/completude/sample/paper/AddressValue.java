package fr.completude.sample.paper;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import fr.completude.dossier.Address;

/** Where somebody lives. */
public record AddressValue(Address address) implements Value {

    /** Street lines, then {@code CODE COMMUNE}, joined by commas. */
    public static String oneLine(Address address) {
        return String.join(", ", address.lines()) + ", " + town(address);
    }

    private static String town(Address address) {
        return address.postcode() + " " + address.commune();
    }

    @Override
    public Optional<Shown> show(Placeholder placeholder) {
        String text =
                switch (placeholder.part()) {
                    case "lines" -> String.join("\n", address.lines());
                    case "street" -> String.join(", ", address.lines());
                    case "town" -> town(address);
                    case "commune" -> Objects.requireNonNull(address.commune());
                    case "postcode" -> Objects.requireNonNull(address.postcode());
                    default -> oneLine(address);
                };
        String cased = placeholder.format().equals("maj") ? text.toUpperCase(Locale.FRENCH) : text;
        String truth =
                placeholder.format().equals("maj") ? oneLine(address).toUpperCase(Locale.FRENCH) : oneLine(address);
        boolean whole =
                !placeholder.part().equals("commune") && !placeholder.part().equals("postcode");
        return Optional.of(whole ? Shown.of(placeholder.name(), cased, truth) : Shown.decoration(cased));
    }
}
