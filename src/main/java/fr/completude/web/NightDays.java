package fr.completude.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.stream.Stream;

/** The nights a reports folder holds: a folder a day. */
final class NightDays {

    private NightDays() {}

    /** In no order; none when there is no such folder. */
    static Stream<LocalDate> in(Path reports) throws IOException {
        if (!Files.isDirectory(reports)) {
            return Stream.empty();
        }
        try (Stream<Path> nights = Files.list(reports)) {
            return nights.flatMap(night -> day(night).stream()).toList().stream();
        }
    }

    private static Optional<LocalDate> day(Path night) {
        try {
            return Optional.of(LocalDate.parse(String.valueOf(night.getFileName())));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
