package fr.completude.reporting;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
        for (Map.Entry<String, Digest> mairie : byMairie(digest).entrySet()) {
            write(mairie.getValue(), earlier, dayFolder.resolve(mairie.getKey()));
        }
    }

    /**
     * By the folder the mairie has: two that share one, as some file systems cannot hold their names, share a digest. All
     * in one pass, however many mairies there are.
     */
    private static Map<String, Digest> byMairie(Digest digest) {
        Map<String, List<DigestRow>> rows = new LinkedHashMap<>();
        for (DigestRow row : digest.rows()) {
            if (row.mairie() != null) {
                String folder = FolderName.ofMairie(row.mairie());
                rows.computeIfAbsent(folder, name -> new ArrayList<>()).add(within(folder + "/", row));
            }
        }
        Map<String, List<SetAside>> setAside = new LinkedHashMap<>();
        for (SetAside one : digest.setAside()) {
            int slash = one.path().indexOf('/');
            if (slash > 0) {
                String folder = FolderName.of(one.path().substring(0, slash));
                setAside.computeIfAbsent(folder, name -> new ArrayList<>()).add(one);
                rows.computeIfAbsent(folder, name -> new ArrayList<>());
            }
        }
        Map<String, Digest> digests = new LinkedHashMap<>();
        rows.forEach((folder, own) ->
                digests.put(folder, new Digest(digest.day(), own, setAside.getOrDefault(folder, List.of()))));
        return digests;
    }

    private void write(Digest digest, EarlierDigest earlier, Path folder) throws IOException {
        AtomicFolder.write(folder.resolve("digest.csv"), table.write(digest));
        AtomicFolder.write(folder.resolve("digest.json"), DigestJson.write(digest, earlier));
        AtomicFolder.write(folder.resolve("digest.html"), page.write(digest, earlier));
    }

    /** Its report found from the folder of its mairie. */
    private static DigestRow within(String folder, DigestRow row) {
        String path = row.reportPath();
        String own = path == null || !path.startsWith(folder) ? path : path.substring(folder.length());
        return new DigestRow(
                row.dossier(), row.mairie(), row.procedure(), row.appointment(), row.verdict(), row.missing(), own);
    }
}
