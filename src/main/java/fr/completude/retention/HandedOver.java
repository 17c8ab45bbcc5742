package fr.completude.retention;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import fr.completude.review.ReviewFolder;
import fr.completude.storage.OwnerOnly;
import fr.completude.storage.Seals;

/** All that is kept of a dossier in one zip, for the person it is about (GDPR, article 15). */
public final class HandedOver {

    private HandedOver() {}

    /** The dossiers that somebody means, of which something is kept. */
    public static List<Subject> meant(Path output, String words) throws IOException {
        return traces(output.toAbsolutePath().normalize(), words).stream()
                .map(Trace::subject)
                .distinct()
                .toList();
    }

    /**
     * Writes the zip.
     *
     * @param words the dossier by its name, or {@code MAIRIE/DOSSIER}
     * @param zip a file that does not exist yet
     * @return how many files are in it; when none is kept, 0 and no zip is written
     */
    public static int write(Path output, String words, Path zip) throws IOException {
        Path root = output.toAbsolutePath().normalize();
        List<Trace> traces = traces(root, words);
        if (traces.isEmpty()) {
            return 0;
        }
        List<Path> all = files(root, traces);
        try (OutputStream out = java.nio.channels.Channels.newOutputStream(
                        OwnerOnly.open(zip, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)));
                ZipOutputStream packed = new ZipOutputStream(out)) {
            for (Path file : all) {
                packed.putNextEntry(
                        new ZipEntry(root.relativize(file).toString().replace('\\', '/')));
                packed.write(Seals.read(file));
                packed.closeEntry();
            }
        }
        return all.size();
    }

    private static List<Trace> traces(Path root, String words) throws IOException {
        return Traces.under(root).stream()
                .filter(trace -> trace.subject().isMeantBy(words))
                .toList();
    }

    /** Reports, reasons, what was read in its files, and what officers decided. */
    private static List<Path> files(Path root, List<Trace> traces) throws IOException {
        List<Path> all = new ArrayList<>();
        for (Kept kept : Kept.of(traces)) {
            for (Path folder : kept.folders()) {
                all.addAll(files(folder));
            }
            all.addAll(Readings.under(root).of(kept.hashes()));
            ReviewFolder.of(root)
                    .sheet(kept.subject().mairie(), kept.subject().dossier())
                    .ifPresent(all::add);
        }
        return all.stream().distinct().sorted().toList();
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> tree = Files.walk(folder)) {
            return tree.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
