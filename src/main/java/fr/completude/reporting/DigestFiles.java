package fr.completude.reporting;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.jspecify.annotations.Nullable;

/** The digests of a night: one for all, and one for each mairie beside its dossiers. Thread-safe. */
public final class DigestFiles {

    private final DigestPage page;
    private final DigestCsv table;

    public DigestFiles(Wording wording) {
        this.page = new DigestPage(wording);
        this.table = new DigestCsv(wording);
    }

    /**
     * Writes them, each file whole or not at all.
     *
     * @param dayFolder {@code OUT/2026-11-22}
     */
    public void publish(Digest digest, Path dayFolder) throws IOException {
        EarlierDigest earlier = EarlierDigest.before(dayFolder);
        write(digest, earlier, dayFolder);
        Set<@Nullable String> mairies = new LinkedHashSet<>();
        digest.rows().forEach(row -> mairies.add(row.mairie()));
        for (String mairie : mairies) {
            if (mairie != null) {
                write(only(mairie, digest), earlier, dayFolder.resolve(FolderName.ofMairie(mairie)));
            }
        }
    }

    private void write(Digest digest, EarlierDigest earlier, Path folder) throws IOException {
        AtomicFolder.write(folder.resolve("digest.csv"), table.write(digest));
        AtomicFolder.write(folder.resolve("digest.json"), DigestJson.write(digest, earlier));
        AtomicFolder.write(folder.resolve("digest.html"), page.write(digest, earlier));
    }

    /** The rows of one mairie, their reports found from its own folder. */
    private static Digest only(String mairie, Digest digest) {
        String folder = FolderName.ofMairie(mairie) + "/";
        Iterable<DigestRow> rows = () -> stream(digest)
                .filter(row -> Objects.equals(row.mairie(), mairie))
                .map(row -> within(folder, row))
                .iterator();
        return new Digest(digest.day(), rows, List.of());
    }

    private static DigestRow within(String folder, DigestRow row) {
        String path = row.reportPath();
        String own = path == null || !path.startsWith(folder) ? path : path.substring(folder.length());
        return new DigestRow(
                row.dossier(), row.mairie(), row.procedure(), row.appointment(), row.verdict(), row.missing(), own);
    }

    private static Stream<DigestRow> stream(Digest digest) {
        return StreamSupport.stream(digest.rows().spliterator(), false);
    }
}
