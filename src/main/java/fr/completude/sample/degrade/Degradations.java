package fr.completude.sample.degrade;

import java.util.Optional;

/** The ways papers come in, by the words of the command line and the catalogue. */
public final class Degradations {

    private Degradations() {}

    /**
     * What a word stands for; empty for {@code none}.
     *
     * @throws IllegalArgumentException if it is none of {@code none}, {@code clean}, {@code scan}, {@code phone}, {@code
     *     blurred}
     */
    public static Optional<Degradation> named(String word) {
        return switch (word) {
            case "none" -> Optional.empty();
            case "clean" -> Optional.of(new CleanScan());
            case "scan" -> Optional.of(new OfficeScan());
            case "phone" -> Optional.of(new PhonePhoto());
            case "blurred" -> Optional.of(new BlurredScan());
            default -> throw new IllegalArgumentException("No such degradation: " + word);
        };
    }
}
