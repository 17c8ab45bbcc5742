package fr.completude.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An inbox of invented dossiers, and what a night said of them. */
final class ManyDossiers {

    private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2026-11-20T08:00:00Z"));

    private ManyDossiers() {}

    static void in(Path inbox, int count) throws IOException {
        for (int i = 0; i < count; i++) {
            Path dossier = Files.createDirectories(inbox.resolve("mus/dossier-%04d".formatted(i)));
            write(
                    dossier,
                    "dossier.yaml",
                    "demarche: cni-premiere\nrendez-vous: 2026-12-%02dT14:30\ndemandeur: {nom: MARCHEBOIS}\n"
                            .formatted(1 + i % 28));
            write(dossier, "facture.pdf", "EDF\nVotre facture du 14/09/2026\nMme Léa MARCHEBOIS " + i + "\n30121 MUS");
            Files.setLastModifiedTime(dossier, LONG_AGO);
        }
    }

    private static void write(Path dossier, String file, String text) throws IOException {
        Files.writeString(dossier.resolve(file), text);
        Files.setLastModifiedTime(dossier.resolve(file), LONG_AGO);
    }

    /** Everything a night wrote for others, apart from how long it took. */
    static Map<String, String> said(Path output) throws IOException {
        Path day = output.resolve("2026-11-22");
        try (Stream<Path> tree = Files.walk(day)) {
            return tree.filter(Files::isRegularFile)
                    .collect(Collectors.toMap(
                            path -> day.relativize(path).toString(), ManyDossiers::untimed, (a, b) -> a, TreeMap::new));
        }
    }

    private static String untimed(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1)
                    .replaceAll("(?s)\"timing\": \\{.*?}", "")
                    .replaceAll("(?s)<footer.*?</footer>", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
