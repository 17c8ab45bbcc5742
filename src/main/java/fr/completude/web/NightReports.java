package fr.completude.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import fr.completude.accounts.Officer;
import fr.completude.reporting.DigestRow;
import fr.completude.reporting.FolderName;
import fr.completude.reporting.WebPath;

/** The report folders of all nights. Thread-safe. */
final class NightReports {

    private final Path folder;

    NightReports(Path folder) {
        this.folder = folder;
    }

    /**
     * The report folder of a dossier; empty when there is none, the names lead out of it, or it is not for this officer.
     * The report itself says whose it is: two mairies may share the name of a folder.
     */
    Optional<Path> find(Officer officer, String day, String mairie, String dossier) throws IOException {
        Optional<Path> found = inside(day, mairie, dossier).filter(Files::isDirectory);
        return found.isPresent() && isFor(officer, found.get()) ? found : Optional.empty();
    }

    /**
     * Where the newest report of a dossier stands, when it is of a later day: the address of its folder.
     *
     * @param day of a report of it
     */
    Optional<String> newer(Officer officer, String day, String mairie, String dossier) throws IOException {
        List<LocalDate> later = NightDays.in(folder)
                .filter(one -> one.toString().compareTo(day) > 0)
                .sorted(Comparator.reverseOrder())
                .toList();
        Optional<DigestRow> known = later.isEmpty()
                ? Optional.empty()
                : said(inside(day, mairie, dossier).orElse(folder));
        if (known.isEmpty()) {
            return Optional.empty();
        }
        for (LocalDate one : later) {
            for (String name : namesakes(folder.resolve(one.toString()).resolve(mairie), dossier, known.get())) {
                Path there = folder.resolve(one.toString()).resolve(mairie).resolve(name);
                if (isFor(officer, there)
                        && said(there)
                                .filter(row -> isOfOneDossier(known.get(), row))
                                .isPresent()) {
                    return Optional.of(WebPath.absolute("rapports/" + one + "/" + mairie + "/" + name));
                }
            }
        }
        return Optional.empty();
    }

    /**
     * The folders of a night that may be a dossier's, the likeliest first. Which of several dossiers of one name bears a
     * number is another matter each night.
     *
     * @param own the name of its folder in another night
     */
    private static List<String> namesakes(Path night, String own, DigestRow dossier) throws IOException {
        if (!Files.isDirectory(night)) {
            return List.of();
        }
        Pattern alike = Pattern.compile(
                "(?:" + Pattern.quote(own) + "|" + Pattern.quote(FolderName.of(dossier.dossier())) + ")(?:-[0-9]+)?");
        try (Stream<Path> folders = Files.list(night)) {
            return folders.map(one -> String.valueOf(one.getFileName()))
                    .filter(name -> alike.matcher(name).matches())
                    .sorted(Comparator.comparing((String name) -> !name.equals(own))
                            .thenComparing(String::length)
                            .thenComparing(Comparator.naturalOrder()))
                    .toList();
        }
    }

    private static Optional<DigestRow> said(Path folder) throws IOException {
        Path report = folder.resolve("report.json");
        return Files.isRegularFile(report) ? Optional.of(DigestRow.read(report, null)) : Optional.empty();
    }

    private static boolean isOfOneDossier(DigestRow here, DigestRow there) {
        return here.dossier().equals(there.dossier()) && Objects.equals(here.mairie(), there.mairie());
    }

    /** A file in a report folder; empty when there is none, or its name leads out of it. */
    static Optional<Path> file(Path folder, String name) {
        return isPlain(name) ? Optional.of(folder.resolve(name)).filter(Files::isRegularFile) : Optional.empty();
    }

    private Optional<Path> inside(String... names) {
        Path path = folder;
        for (String name : names) {
            if (!isPlain(name)) {
                return Optional.empty();
            }
            path = path.resolve(name);
        }
        return path.normalize().startsWith(folder.normalize()) ? Optional.of(path) : Optional.empty();
    }

    private static boolean isPlain(String name) {
        return !name.isEmpty() && !name.startsWith(".") && !name.contains("/") && !name.contains("\\");
    }

    private static boolean isFor(Officer officer, Path folder) throws IOException {
        Path report = folder.resolve("report.json");
        return officer.mairie() == null
                || (Files.isRegularFile(report)
                        && officer.sees(DigestRow.read(report, null).mairie()));
    }
}
