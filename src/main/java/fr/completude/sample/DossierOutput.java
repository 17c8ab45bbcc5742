package fr.completude.sample;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Puts a dossier on disk, as a folder or as a zip with its truth beside it. */
final class DossierOutput {

    private static final LocalDateTime ZIP_TIME = LocalDateTime.of(2026, 1, 1, 0, 0);

    private DossierOutput() {}

    static void write(Path folder, String name, InventedDossier dossier, boolean zipped) throws IOException {
        byte[] truth = TruthJson.of(name, dossier);
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put("dossier.yaml", DossierYamlText.of(dossier).getBytes(StandardCharsets.UTF_8));
        dossier.files().forEach(file -> entries.put(file.path(), file.bytes()));
        if (zipped) {
            Files.createDirectories(folder);
            Files.write(folder.resolve(name + ".zip"), zip(entries));
            Files.write(folder.resolve(name + ".truth.json"), truth);
        } else {
            Path own = Files.createDirectories(folder.resolve(name));
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                Files.write(own.resolve(entry.getKey()), entry.getValue());
            }
            Files.write(own.resolve("truth.json"), truth);
        }
    }

    private static byte[] zip(Map<String, byte[]> entries) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                ZipEntry header = new ZipEntry(entry.getKey());
                header.setTimeLocal(ZIP_TIME);
                zip.putNextEntry(header);
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }
}
