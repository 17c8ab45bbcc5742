package fr.completude.retention;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import fr.completude.storage.OwnerOnly;

/** All that is kept of a dossier in one zip, for the person it is about (GDPR, article 15). */
public final class HandedOver {

    private HandedOver() {}

    /**
     * Writes the zip.
     *
     * @param words the dossier by its name, or {@code MAIRIE/DOSSIER}
     * @param zip a file that does not exist yet
     * @return how many files are in it; when none is kept, 0 and no zip is written
     */
    public static int write(Path output, String words, Path zip) throws IOException {
        Path root = output.toAbsolutePath().normalize();
        List<Trace> traces = Traces.under(root).stream()
                .filter(trace -> trace.subject().isMeantBy(words))
                .toList();
        if (traces.isEmpty()) {
            return 0;
        }
        int count = 0;
        try (OutputStream out = java.nio.channels.Channels.newOutputStream(
                        OwnerOnly.open(zip, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)));
                ZipOutputStream packed = new ZipOutputStream(out)) {
            for (Trace trace : traces) {
                for (Path file : files(trace.folder())) {
                    packed.putNextEntry(
                            new ZipEntry(root.relativize(file).toString().replace('\\', '/')));
                    Files.copy(file, packed);
                    packed.closeEntry();
                    count++;
                }
            }
        }
        return count;
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> tree = Files.walk(folder)) {
            return tree.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
