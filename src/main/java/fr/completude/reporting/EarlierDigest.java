package fr.completude.reporting;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import fr.completude.dossier.Verdict;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The verdicts of an earlier night, by dossier.
 *
 * @param day of that night; null when there was none
 */
public record EarlierDigest(@Nullable LocalDate day, Map<String, Verdict> verdicts) {

    /** When there was no night before. */
    public static final EarlierDigest NONE = new EarlierDigest(null, Map.of());

    /**
     * The last night before a day, of those whose digests lie side by side. One that cannot be read counts as none:
     * what changed since is a help, not a result.
     *
     * @param dayFolder {@code OUT/2026-11-22}
     */
    public static EarlierDigest before(Path dayFolder) {
        Path all = dayFolder.toAbsolutePath().getParent();
        Optional<LocalDate> today = date(dayFolder);
        if (all == null || today.isEmpty()) {
            return NONE;
        }
        try (Stream<Path> folders = Files.list(all)) {
            List<LocalDate> days = folders.flatMap(folder -> date(folder).stream())
                    .filter(day -> day.isBefore(today.get()))
                    .filter(day -> Files.isRegularFile(file(all, day)))
                    .sorted(Comparator.reverseOrder())
                    .limit(1)
                    .toList();
            return days.isEmpty() ? NONE : read(days.get(0), file(all, days.get(0)));
        } catch (IOException e) {
            return NONE;
        }
    }

    private static EarlierDigest read(LocalDate day, Path file) throws IOException {
        Map<String, Verdict> verdicts = new HashMap<>();
        for (JsonNode row : Json.parse(Files.readString(file)).path("dossiers")) {
            JsonNode mairie = row.path("mairie");
            String key = key(
                    mairie.isString() ? mairie.asString() : null,
                    row.path("dossier").asString(""));
            Arrays.stream(Verdict.values())
                    .filter(verdict -> verdict.id().equals(row.path("verdict").asString("")))
                    .forEach(verdict -> verdicts.put(key, verdict));
        }
        return new EarlierDigest(day, verdicts);
    }

    /** What was said of a dossier; empty when it is new. */
    Optional<Verdict> of(DigestRow row) {
        return Optional.ofNullable(verdicts.get(key(row.mairie(), row.dossier())));
    }

    private static String key(@Nullable String mairie, String dossier) {
        return mairie + "/" + dossier;
    }

    private static Path file(Path all, LocalDate day) {
        return all.resolve(day.toString()).resolve("digest.json");
    }

    private static Optional<LocalDate> date(Path folder) {
        try {
            return Optional.of(LocalDate.parse(String.valueOf(folder.getFileName())));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
